// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace toccata {

/// The number in a track or disc tag: 3 of "3/12" and "03", 1 of "A1"; nothing of "x" and of "0/12".
std::optional<int> numberInTag(QByteArrayView text);

/// Where a track stands among others: by its number, on records behind the sides before it ("A2" is before
/// "B1"); nothing of "0/12" and of words.
std::optional<int> trackPlaceInTag(QByteArrayView text);

/// The year in a date tag: 1999 of "1999-05-01" and "May 1999"; nothing without four digits in a row.
std::optional<int> yearInTag(QByteArrayView text);

/// Units: from seconds with an optional fraction ("160", "160.123") to milliseconds; 0 for what is not a
/// length.
quint32 millisecondsInText(QByteArrayView seconds);

/// Units: seconds since 1970, from "2023-01-05T12:00:00Z"; 0 for what is not such a time or not between 1970
/// and 2106.
quint32 secondsInTimestamp(QByteArrayView iso8601);

} // namespace toccata
