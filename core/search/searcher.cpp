// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcher.h"

#include "core/base/heap.h"
#include "core/search/ranking.h"
#include "core/search/valuesuggestions.h"

#include <algorithm>

namespace toccata {

namespace {

/// More than anybody looks at; the songs below have no such bound.
constexpr std::size_t namesShown = 50;
constexpr int suggestionsShown = 12;
/// Six letters of one word in a library of 1,000,000 songs, a hundred in one of 50,000.
constexpr std::size_t cacheBytes = 14'000'000;

using Matches = std::vector<std::shared_ptr<const TermMatches>>;

QString joinedValues(QByteArrayView values)
{
    return QString::fromUtf8(values).replace(QChar(u'\0'), QStringLiteral(", "));
}

Matches matchesOf(TermCache &cache, const SearchIndex &index, const SearchQuery &query)
{
    Matches matches;
    for (const SearchTerm &term : query.terms)
        matches.push_back(cache.find(index, term));
    return matches;
}

ScoredTerms scoredTerms(
    const SearchQuery &query, const Matches &matches, std::vector<RowScore> TermMatches::*scores)
{
    ScoredTerms terms;
    for (std::size_t i = 0; i < matches.size(); ++i)
        (query.terms[i].excluded ? terms.excluded : terms.wanted).push_back(&(*matches[i].*scores));
    return terms;
}

/// The text that would be the whole query: nothing if it could not be one text's.
QByteArray wholeText(const SearchQuery &query)
{
    QByteArray whole;
    for (const SearchTerm &term : query.terms) {
        if (term.excluded)
            continue;
        if (term.field == QueryField::Year)
            return {};
        whole += (whole.isEmpty() ? "" : " ") + term.folded;
    }
    return whole;
}

/// What an album has by its songs: \p field is one that they mostly share.
bool isTellingForAlbums(QueryField field)
{
    return field == QueryField::Genre || field == QueryField::Composer || field == QueryField::Performer;
}

} // namespace

Searcher::Searcher()
    : m_cache(cacheBytes)
{ }

void Searcher::setMusic(std::shared_ptr<const SearchableMusic> music)
{
    m_cache.clear();
    m_index.setMusic(std::move(music));
    returnFreedMemory();
}

SearchResults Searcher::search(const QString &text)
{
    SearchResults results;
    results.text = text;
    const SearchQuery query = parsedQuery(text);
    if (query.isEmpty() || m_index.music().songs->isEmpty())
        return results;
    const Matches matches = matchesOf(m_cache, m_index, query);
    if (query.hasWanted()) {
        findArtists(results, query, matches);
        findAlbums(results, query, matches);
    }
    findSongs(results, query, matches);
    return results;
}

void Searcher::findArtists(SearchResults &results, const SearchQuery &query, const Matches &matches) const
{
    const QByteArray whole = wholeText(query);
    const Best best = bestOf(
        worthsOf(scoredTerms(query, matches, &TermMatches::artists), m_index.music().artists.size(),
            [&](std::size_t artist) {
                const QByteArrayView name = m_index.artistText(artist);
                return foldedWords(name.first(name.contains('\0') ? name.indexOf('\0') : name.size()))
                    == whole;
            }),
        namesShown);
    results.artistCount = best.found;
    for (const quint32 artist : best.indexes)
        results.artists.push_back({m_index.music().artists[artist], {}});
}

void Searcher::findAlbums(SearchResults &results, const SearchQuery &query, const Matches &matches) const
{
    const std::vector<SearchableAlbum> &albums = m_index.music().albums;
    std::vector<Worth> worths = worthsOf(scoredTerms(query, matches, &TermMatches::albums), albums.size(),
        [&, whole = wholeText(query)](std::size_t album) { return isExactly(albums[album].title, whole); });
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (!query.terms[i].excluded || !isTellingForAlbums(query.terms[i].field)
            || matches[i]->songs.empty())
            continue;
        for (std::size_t album = 0; album < worths.size(); ++album) {
            if (!albums[album].rows.empty()
                && matches[i]->songs[std::size_t(albums[album].rows.front())] != 0)
                worths[album] = 0;
        }
    }
    const Best best = bestOf(worths, namesShown);
    results.albumCount = best.found;
    for (const quint32 album : best.indexes)
        results.albums.push_back(albumHit(albums[album]));
}

AlbumHit Searcher::albumHit(const SearchableAlbum &album) const
{
    const std::shared_ptr<const SongTable> &songs = m_index.music().songs;
    AlbumHit hit;
    hit.title = joinedValues(songs->text(album.title));
    if (album.artist != 0)
        hit.artist = joinedValues(songs->text(album.artist));
    hit.year = album.year;
    hit.songs = {songs, {album.rows.begin(), album.rows.end()}};
    return hit;
}

void Searcher::findSongs(SearchResults &results, const SearchQuery &query, const Matches &matches) const
{
    const std::shared_ptr<const SongTable> &songs = m_index.music().songs;
    const std::vector<Worth> worths = worthsOf(scoredTerms(query, matches, &TermMatches::songs),
        std::size_t(songs->size()), [&, whole = wholeText(query)](std::size_t row) {
            return isExactly(songs->id(int(row), Tag::Title), whole);
        });
    results.songs = {songs, ranked(worths)};
}

bool Searcher::isExactly(StringId id, const QByteArray &whole) const
{
    return m_index.texts().length(id) == whole.size()
        && foldedWords(m_index.music().songs->text(id)) == whole;
}

Completions Searcher::complete(const QString &text, qsizetype cursor) const
{
    Completions completions{completionPoint(text, cursor), {}};
    const std::optional<CompletionPoint> &point = completions.point;
    if (point && point->kind == CompletionPoint::Kind::FieldName)
        completions.suggestions = fieldSuggestions(*point);
    else if (point)
        completions.suggestions = valueSuggestions(m_index, point->field, point->typed, suggestionsShown);
    return completions;
}

} // namespace toccata
