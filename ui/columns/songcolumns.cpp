// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songcolumns.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace toccata {

namespace {

constexpr int whole = 1000;
constexpr int leastShare = 20;
constexpr int greatestShare = 700;

struct FieldFacts
{
    const char *name; ///< in the settings
    int share; ///< until somebody changes it
};

// In the order of the enumerators.
constexpr std::array<FieldFacts, songFieldCount> allFacts{
    {{"title", 0}, {"artist", 180}, {"album", 200}, {"albumartist", 180}, {"track", 50}, {"disc", 50},
        {"length", 55}, {"year", 50}, {"genre", 100}, {"composer", 160}, {"performer", 160},
        {"filename", 200}, {"folder", 220}, {"format", 130}, {"lastmodified", 110}}};

const FieldFacts &factsOf(SongField field)
{
    return allFacts[std::size_t(field)];
}

std::optional<SongField> fieldCalled(QByteArrayView name)
{
    const auto facts
        = std::ranges::find_if(allFacts, [&](const FieldFacts &each) { return name == each.name; });
    return facts == allFacts.end() ? std::nullopt : std::optional(SongField(facts - allFacts.begin()));
}

/// "artist:200", "title"
std::optional<SongColumns::Column> columnFrom(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    const auto field = fieldCalled(parts[0]);
    if (!field || parts.size() != (field == SongField::Title ? 1 : 2))
        return std::nullopt;
    const int share = field == SongField::Title ? 0 : parts[1].toInt();
    if (field != SongField::Title && (share < leastShare || share > greatestShare))
        return std::nullopt;
    return SongColumns::Column{*field, share};
}

/// "artist ascending"
bool readOrder(SongColumns &columns, const QByteArray &text)
{
    const QList<QByteArray> words = text.split(' ');
    columns.sortedBy = fieldCalled(words[0]);
    if (words.size() != 2 || !columns.sortedBy || (words[1] != "ascending" && words[1] != "descending"))
        return false;
    columns.order = words[1] == "ascending" ? Qt::AscendingOrder : Qt::DescendingOrder;
    return true;
}

std::vector<SongColumns::Column>::iterator find(std::vector<SongColumns::Column> &columns, SongField field)
{
    return std::ranges::find(columns, field, &SongColumns::Column::field);
}

} // namespace

SongColumns SongColumns::byDefault(std::optional<SongField> field)
{
    SongColumns columns;
    columns.sortedBy = field;
    for (const SongField shown : {SongField::Title, SongField::Artist, SongField::Album, SongField::Length,
             SongField::Year, SongField::Genre})
        columns.shown.push_back({shown, factsOf(shown).share});
    return columns;
}

std::optional<SongColumns> SongColumns::fromText(const QByteArray &text)
{
    const qsizetype end = text.indexOf("; ");
    SongColumns columns;
    if (end >= 0 && !readOrder(columns, text.sliced(end + 2)))
        return std::nullopt;
    for (const QByteArray &part : text.first(end < 0 ? text.size() : end).split(' ')) {
        const auto column = columnFrom(part);
        if (!column || columns.has(column->field))
            return std::nullopt;
        columns.shown.push_back(*column);
    }
    return columns.has(SongField::Title) ? std::optional(columns) : std::nullopt;
}

QByteArray SongColumns::toText() const
{
    QByteArrayList parts;
    for (const Column &column : shown) {
        QByteArray part(factsOf(column.field).name);
        if (column.field != SongField::Title)
            part.append(':').append(QByteArray::number(column.share));
        parts << part;
    }
    QByteArray text = parts.join(' ');
    if (sortedBy) {
        text.append("; ").append(factsOf(*sortedBy).name);
        text.append(order == Qt::AscendingOrder ? " ascending" : " descending");
    }
    return text;
}

bool SongColumns::has(SongField field) const
{
    return std::ranges::find(shown, field, &Column::field) != shown.end();
}

SongColumns SongColumns::sortedAnewBy(SongField field) const
{
    SongColumns columns = *this;
    columns.sortedBy = field;
    columns.order
        = sortedBy == field && order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    return columns;
}

SongColumns SongColumns::withColumn(SongField field, bool isShown) const
{
    SongColumns columns = *this;
    if (isShown && !has(field))
        columns.shown.push_back({field, factsOf(field).share});
    else if (!isShown && has(field) && field != SongField::Title)
        columns.shown.erase(find(columns.shown, field));
    return columns;
}

SongColumns SongColumns::moved(int from, int to) const
{
    SongColumns columns = *this;
    const auto at = [&](int index) { return columns.shown.begin() + index; };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return columns;
}

SongColumns SongColumns::resized(SongField field, int share) const
{
    SongColumns columns = *this;
    if (const auto column = find(columns.shown, field);
        column != columns.shown.end() && field != SongField::Title)
        column->share = std::clamp(share, leastShare, greatestShare);
    return columns;
}

std::vector<int> columnWidths(const SongColumns &columns, int width, const ColumnNeeds &needs)
{
    const auto need = [&](std::size_t i) { return needs[std::size_t(columns.shown[i].field)]; };
    const auto isTitle = [&](std::size_t i) { return columns.shown[i].field == SongField::Title; };
    const std::size_t count = columns.shown.size();
    std::vector<int> widths(count);
    int left = std::max(0, width - needs[std::size_t(SongField::Title)]);
    std::size_t fitting = 0;
    for (; fitting < count && (isTitle(fitting) || left >= need(fitting)); ++fitting) {
        widths[fitting] = isTitle(fitting) ? 0 : need(fitting);
        left -= widths[fitting];
    }
    // What is left goes to those that want more than their least, in proportion to how much more.
    const auto wish = [&](std::size_t i) {
        return isTitle(i) ? 0 : std::max(0, width * columns.shown[i].share / whole - need(i));
    };
    qint64 wishes = 0;
    for (std::size_t i = 0; i < fitting; ++i)
        wishes += wish(i);
    for (std::size_t i = 0; i < fitting; ++i)
        widths[i] += wishes <= left ? wish(i) : int(qint64(wish(i)) * left / wishes);
    const int used = std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (isTitle(i))
            widths[i] = std::max(0, width - used);
    }
    return widths;
}

} // namespace toccata
