// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace toccata {

namespace {

// What stands in m_columns beside a bit for each of the shared ones.
constexpr quint16 titleBit = 1 << sharedColumns.size();
constexpr quint16 fileNameBit = titleBit << 1;
static_assert(sharedColumns.size() + 2 <= 16);

constexpr RowScore yearScore = allTexts << orderBits | 1; // orders nothing

/// Adds the artists' names to sort by, by the names themselves.
void collectSortNames(QHash<QByteArrayView, StringId> &sortNames, const SongTable &songs,
    const SongGroups &groups, Tag name, Tag sortName)
{
    const std::vector<StringId> &names = groups.ids(sharedColumn(name));
    const std::vector<StringId> &sortedBy = groups.ids(sharedColumn(sortName));
    StringId last = 0;
    for (std::size_t group = 0; group < std::min(names.size(), sortedBy.size()); ++group) {
        const StringId id = names[group];
        if (id == std::exchange(last, id))
            continue;
        const StringId sorted = sortedBy[group];
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
        m_columns.clear();
    }
    m_music = std::move(music);
    m_groups = SongGroups(*m_music->songs);
    addTexts();
    nameArtists();
}

void SearchIndex::addTexts()
{
    const SongTable &songs = *m_music->songs;
    m_columns.resize(std::max(m_columns.size(), std::size_t(songs.idEnd())));
    std::vector<bool> isNew(m_columns.size());
    const auto want = [&](StringId id, quint16 column) {
        if (id == 0)
            return;
        if (m_columns[id] == 0)
            isNew[id] = true;
        m_columns[id] |= column;
    };
    for (std::size_t i = 0; i < sharedColumns.size(); ++i) {
        for (const StringId id : m_groups.ids(i))
            want(id, quint16(1 << i));
    }
    for (int row = 0; row < songs.size(); ++row) {
        want(titleColumn.id(songs, row), titleBit);
        want(fileNameColumn.id(songs, row), fileNameBit);
    }
    std::vector<StringId> added;
    for (StringId id = 1; id < isNew.size(); ++id) {
        if (isNew[id])
            added.push_back(id);
    }
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

std::vector<TextScore> SearchIndex::findTexts(const QByteArray &folded, QueryField field) const
{
    quint16 columns = titleColumn.isIn(field) ? titleBit : quint16(0);
    columns |= fileNameColumn.isIn(field) ? fileNameBit : quint16(0);
    for (std::size_t i = 0; i < sharedColumns.size(); ++i)
        columns |= sharedColumns[i].isIn(field) ? quint16(1 << i) : quint16(0);
    return m_texts.find(
        folded, [&](StringId id) { return m_music->songs->text(id); },
        [&](StringId id) { return (m_columns[id] & columns) != 0; });
}

TermMatches SearchIndex::find(const SearchTerm &term) const
{
    if (term.field == QueryField::Year)
        return findYears(term);
    TermMatches matches;
    if (term.field == QueryField::Any || term.field == QueryField::Artist)
        matches.artists = artistScores(term.folded);
    const std::vector<TextScore> texts = findTexts(term.folded, term.field);
    if (texts.empty())
        return matches;
    matches.songs = songScores(texts, term.field);
    if (term.field == QueryField::Any || term.field == QueryField::Artist || term.field == QueryField::Album)
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

quint16 SearchIndex::columnsOf(const std::vector<TextScore> &texts) const
{
    quint16 columns = 0;
    const TextScore *const scores = texts.data();
    const quint16 *const columnsOfText = m_columns.data();
    for (std::size_t id = 0; id < texts.size(); ++id)
        columns |= quint16(columnsOfText[id] & quint16(-int(scores[id] != 0))); // without a branch
    return columns;
}

std::vector<RowScore> SearchIndex::groupScores(
    const std::vector<TextScore> &texts, QueryField field, quint16 columns) const
{
    std::vector<RowScore> scores(std::size_t(m_groups.size()));
    for (std::size_t i = 0; i < sharedColumns.size(); ++i) {
        if (!sharedColumns[i].isIn(field) || !(columns & 1 << i))
            continue;
        const std::array<RowScore, 256> scoreOf = sharedColumns[i].scores();
        const std::vector<StringId> &ids = m_groups.ids(i);
        for (std::size_t group = 0; group < ids.size(); ++group)
            scores[group] = united(scores[group], scoreOf[texts[ids[group]]]);
    }
    return scores;
}

std::vector<RowScore> SearchIndex::songScores(const std::vector<TextScore> &texts, QueryField field) const
{
    static constexpr std::array<RowScore, 256> titleScores = titleColumn.scores();
    static constexpr std::array<RowScore, 256> fileNameScores = fileNameColumn.scores();
    const SongTable &songs = *m_music->songs;
    const quint16 columns = columnsOf(texts);
    const std::vector<RowScore> ofGroups = groupScores(texts, field, columns);
    std::vector<RowScore> scores(std::size_t(songs.size()));
    for (std::size_t row = 0; row < scores.size(); ++row)
        scores[row] = ofGroups[m_groups.groupOf(int(row))];
    if (titleColumn.isIn(field) && columns & titleBit) {
        for (std::size_t row = 0; row < scores.size(); ++row)
            scores[row] = united(scores[row], titleScores[texts[titleColumn.id(songs, int(row))]]);
    }
    if (fileNameColumn.isIn(field) && columns & fileNameBit) {
        for (std::size_t row = 0; row < scores.size(); ++row)
            scores[row] = united(scores[row], fileNameScores[texts[fileNameColumn.id(songs, int(row))]]);
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

std::vector<RowScore> SearchIndex::albumScores(const std::vector<TextScore> &texts, QueryField field) const
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
    std::size_t sum
        = m_texts.bytes() + m_artists.bytes() + m_groups.bytes() + m_columns.capacity() * sizeof(quint16);
    for (const QByteArray &text : m_artistTexts)
        sum += sizeof(text) + std::size_t(text.capacity());
    return sum;
}

} // namespace toccata
