// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/songorder.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace toccata {

/// Which columns a list of songs has, in their order, and what it is sorted by, if it is. A value: changing
/// it gives another one.
struct SongColumns
{
    struct Column
    {
        SongField field = SongField::Title;
        /// Units: thousandths of the width. That of the title does not count: it has what the others leave.
        int share = 0;

        friend bool operator==(const Column &, const Column &) = default;
    };

    /// The title is always among them; no field is twice.
    std::vector<Column> shown;
    std::optional<SongField> sortedBy = {};
    Qt::SortOrder order = Qt::AscendingOrder;

    /// What holds until somebody changes it, for a list that is sorted by \p field.
    static SongColumns byDefault(std::optional<SongField> field = {});
    /// Nothing for what toText() did not write.
    static std::optional<SongColumns> fromText(const QByteArray &text);
    /// "artist:200 title; artist ascending", "title": for the settings.
    QByteArray toText() const;

    bool has(SongField field) const;
    /// The other way round if it was sorted by that already.
    SongColumns sortedAnewBy(SongField field) const;
    /// A new column stands at the end; the title stays.
    SongColumns withColumn(SongField field, bool isShown) const;
    /// The column at \p from stands at \p to now.
    SongColumns moved(int from, int to) const;
    SongColumns resized(SongField field, int share) const;

    friend bool operator==(const SongColumns &, const SongColumns &) = default;
};

/// What each column needs at least. Units: pixels, by field.
using ColumnNeeds = std::array<int, songFieldCount>;

/// How wide each column is where there is room for \p width. What does not fit at its least has no width: the
/// last columns first, never the title.
std::vector<int> columnWidths(const SongColumns &columns, int width, const ColumnNeeds &needs);

} // namespace toccata
