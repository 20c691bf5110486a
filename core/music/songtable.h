// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/stringpool.h"
#include "core/music/tag.h"

#include <QByteArrayView>

#include <array>
#include <memory>
#include <vector>

namespace toccata {

class Song;

/// Songs as columns of 32-bit numbers: what the library, the queue, a playlist and search results are lists
/// of. An immutable snapshot; making one costs about a microsecond per thousand songs. Rows are only ever
/// added by the SongTableBuilder behind it, so row n of a later snapshot of the same builder is the same
/// song. Thread: any, without locks, also while the builder goes on in another thread.
class SongTable
{
public:
    /// An empty table. Others come from SongTableBuilder::snapshot().
    SongTable() = default;

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// A view of row \p row, 0 to size() - 1, valid as long as this table.
    Song at(int row) const;

    /// The text of a tag, for comparing without reading it: several values are one text joined by '\0'. 0: no
    /// such tag.
    StringId id(int row, Tag tag) const { return cell(row, int(tag)); }
    /// The URI up to and with its last '/'; 0 when it has none.
    StringId folderId(int row) const { return cell(row, Column::Folder); }
    /// The URI after its last '/'. Unlike the others, equal names may have different ids.
    StringId fileNameId(int row) const { return cell(row, Column::FileName); }
    /// The bytes of an id, as the server sent them; empty for 0.
    QByteArrayView text(StringId id) const { return m_strings.text(id); }
    /// Every id of this table is below this.
    StringId idEnd() const { return m_strings.end(); }

    /// Whether equal ids of both mean equal texts: they come from the same builder.
    bool sharesStringsWith(const SongTable &other) const { return m_arena && m_arena == other.m_arena; }

    /// Units: milliseconds; 0 when unknown.
    quint32 milliseconds(int row) const { return cell(row, Column::Duration); }
    /// Units: seconds since 1970; 0 when unknown.
    quint32 lastModified(int row) const { return cell(row, Column::LastModified); }
    /// "44100:16:2"; 0 when unknown.
    StringId formatId(int row) const { return cell(row, Column::Format); }

    /// Memory held, shared with the other snapshots of the same builder. Units: bytes.
    std::size_t bytes() const;

private:
    friend class SongTableBuilder;

    enum Column { Folder = tagCount, FileName, Duration, LastModified, Format, Count };
    static constexpr int blockRows = 1024;
    /// Null: none of the block's rows has a value in that column.
    using Block = std::array<quint32 *, Column::Count>;

    quint32 cell(int row, int column) const
    {
        const quint32 *cells = m_blocks[std::size_t(row) / blockRows][std::size_t(column)];
        return cells ? cells[row % blockRows] : 0;
    }

    /// Owns what the pointers below point to.
    std::shared_ptr<const Arena> m_arena;
    std::size_t m_arenaBytes = 0;
    std::vector<Block> m_blocks;
    StringLookup m_strings;
    int m_size = 0;
};

} // namespace toccata
