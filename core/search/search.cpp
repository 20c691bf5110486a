// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search.h"

#include "core/base/timing.h"

#include <chrono>

namespace toccata {

namespace {

/// What is not there by then is left to the whole search: somebody lets the server wait.
constexpr std::chrono::milliseconds atOnce{700};

/// The words of a query that asks for nothing but words.
std::optional<QString> wordsAnywhere(const SearchQuery &query)
{
    QStringList words;
    for (const SearchTerm &term : query.terms) {
        if (term.excluded || term.field != QueryField::Any)
            return std::nullopt;
        words << term.text;
    }
    return words.isEmpty() ? std::nullopt : std::optional(words.join(u' '));
}

void tellTiming(const SearchResults &results, std::chrono::steady_clock::time_point begun)
{
    const auto took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun);
    milestone(QStringLiteral("search \"%1\" %2 hits %3")
                  .arg(results.text)
                  .arg(results.size())
                  .arg(took.count(), 0, 'f', 1));
}

} // namespace

Search::Search(actor::Actor &owner, actor::ActorRef<Searcher> searcher, FindLocal findLocal)
    : m_owner(owner)
    , m_searcher(std::move(searcher))
    , m_findLocal(std::move(findLocal))
    , m_newest(owner)
{ }

void Search::connected(const mpd::Link &link)
{
    m_link = link;
}

void Search::disconnected()
{
    m_link.reset();
    m_mirrored = false;
    m_newest.reset(toException({Error::Kind::Offline}));
}

actor::Future<SearchResults> Search::find(const QString &text)
{
    return m_newest.ask([this, text] { return findNow(text); });
}

void Search::setPlaylists(const QStringList &names)
{
    m_playlists = std::make_shared<PlaylistNames>(names);
}

actor::Future<SearchResults> Search::findNow(const QString &text) const
{
    if (!m_link && !m_mirrored)
        return actor::failedFuture<SearchResults>(toException({Error::Kind::Offline}));
    const auto begun = std::chrono::steady_clock::now();
    return findMusic(text).map([begun, playlists = m_playlists](SearchResults results) {
        results.playlists = playlists->find(parsedQuery(results.text));
        tellTiming(results, begun);
        return results;
    });
}

actor::Future<SearchResults> Search::findMusic(const QString &text) const
{
    if (m_mirrored)
        return m_searcher.ask(&Searcher::search, text);
    const auto request = searchRequest(text, m_link->capabilities.isMopidy());
    if (!request)
        return actor::readyFuture(SearchResults{text, {}, {}, {}});
    return m_link->bulk.send(*request);
}

actor::Future<SearchResults> Search::findAtOnce(const QString &text) const
{
    SearchResults results;
    results.text = text;
    if (m_mirrored || !m_link)
        return actor::readyFuture(std::move(results));
    const SearchQuery query = parsedQuery(text);
    results.playlists = m_playlists->find(query);
    const auto words = wordsAnywhere(query);
    if (!words || !m_link->capabilities.isMopidy())
        return actor::readyFuture(std::move(results));
    const auto promise = std::make_shared<actor::Promise<SearchResults>>();
    m_findLocal(*words).within(atOnce).deliver(
        m_owner.selfRef(&m_owner),
        [promise, results](const SongRows &songs) {
            SearchResults withSongs = results;
            withSongs.songs = songs;
            promise->set(std::move(withSongs));
        },
        [promise, results](
            const std::exception_ptr &) { promise->set(results); }); // find() says what is wrong
    return promise->future();
}

actor::Future<Completions> Search::complete(const QString &text, qsizetype cursor) const
{
    // Without a mirror the searcher has no values, but knows the fields.
    return m_searcher.ask(&Searcher::complete, text, cursor);
}

} // namespace toccata
