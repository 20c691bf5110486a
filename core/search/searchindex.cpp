// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace toccata {

namespace {

constexpr RowScore yearScore = allTexts << orderBits | 1; // orders nothing

/// Adds the artists' names to sort by, by the names themselves.
void collectSortNames(QHash<QByteArrayView, StringId> &sortNames, const SongTable &songs,
    const SongGroups &groups, Tag name, Tag sortName)
{
    StringId last = 0;
    for (int group = 0; group < groups.size(); ++group) {
        const StringId id = songs.id(groups.rowOf(group), name);
        if (id == std::exchange(last, id))
            continue;
        const StringId sorted = songs.id(groups.rowOf(group), sortName);
        if (sorted != 0 && sorted != id && !sortNames.contains(songs.text(id)))
            sortNames.insert(songs.text(id), sorted);
    }
}

} // namespace

std::size_t TermMatches::bytes() const
{
    return (songs.capacity() + albums.capacity() + artists.capacity()) * sizeof(RowScore);
}

SearchIndex::SearchIndex()
    : m_music(std::make_shared<SearchableMusic>())
{ }

void SearchIndex::setMusic(std::shared_ptr<const SearchableMusic> music)
{
    if (!music->songs->sharesStringsWith(*m_music->songs)) {
        m_texts = {};
        m_hasText.clear();
    }
    m_music = std::move(music);
    m_groups = SongGroups(*m_music->songs);
    addTexts();
    nameArtists();
}

void SearchIndex::addTexts()
{
    const SongTable &songs = *m_music->songs;
    m_hasText.resize(std::max(m_hasText.size(), std::size_t(songs.idEnd())));
    std::vector<StringId> added;
    const auto want = [&](StringId id) {
        if (id == 0 || m_hasText[id])
            return;
        m_hasText[id] = true;
        added.push_back(id);
    };
    for (std::size_t i = 0; i < sharedColumns.size(); ++i) {
        for (int group = 0; group < m_groups.size() && m_groups.has(i); ++group)
            want(sharedColumns[i].id(songs, m_groups.rowOf(group)));
    }
    for (int row = 0; row < songs.size(); ++row) {
        want(titleColumn.id(songs, row));
        want(fileNameColumn.id(songs, row));
    }
    std::ranges::sort(added);
    m_texts.add(added, [&](StringId id) { return songs.text(id); });
}

void SearchIndex::nameArtists()
{
    const SongTable &songs = *m_music->songs;
    QHash<QByteArrayView, StringId> sortNames;
    collectSortNames(sortNames, songs, m_groups, Tag::AlbumArtist, Tag::AlbumArtistSort);
    collectSortNames(sortNames, songs, m_groups, Tag::Artist, Tag::ArtistSort);
    m_artistTexts.clear();
    m_artistTexts.reserve(m_music->artists.size());
    for (const QString &name : m_music->artists) {
        QByteArray text = name.toUtf8();
        if (const StringId sorted = sortNames.value(text))
            text.append('\0').append(songs.text(sorted));
        m_artistTexts.push_back(text);
    }
    std::vector<quint32> numbers(m_artistTexts.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    m_artists = {};
    m_artists.add(numbers, [&](quint32 number) { return QByteArrayView(m_artistTexts[number]); });
}

std::vector<TextScore> SearchIndex::findTexts(const QByteArray &folded) const
{
    return m_texts.find(folded, [&](StringId id) { return m_music->songs->text(id); });
}

TermMatches SearchIndex::find(const SearchTerm &term) const
{
    if (term.field == SearchField::Year)
        return findYears(term);
    TermMatches matches;
    if (term.field == SearchField::Any || term.field == SearchField::Artist)
        matches.artists = artistScores(term.folded);
    const std::vector<TextScore> texts = findTexts(term.folded);
    if (texts.empty())
        return matches;
    matches.songs = songScores(texts, term.field);
    if (term.field == SearchField::Any || term.field == SearchField::Artist
        || term.field == SearchField::Album)
        matches.albums = albumScores(texts, term.field);
    return matches;
}

TermMatches SearchIndex::findYears(const SearchTerm &term) const
{
    TermMatches matches;
    std::vector<RowScore> ofGroups(std::size_t(m_groups.size()));
    for (int group = 0; group < m_groups.size(); ++group)
        ofGroups[std::size_t(group)] = term.years.contains(m_groups.year(group)) ? yearScore : 0;
    matches.songs.resize(std::size_t(m_music->songs->size()));
    for (std::size_t row = 0; row < matches.songs.size(); ++row)
        matches.songs[row] = ofGroups[m_groups.groupOf(int(row))];
    for (const SearchableAlbum &album : m_music->albums)
        matches.albums.push_back(term.years.contains(album.year) ? yearScore : 0);
    return matches;
}

std::vector<RowScore> SearchIndex::groupScores(
    const std::vector<TextScore> &texts, SearchField field) const
{
    const SongTable &songs = *m_music->songs;
    std::vector<RowScore> scores(std::size_t(m_groups.size()));
    for (std::size_t i = 0; i < sharedColumns.size(); ++i) {
        const SongColumn &column = sharedColumns[i];
        if (!column.isIn(field) || !m_groups.has(i))
            continue;
        for (int group = 0; group < m_groups.size(); ++group) {
            RowScore &score = scores[std::size_t(group)];
            score = united(score, column.score(texts[column.id(songs, m_groups.rowOf(group))]));
        }
    }
    return scores;
}

std::vector<RowScore> SearchIndex::songScores(
    const std::vector<TextScore> &texts, SearchField field) const
{
    const SongTable &songs = *m_music->songs;
    const std::vector<RowScore> ofGroups = groupScores(texts, field);
    const bool inTitles = titleColumn.isIn(field);
    const bool inFileNames = fileNameColumn.isIn(field);
    std::vector<RowScore> scores(std::size_t(songs.size()));
    for (int row = 0; row < songs.size(); ++row) {
        RowScore score = ofGroups[m_groups.groupOf(row)];
        if (inTitles)
            score = united(score, titleColumn.score(texts[titleColumn.id(songs, row)]));
        if (inFileNames)
            score = united(score, fileNameColumn.score(texts[fileNameColumn.id(songs, row)]));
        scores[std::size_t(row)] = score;
    }
    return scores;
}

std::vector<RowScore> SearchIndex::artistScores(const QByteArray &folded) const
{
    std::vector<RowScore> scores;
    for (const TextScore text :
        m_artists.find(folded, [&](quint32 number) { return QByteArrayView(m_artistTexts[number]); }))
        scores.push_back(albumArtistColumn.score(text));
    return scores;
}

std::vector<RowScore> SearchIndex::albumScores(
    const std::vector<TextScore> &texts, SearchField field) const
{
    const bool byTitle = albumColumn.isIn(field);
    const bool byArtist = albumArtistColumn.isIn(field);
    std::vector<RowScore> scores;
    scores.reserve(m_music->albums.size());
    for (const SearchableAlbum &album : m_music->albums) {
        RowScore score = byTitle ? albumColumn.score(texts[album.title]) : RowScore(0);
        if (byArtist) {
            score = united(score, albumArtistColumn.score(texts[album.artist]));
            score = united(score, albumArtistColumn.score(texts[album.artistSort]));
        }
        scores.push_back(score);
    }
    return scores;
}

std::size_t SearchIndex::bytes() const
{
    std::size_t sum = m_texts.bytes() + m_artists.bytes() + m_groups.bytes() + m_hasText.capacity() / 8;
    for (const QByteArray &text : m_artistTexts)
        sum += sizeof(text) + std::size_t(text.capacity());
    return sum;
}

} // namespace toccata
