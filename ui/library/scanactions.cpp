// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/scanactions.h"

#include "ui/library/scantext.h"
#include "ui/notices/errortext.h"
#include "ui/notices/notices.h"
#include "ui/notices/permissions.h"
#include "ui/songs/songactions.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QMenu>

namespace toccata {

namespace {

void sayWhyNot(Notices &notices, const Error &error)
{
    // Mopidy takes the command and does nothing.
    if (error.kind == Error::Kind::Unsupported)
        notices.say(ScanNotices::tr("This server does not look for changes when it is asked to."));
    else
        notices.say(error);
}

bool isOver(const LibraryState &library, quint32 job)
{
    return library.lastScan && library.lastScan->scan.job == job;
}

void addAction(QMenu &menu, SongActions &actions, ScanKind kind, const QByteArray &folder)
{
    const bool everything = folder.isEmpty();
    const bool update = kind == ScanKind::Update;
    QAction *action = menu.addAction(icon(update ? u"search" : u"refresh"),
        update ? (everything ? ScanNotices::tr("Look for changes") : ScanNotices::tr("Look for changes here"))
               : (everything ? ScanNotices::tr("Read everything again")
                             : ScanNotices::tr("Read everything here again")),
        &actions, [&actions, kind, folder] { startScan(actions, kind, folder); });
    action->setToolTip(scanExplanation(kind));
    permit(*action, scanRefusal(actions.server().states.server.current()->connection.capabilities, kind));
}

} // namespace

bool offersScans(const mpd::ServerState &server)
{
    return server.isConnected() && server.connection.capabilities.looksForChanges();
}

QString scanRefusal(const mpd::Capabilities &capabilities, ScanKind kind)
{
    const Right right = kind == ScanKind::Update ? Right::Update : Right::Rescan;
    return isOffered(capabilities, right) ? refusal(capabilities, right)
                                          : errorText({Error::Kind::Unsupported});
}

QString scanExplanation(ScanKind kind)
{
    return kind == ScanKind::Update
        ? ScanNotices::tr("Finds files that are new, have changed or are gone.")
        : ScanNotices::tr("Reads the tags of every file anew, also where nothing seems to have changed. "
                          "This is slower.");
}

void startScan(SongActions &actions, ScanKind kind, const QByteArray &folder)
{
    actions.server()
        .library.scan(kind, folder)
        .deliver(
            &actions,
            [&actions, kind, folder](quint32 job) {
                // The result of a quick one may have been said already.
                if (!isOver(*actions.server().states.library.current(), job))
                    actions.notices().say(scanText(Scan{job, kind, withoutSlash(folder)}) + QChar(u'…'));
            },
            [&actions](
                const std::exception_ptr &failure) { sayWhyNot(actions.notices(), mpd::toError(failure)); });
}

void addScanActions(QMenu &menu, SongActions &actions, const QByteArray &folder)
{
    if (!offersScans(*actions.server().states.server.current()))
        return;
    menu.setToolTipsVisible(true);
    addAction(menu, actions, ScanKind::Update, folder);
    addAction(menu, actions, ScanKind::Rescan, folder);
}

ScanNotices::ScanNotices(const ServerStates &states, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
{
    const auto last = states.library.current()->lastScan;
    m_said = last ? last->number : 0;
    states.library.observe(this, [this](const auto &state) { look(*state); });
}

void ScanNotices::look(const LibraryState &state)
{
    if (!state.lastScan || state.lastScan->number == m_said)
        return;
    m_said = state.lastScan->number;
    m_notices.say(scanResultText(*state.lastScan));
}

} // namespace toccata
