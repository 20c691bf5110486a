// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/durationtext.h"

#include <algorithm>

namespace toccata {

namespace {

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 seconds
        = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(duration).count());
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QString::number(minutes) + u':' + twoDigits(seconds % 60);
    return QString::number(minutes / 60) + u':' + twoDigits(minutes % 60) + u':' + twoDigits(seconds % 60);
}

} // namespace toccata
