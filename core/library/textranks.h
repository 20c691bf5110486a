// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/articles.h"
#include "core/library/sortnames.h"
#include "core/music/songtable.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace toccata {

/// Ranks the distinct texts of a column, so that rows can be sorted by numbers. NameRanks is for some names;
/// this is for as many as there are songs.
class TextRanks
{
public:
    enum class Kind {
        Name, ///< by sortKey()
        Path, ///< folded; what is in a folder stands right behind the folder
    };

    /// \param sortNames  tells what texts are ranked by, if not by themselves.
    TextRanks(const SongTable &table, Kind kind, const Articles &articles,
        const std::optional<SortNames> &sortNames = {});

    /// \p id  may come several times; 0 is no text.
    void add(StringId id)
    {
        quint32 &rank = m_ranks[id];
        if (id != 0 && rank == 0) {
            rank = 1;
            m_ids.push_back(id);
        }
    }
    /// Once everything is added.
    void rank();

    /// From 1 on; equal sort keys have equal ranks. 0: not added, or no text.
    quint32 of(StringId id) const { return m_ranks[id]; }

private:
    struct Key;

    void appendKey(QByteArray &keys, QByteArrayView text) const;

    const SongTable &m_table;
    Kind m_kind;
    const Articles &m_articles;
    std::optional<SortNames> m_sortNames;
    std::vector<StringId> m_ids;
    /// By id.
    std::vector<quint32> m_ranks;
};

} // namespace toccata
