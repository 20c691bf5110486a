// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/formattext.h"

#include <QCoreApplication>
#include <QLocale>

namespace toccata {

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(toccata::FormatText)
};

QString pcmText(const QString &rate, int bits)
{
    //: %1: 44.1, %2: 16
    return bits > 0 ? FormatText::tr("%1 kHz, %2 bit").arg(rate).arg(bits)
                    //: %1: 44.1; floating-point numbers instead of so many bits
                    : FormatText::tr("%1 kHz, floating point").arg(rate);
}

} // namespace

QString formatText(const SongFormat &format)
{
    switch (format.kind) {
    case SongFormat::Kind::Named:
        return format.ending == "ogg" || format.ending == "opus"
            ? QString::fromLatin1(format.ending.left(1).toUpper() + format.ending.mid(1))
            : QString::fromLatin1(format.ending.toUpper());
    case SongFormat::Kind::Pcm:
        return pcmText(
            QLocale().toString(format.rate / 1000.0, 'g', QLocale::FloatingPointShortest), format.bits);
    case SongFormat::Kind::Dsd:
        return QStringLiteral("DSD%1").arg(format.rate);
    case SongFormat::Kind::Unknown:
        break;
    }
    return FormatText::tr("Unknown");
}

} // namespace toccata
