// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search.h"

#include "core/actor/errors.h"
#include "core/base/timing.h"

#include <chrono>

namespace toccata {

namespace {

void tellTiming(const SearchResults &results, std::chrono::steady_clock::time_point begun)
{
    const auto took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun);
    milestone(QStringLiteral("search \"%1\" %2 hits %3")
                  .arg(results.text)
                  .arg(results.size())
                  .arg(took.count(), 0, 'f', 1));
}

} // namespace

Search::Search(actor::Actor &owner, actor::ActorRef<Searcher> searcher)
    : m_owner(owner)
    , m_searcher(std::move(searcher))
{ }

void Search::connected(const mpd::Link &link)
{
    m_link = link;
}

void Search::disconnected()
{
    m_link.reset();
    m_mirrored = false;
    m_next.reset();
}

actor::Future<SearchResults> Search::find(const QString &text)
{
    const auto begun = std::chrono::steady_clock::now();
    if (m_mirrored) {
        // Somebody who types on does not want what the letters before would have found: if it has not begun,
        // it need not.
        if (m_inMirror.isValid())
            m_inMirror.cancel();
        m_inMirror = m_searcher.ask([text, begun](Searcher &searcher) {
            SearchResults results = searcher.search(text);
            tellTiming(results, begun);
            return results;
        });
        return m_inMirror;
    }
    if (!m_link)
        return actor::failedFuture<SearchResults>(toException({Error::Kind::Offline}));
    Question question{text, std::make_shared<actor::Promise<SearchResults>>()};
    actor::Future<SearchResults> answer = question.promise->future();
    if (!m_asking) {
        ask(std::move(question));
        return answer;
    }
    if (m_next)
        m_next->promise->setException(
            std::make_exception_ptr(actor::Cancelled("a newer search took its place")));
    m_next = std::move(question);
    return answer;
}

void Search::ask(Question question)
{
    m_asking = true;
    const auto begun = std::chrono::steady_clock::now();
    m_link->bulk.send(searchRequest(question.text))
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, promise = question.promise, begun](const SearchResults &results) {
                tellTiming(results, begun);
                promise->set(results);
                answered();
            },
            [this, promise = question.promise](const std::exception_ptr &failure) {
                promise->setException(failure);
                answered();
            });
}

void Search::answered()
{
    m_asking = false;
    if (!m_next)
        return;
    Question next = *std::exchange(m_next, std::nullopt);
    if (m_link)
        ask(std::move(next));
    else
        next.promise->setException(toException({Error::Kind::Offline}));
}

} // namespace toccata
