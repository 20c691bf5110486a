// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumorders.h"

#include <QCoreApplication>

namespace toccata {

namespace {

using Kind = AlbumSection::Kind;

struct AlbumOrders
{
    Q_DECLARE_TR_FUNCTIONS(toccata::AlbumOrders)
};

// In the order of the enumerators.
constexpr std::array names{"name", "artist", "year", "originalYear", "recentlyAdded"};

QString letterText(const AlbumSection &section)
{
    return QString::fromUcs4(&section.letter, 1);
}

} // namespace

QString albumOrderText(AlbumOrder order)
{
    switch (order) {
    case AlbumOrder::Name:
        return AlbumOrders::tr("Title");
    case AlbumOrder::Artist:
        return AlbumOrders::tr("Artist");
    case AlbumOrder::Year:
        return AlbumOrders::tr("Year");
    case AlbumOrder::OriginalYear:
        return AlbumOrders::tr("Original year");
    case AlbumOrder::RecentlyAdded:
        return AlbumOrders::tr("Recently added");
    }
    Q_UNREACHABLE();
}

QString albumOrderName(AlbumOrder order)
{
    return QString::fromLatin1(names[std::size_t(order)]);
}

std::optional<AlbumOrder> albumOrderCalled(const QString &name)
{
    for (const AlbumOrder order : albumOrders) {
        if (albumOrderName(order) == name)
            return order;
    }
    return std::nullopt;
}

QString sectionTitle(const AlbumSection &section)
{
    switch (section.kind) {
    case Kind::Letter:
        return letterText(section);
    case Kind::Year:
        return QString::number(section.year);
    case Kind::Today:
        return AlbumOrders::tr("Today");
    case Kind::ThisWeek:
        return AlbumOrders::tr("This week");
    case Kind::ThisMonth:
        return AlbumOrders::tr("This month");
    case Kind::ThisYear:
        return AlbumOrders::tr("This year");
    case Kind::Older:
        return AlbumOrders::tr("Earlier");
    case Kind::SeveralArtists:
        return AlbumOrders::tr("Various artists");
    case Kind::Unknown:
        return AlbumOrders::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString sectionLabel(const AlbumSection &section)
{
    switch (section.kind) {
    case Kind::Letter:
        return letterText(section);
    case Kind::Year:
        //: %1: the last two digits of a year
        return AlbumOrders::tr("’%1").arg(section.year % 100, 2, 10, QChar(u'0'));
    case Kind::Unknown:
        return QStringLiteral("?");
    default:
        return {};
    }
}

} // namespace toccata
