// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/statisticstext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

struct StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsText)

public:
    static QString days(int number) { return tr("%Ln day(s)", nullptr, number); }
    static QString hours(int number) { return tr("%Ln hour(s)", nullptr, number); }
    static QString minutes(int number) { return tr("%Ln minute(s)", nullptr, number); }
    static QString seconds(int number) { return tr("%Ln second(s)", nullptr, number); }
    //: days, very short
    static QString shortDays(int number) { return tr("%L1 d").arg(number); }
    //: hours, very short
    static QString shortHours(int number) { return tr("%L1 h").arg(number); }
    //: minutes, very short
    static QString shortMinutes(int number) { return tr("%L1 min").arg(number); }
    //: seconds, very short
    static QString shortSeconds(int number) { return tr("%L1 s").arg(number); }
    //: two parts of a length, the larger first: "3 days, 4 hours"
    static QString both(const QString &larger, const QString &smaller)
    {
        return tr("%1, %2").arg(larger, smaller);
    }
    //: %1: a length: "3 hours"
    static QString ago(const QString &length) { return tr("%1 ago").arg(length); }
    static QString now() { return tr("just now"); }
};

struct Unit
{
    int seconds;
    QString (*full)(int);
    QString (*brief)(int);
};

constexpr std::array units{
    Unit{86'400, StatisticsText::days, StatisticsText::shortDays},
    Unit{3'600, StatisticsText::hours, StatisticsText::shortHours},
    Unit{60, StatisticsText::minutes, StatisticsText::shortMinutes},
    Unit{1, StatisticsText::seconds, StatisticsText::shortSeconds},
};

/// The largest unit with its number, and the next one, if there is any of it.
QStringList lengthParts(std::chrono::seconds length, QString (*Unit::*words)(int), std::size_t most)
{
    QStringList parts;
    qint64 left = std::max<qint64>(0, length.count());
    for (const Unit &unit : units) {
        const int number = int(left / unit.seconds);
        left %= unit.seconds;
        const bool isLast = &unit == &units.back();
        if (number > 0 || (isLast && parts.isEmpty()))
            parts << (unit.*words)(number);
        // "3 days" and some minutes are 3 days.
        if (!parts.isEmpty() && (std::size_t(parts.size()) == most || number == 0))
            break;
    }
    return parts;
}

} // namespace

QString longLengthText(std::chrono::seconds length)
{
    const QStringList parts = lengthParts(length, &Unit::full, 2);
    return parts.size() == 2 ? StatisticsText::both(parts[0], parts[1]) : parts[0];
}

QString shortLengthText(std::chrono::seconds length)
{
    // Beside hundreds of days the hours tell nothing, and there is no room for both.
    const std::size_t units = length >= std::chrono::hours(100 * 24) ? 1 : 2;
    return lengthParts(length, &Unit::brief, units).join(QChar(u' '));
}

QString agoText(std::chrono::seconds age)
{
    if (age < std::chrono::minutes(1))
        return StatisticsText::now();
    return StatisticsText::ago(lengthParts(age, &Unit::full, 1).first());
}

} // namespace toccata
