// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchablemusic.h"
#include "core/search/songgroups.h"
#include "core/search/textindex.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace toccata {

/// How well everything has one term, whether it is wanted or not; 0: not at all. Empty vectors: nothing has
/// it.
struct TermMatches
{
    std::vector<RowScore> songs; ///< by row
    std::vector<RowScore> albums; ///< by their place in the SearchableMusic
    std::vector<RowScore> artists; ///< likewise

    /// Units: bytes.
    std::size_t bytes() const;
};

/// Finds songs, albums and artists by one term. What songs of an album share is looked at once, a text that
/// many songs have is compared once, a word that many texts have is looked at once.
class SearchIndex
{
public:
    SearchIndex();

    /// From now on \p music is searched. If its songs share their strings with the former ones, only new
    /// texts are read. Takes 0.05 s for 100,000 new songs.
    void setMusic(std::shared_ptr<const SearchableMusic> music);
    const SearchableMusic &music() const { return *m_music; }

    TermMatches find(const SearchTerm &term) const;

    /// Every text's score, by StringId; empty if none has it. Texts that are in other fields alone may be
    /// left out. \p folded  as SearchTerm::folded
    std::vector<TextScore> findTexts(const QByteArray &folded, QueryField field) const;
    const SongGroups &groups() const { return m_groups; }
    /// The name of an artist and the name to sort by, if one is known, joined by '\0'.
    QByteArrayView artistText(std::size_t artist) const { return m_artistTexts[artist]; }
    const TextIndex &texts() const { return m_texts; }

    /// Memory held, without that of the music. Units: bytes.
    std::size_t bytes() const;

private:
    void addTexts();
    void nameArtists();
    TermMatches findYears(const SearchTerm &term) const;
    std::vector<RowScore> songScores(const std::vector<TextScore> &texts, QueryField field) const;
    std::vector<RowScore> groupScores(
        const std::vector<TextScore> &texts, QueryField field, quint16 columns) const;
    quint16 columnsOf(const std::vector<TextScore> &texts) const;
    std::vector<RowScore> artistScores(const QByteArray &folded) const;
    std::vector<RowScore> albumScores(const std::vector<TextScore> &texts, QueryField field) const;

    std::shared_ptr<const SearchableMusic> m_music;
    TextIndex m_texts;
    /// By StringId: in which columns a text is, one bit each; 0: it is not in m_texts.
    std::vector<quint16> m_columns;
    SongGroups m_groups;
    TextIndex m_artists;
    std::vector<QByteArray> m_artistTexts;
};

} // namespace toccata
