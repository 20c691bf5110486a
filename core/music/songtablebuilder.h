// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/arena.h"
#include "core/music/songtable.h"

#include <span>
#include <string>

namespace toccata {

/// Fills a SongTable from the pairs of a server's answer. Thread: one at a time; snapshots may be read
/// anywhere.
class SongTableBuilder
{
public:
    SongTableBuilder();
    /// Goes on where \p table ended, less the rows \p removed (ascending): the new tables share its strings,
    /// so that equal ids mean equal texts in all of them. No other builder may be going on with it.
    SongTableBuilder(const SongTable &table, std::span<const int> removed);

    /// Takes one line of an answer. "file" begins a row, "directory" and "playlist" end one.
    /// \return whether the pair was one that a SongTable keeps; false leaves it to the caller (Pos, Id, Prio,
    /// …).
    bool pair(QByteArrayView name, QByteArrayView value);
    /// Adds a copy of a song of any table.
    void append(const Song &song);
    /// Ends the row being filled; for the end of an answer.
    void finishRow();
    /// Takes back all rows from \p size on, and the one being filled: an answer broke off. Snapshots that
    /// have those rows must not be read any more.
    void truncate(int size);

    /// Finished rows.
    int size() const { return m_table.m_size; }
    /// The URI of the last finished row; empty without rows.
    QByteArray lastUri() const;
    /// Lets go of memory that only helps to add rows, once no more are expected.
    void shrink() { m_pool->shrink(); }
    /// The finished rows. It shares this builder's memory.
    std::shared_ptr<const SongTable> snapshot() const;

private:
    /// The row being filled.
    struct Pending
    {
        std::string uri;
        bool isOpaque = false; ///< See isOpaqueUri().
        std::array<std::string, tagCount> values;
        quint32 tags = 0; ///< Bit n: tag n has a value.
        quint32 wholeSeconds = 0; ///< As milliseconds.
        quint32 duration = 0;
        quint32 lastModified = 0;
        std::string format;
    };

    void beginRow(QByteArrayView uri);
    bool takeAttribute(QByteArrayView name, QByteArrayView value);
    void takeTag(Tag tag, QByteArrayView value);
    void orderArtists();
    StringId internCell(int column, QByteArrayView text);
    void setCell(int column, quint32 value);

    void beginBlock();
    void copyRows(const SongTable &table, std::span<const int> removed);

    std::shared_ptr<Arena> m_cells = std::make_shared<Arena>();
    std::shared_ptr<StringPool> m_pool;
    /// What snapshots are copied from; its strings are filled in then.
    SongTable m_table;
    Pending m_pending;
    bool m_filling = false;
};

} // namespace toccata
