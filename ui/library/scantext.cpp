// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/scantext.h"

#include "core/music/durationtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace toccata {

namespace {

struct ScanText
{
    Q_DECLARE_TR_FUNCTIONS(ScanText)

public:
    static QString everywhere(const Scan &scan)
    {
        if (!scan.kind)
            return tr("The server looks for music");
        return *scan.kind == ScanKind::Update ? tr("Looking for changes") : tr("Reading everything again");
    }
    static QString in(const Scan &scan, const QString &folder)
    {
        //: %1: a folder
        return *scan.kind == ScanKind::Update ? tr("Looking for changes in %1").arg(folder)
                                              : tr("Reading %1 again").arg(folder);
    }
    //: %1: a length, e.g. 1:05
    static QString since(const QString &length) { return tr("For %1 now").arg(length); }
    //: %1: what is done after this, e.g. "Looking for changes in Jazz"
    static QString then(const QString &what) { return tr("Then: %1").arg(what); }

    static QString more(int songs) { return tr("%Ln song(s) more", nullptr, songs); }
    static QString fewer(int songs) { return tr("%Ln song(s) fewer", nullptr, songs); }
    static QString changed(int songs) { return tr("%Ln song(s) changed", nullptr, songs); }
    //: %1: "3 songs more", or several such parts with commas
    static QString found(const QString &parts) { return tr("The server has looked: %1.").arg(parts); }
    static QString nothing() { return tr("The server has looked: nothing has changed."); }
    static QString others()
    {
        return tr("The server has looked and found changes; there are as many songs as before.");
    }
    static QString readAgain() { return tr("Everything was read again; there are as many songs as before."); }
    static QString done() { return tr("The server has looked through its music."); }
};

QString text(const Scan &scan, const QString &folder)
{
    return !scan.kind || scan.folder.isEmpty() ? ScanText::everywhere(scan) : ScanText::in(scan, folder);
}

/// The counts that are known, or what the numbers of songs tell.
QStringList parts(const ScanResult &result)
{
    QStringList parts;
    const auto add = [&](std::optional<int> songs, QString (*words)(int)) {
        if (songs.value_or(0) > 0)
            parts << words(*songs);
    };
    if (result.songsAdded || result.songsRemoved || result.songsChanged) {
        add(result.songsAdded, ScanText::more);
        add(result.songsRemoved, ScanText::fewer);
        add(result.songsChanged, ScanText::changed);
    } else if (result.songsBefore && result.songsAfter) {
        add(*result.songsAfter - *result.songsBefore, ScanText::more);
        add(*result.songsBefore - *result.songsAfter, ScanText::fewer);
    }
    return parts;
}

} // namespace

QString scanText(const Scan &scan)
{
    return text(scan, QString::fromUtf8(scan.folder.mid(scan.folder.lastIndexOf('/') + 1)));
}

QString scanText(const ScanState &scans)
{
    return scanText(scans.running ? *scans.running : scans.waiting.front());
}

QString scanDetails(const ScanState &scans, Scan::Clock::time_point now)
{
    const auto whole = [](const Scan &scan) { return text(scan, QString::fromUtf8(scan.folder)); };
    QStringList lines;
    if (scans.running) {
        lines << whole(*scans.running);
        if (const auto since = scans.running->since)
            lines << ScanText::since(
                durationText(std::chrono::duration_cast<std::chrono::milliseconds>(now - *since)));
    }
    for (const Scan &scan : scans.waiting)
        lines << (lines.isEmpty() ? whole(scan) : ScanText::then(whole(scan)));
    return lines.join(QChar(u'\n'));
}

QString scanResultText(const ScanResult &result)
{
    const QStringList known = parts(result);
    if (!known.isEmpty())
        return ScanText::found(known.join(QStringLiteral(", ")));
    if (!result.changed)
        return ScanText::nothing();
    const bool counted = result.songsChanged || (result.songsBefore && result.songsAfter);
    if (!counted)
        return ScanText::done();
    return result.scan.kind == ScanKind::Rescan ? ScanText::readAgain() : ScanText::others();
}

} // namespace toccata
