// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/audiotext.h"

#include "core/library/songformats.h"
#include "core/music/uri.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

struct AudioText
{
    Q_DECLARE_TR_FUNCTIONS(toccata::AudioText)
};

constexpr std::array endings{"aac", "aif", "aiff", "alac", "ape", "dff", "dsf", "flac", "m4a", "m4b", "mka",
    "mp2", "mp3", "mp4", "mpc", "oga", "ogg", "opus", "spx", "tta", "wav", "wma", "wv"};
constexpr int cdRate = 44'100; // what DSD's rates are multiples of. Units: Hz

/// By the ending of its name; only those that are known, as "com" is none.
QString codecText(QByteArrayView uri)
{
    QByteArrayView name = fileNameOfUri(uri);
    if (const qsizetype question = name.indexOf('?'); question >= 0 && uri.contains("://"))
        name = name.first(question);
    const QByteArray ending = name.sliced(name.lastIndexOf('.') + 1).toByteArray().toLower();
    const bool isKnown = std::ranges::any_of(endings, [&](const char *each) { return ending == each; });
    if (!isKnown)
        return {};
    if (ending == "ogg" || ending == "opus")
        return QString::fromLatin1(ending.left(1).toUpper() + ending.mid(1));
    return QString::fromLatin1(ending.toUpper());
}

QString rateText(int hertz)
{
    //: %1: 44.1
    return AudioText::tr("%1 kHz").arg(
        QLocale().toString(hertz / 1000.0, 'g', QLocale::FloatingPointShortest));
}

/// "*", "0" and what is no number are unknown to the server. \param isLossy  then the bits are those of the
/// decoder.
QString sampleText(const QByteArray &rate, const QByteArray &bits, bool isLossy)
{
    if (rate.startsWith("dsd"))
        return rate.mid(3).toInt() > 0 ? QString::fromLatin1(rate.toUpper()) : QStringLiteral("DSD");
    if (bits == "dsd")
        return QStringLiteral("DSD%1").arg(std::max(1, rate.toInt() / cdRate));
    QStringList parts;
    if (rate.toInt() > 0)
        parts << rateText(rate.toInt());
    if (isLossy)
        return parts.join(QString());
    if (bits.toInt() > 0)
        parts << AudioText::tr("%1 bit").arg(bits.toInt());
    else if (bits == "f")
        parts << AudioText::tr("floating point");
    return parts.join(QStringLiteral(", "));
}

QString channelsText(int channels)
{
    switch (channels) {
    case 1:
        return AudioText::tr("Mono");
    case 2:
        return AudioText::tr("Stereo");
    default:
        return channels > 0 ? AudioText::tr("%Ln channel(s)", nullptr, channels) : QString();
    }
}

} // namespace

QString audioText(QByteArrayView uri, QByteArrayView format, std::optional<int> kilobits)
{
    // DSD has no bits to tell: "dsd64:2".
    QList<QByteArray> parts = format.toByteArray().split(':');
    if (parts.first().startsWith("dsd") && parts.size() == 2)
        parts.insert(1, QByteArray());
    parts.resize(3);
    const bool isLossy = songFormat("44100:16:2", fileNameOfUri(uri)).kind == SongFormat::Kind::Named;
    QStringList texts{
        codecText(uri), sampleText(parts[0], parts[1], isLossy), channelsText(parts[2].toInt())};
    if (kilobits)
        texts << AudioText::tr("%1 kbit/s").arg(*kilobits);
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

} // namespace toccata
