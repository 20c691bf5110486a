// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>

#include <vector>

namespace toccata {

/// How well a text has a word; better ones are greater.
enum class WordMatch : quint8 { None, Inside, Start, Word, Whole };

/// The distinct texts of a table, folded, one after another in one piece of memory: looking for a word reads
/// straight through it, however many songs share a text.
class FoldedStrings
{
public:
    /// Folds those of the texts of \p table for which \p wanted is true; \p wanted goes by StringId.
    FoldedStrings(const SongTable &table, const std::vector<bool> &wanted);

    /// How every text has \p word, by StringId; empty if none has. \p word  folded, not empty, without white
    /// space.
    std::vector<WordMatch> find(QByteArrayView word) const;

private:
    QByteArray m_text;
    /// The texts in m_text: which and where they begin, and one end more.
    std::vector<StringId> m_ids;
    std::vector<qsizetype> m_begins;
    StringId m_idEnd;
};

} // namespace toccata
