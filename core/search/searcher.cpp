// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcher.h"

#include "core/music/foldedtext.h"

#include <algorithm>

namespace toccata {

namespace {

/// More than anybody looks at; the songs below have no such bound.
constexpr std::size_t namesShown = 50;

QList<QByteArray> wordsOf(const QString &text)
{
    QList<QByteArray> words = foldedText(text.toUtf8()).split(' ');
    words.removeAll(QByteArray());
    return words;
}

/// How well \p text has all of \p words; 0: it does not.
int rank(const QByteArray &text, const QList<QByteArray> &words)
{
    int worst = 3;
    for (const QByteArray &word : words) {
        const qsizetype at = text.indexOf(word);
        if (at < 0)
            return 0;
        const bool startsWord = at == 0 || text.at(at - 1) == ' ';
        worst = std::min(worst, at == 0 ? 3 : startsWord ? 2 : 1);
    }
    return worst;
}

/// The indexes of the texts that have all of \p words, best first, in their order where equally good.
std::vector<std::size_t> bestOf(const std::vector<QByteArray> &texts, const QList<QByteArray> &words)
{
    std::vector<std::pair<int, std::size_t>> hits;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (const int quality = rank(texts[i], words))
            hits.emplace_back(-quality, i);
    }
    std::ranges::sort(hits);
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < std::min(hits.size(), namesShown); ++i)
        best.push_back(hits[i].second);
    return best;
}

} // namespace

void Searcher::setMusic(std::shared_ptr<const SearchableMusic> music)
{
    m_music = std::move(music);
    m_index = std::make_unique<SearchIndex>(m_music->songs);
    m_artistTexts.clear();
    for (const QString &name : m_music->artists)
        m_artistTexts.push_back(foldedText(name.toUtf8()));
    m_albumTexts.clear();
    for (const SearchableAlbum &album : m_music->albums)
        m_albumTexts.push_back(foldedText((album.title + u' ' + album.artist.value_or(QString())).toUtf8()));
}

SearchResults Searcher::search(const QString &text) const
{
    SearchResults results;
    results.text = text;
    const QList<QByteArray> words = wordsOf(text);
    if (words.isEmpty() || !m_index)
        return results;
    for (const std::size_t i : bestOf(m_artistTexts, words))
        results.artists.push_back({m_music->artists[i], {}});
    for (const std::size_t i : bestOf(m_albumTexts, words)) {
        const SearchableAlbum &album = m_music->albums[i];
        results.albums.push_back({album.title, album.artist, album.year, {m_music->songs, album.rows}, {}});
    }
    const std::vector<int> rows = m_index->songs(text);
    results.songs = {m_music->songs, {rows.begin(), rows.end()}};
    return results;
}

} // namespace toccata
