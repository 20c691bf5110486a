// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/tagnumbers.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace toccata {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype firstDigit(QByteArrayView text, qsizetype from = 0)
{
    while (from < text.size() && !isDigit(text[from]))
        ++from;
    return from;
}

qsizetype endOfDigits(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && isDigit(text[from]))
        ++from;
    return from;
}

/// Only digits, and few enough of them.
int toNumber(QByteArrayView digits)
{
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

constexpr qsizetype mostDigits = 9; // of an int

} // namespace

std::optional<int> numberInTag(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView before = slash < 0 ? text : text.first(slash);
    const qsizetype begin = firstDigit(before);
    const qsizetype length = endOfDigits(before, begin) - begin;
    if (length > mostDigits)
        return std::nullopt;
    const int number = toNumber(before.sliced(begin, length));
    return number == 0 ? std::nullopt : std::optional(number);
}

std::optional<int> trackPlaceInTag(QByteArrayView text)
{
    constexpr int mostOfASide = 1000;
    const QByteArrayView track = text.trimmed();
    const auto number = numberInTag(track);
    const char letter = track.isEmpty() ? '\0' : char(track.front() & ~0x20);
    const bool isSide = letter >= 'A' && letter <= 'Z' && (track.size() == 1 || isDigit(track[1]));
    if (!isSide)
        return number;
    return (letter - 'A' + 1) * mostOfASide + std::min(number.value_or(0), mostOfASide - 1);
}

std::optional<int> yearInTag(QByteArrayView text)
{
    for (qsizetype at = firstDigit(text); at < text.size(); at = firstDigit(text, at)) {
        const qsizetype end = endOfDigits(text, at);
        if (end - at >= 4) {
            const int year = toNumber(text.sliced(at, 4));
            return year == 0 ? std::nullopt : std::optional(year);
        }
        at = end;
    }
    return std::nullopt;
}

quint32 millisecondsInText(QByteArrayView seconds)
{
    const qsizetype point = endOfDigits(seconds, 0);
    if (point == 0 || point > mostDigits)
        return 0;
    quint64 milliseconds = quint64(toNumber(seconds.first(point))) * 1000;
    if (point < seconds.size()) {
        if (seconds[point] != '.')
            return 0;
        quint64 unit = 100;
        for (const char digit : seconds.sliced(point + 1)) {
            if (!isDigit(digit))
                return 0;
            milliseconds += quint64(digit - '0') * unit;
            unit /= 10;
        }
    }
    return milliseconds > std::numeric_limits<quint32>::max() ? 0 : quint32(milliseconds);
}

// By hand: QDateTime takes longer for this than everything else that is done with a song.
quint32 secondsInTimestamp(QByteArrayView iso8601)
{
    constexpr QByteArrayView form("0000-00-00T00:00:00Z");
    if (iso8601.size() != form.size())
        return 0;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] == '0' ? !isDigit(iso8601[i]) : iso8601[i] != form[i])
            return 0;
    }
    const auto part = [&](qsizetype at, qsizetype length) { return toNumber(iso8601.sliced(at, length)); };
    const std::chrono::year_month_day date(std::chrono::year(part(0, 4)),
        std::chrono::month(unsigned(part(5, 2))), std::chrono::day(unsigned(part(8, 2))));
    if (!date.ok() || part(11, 2) > 23 || part(14, 2) > 59 || part(17, 2) > 60)
        return 0;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 seconds = days * 86400 + part(11, 2) * 3600 + part(14, 2) * 60 + part(17, 2);
    return seconds < 0 || seconds > std::numeric_limits<quint32>::max() ? 0 : quint32(seconds);
}

} // namespace toccata
