// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverqueue.h"

#include "core/artwork/coverworker.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace toccata {

namespace {

/// What is painted in one go is asked for within it.
constexpr std::chrono::milliseconds betweenBursts{20};

/// Large pictures need the original, so they are a search of their own.
QByteArray nameOf(const CoverSubject &subject, const PictureShape &shape)
{
    return (shape.side > keptSide ? "large\n" : "small\n") + subject.key;
}

bool isGone(const CoverSearch::Waiting &waiting)
{
    return waiting.promise.isCancelled();
}

} // namespace

bool CoverSearch::isWanted() const
{
    return !std::ranges::all_of(waiting, isGone) || !std::ranges::all_of(served, isGone);
}

std::vector<PictureShape> CoverSearch::beginServing()
{
    served = std::exchange(waiting, {});
    std::vector<PictureShape> shapes;
    for (const Waiting &each : served)
        shapes.push_back(each.shape);
    return shapes;
}

void CoverSearch::serveLater()
{
    for (Waiting &each : std::exchange(served, {}))
        waiting.push_back(std::move(each));
}

void CoverQueue::add(const PictureRequest &request, actor::Promise<Picture> promise, Clock::time_point now)
{
    if (!m_last || now - *m_last > betweenBursts)
        ++m_burst;
    m_last = now;
    SearchPtr &search = m_searches[nameOf(request.subject, request.shape)];
    if (!search) {
        search = std::make_shared<CoverSearch>();
        search->subject = request.subject;
        search->ahead = request.ahead;
        search->isLarge = request.shape.side > keptSide;
        search->since = now;
    }
    search->ahead = search->ahead && request.ahead;
    if (search->burst != m_burst) { // else it keeps its place
        search->burst = m_burst;
        search->number = ++m_number;
    }
    search->waiting.push_back({request.shape, std::move(promise)});
}

void CoverQueue::dropUnwanted()
{
    m_searches.removeIf(
        [](const auto &each) { return !each.value()->underWay && !each.value()->isWanted(); });
}

CoverQueue::SearchPtr CoverQueue::next(CoverSearch::Stage stage, Clock::time_point notAfter) const
{
    const auto rank
        = [](const CoverSearch &search) { return std::tuple(search.ahead, -search.burst, search.number); };
    SearchPtr best;
    for (const SearchPtr &each : m_searches) {
        if (!each->underWay && each->stage == stage && each->since <= notAfter
            && (!best || rank(*each) < rank(*best)))
            best = each;
    }
    return best;
}

std::optional<CoverQueue::Clock::time_point> CoverQueue::oldest(CoverSearch::Stage stage) const
{
    std::optional<Clock::time_point> oldest;
    for (const SearchPtr &each : m_searches) {
        if (!each->underWay && each->stage == stage && (!oldest || each->since < *oldest))
            oldest = each->since;
    }
    return oldest;
}

int CoverQueue::underWay(CoverSearch::Stage stage) const
{
    return int(std::ranges::count_if(
        m_searches, [stage](const SearchPtr &each) { return each->underWay && each->stage == stage; }));
}

void CoverQueue::beginAnew(const QByteArray &key)
{
    for (const SearchPtr &each : std::as_const(m_searches)) {
        if (each->subject.key == key)
            each->isStale = each->underWay;
    }
}

void CoverQueue::remove(const SearchPtr &search)
{
    m_searches.removeIf([&search](const auto &each) { return each.value() == search; });
}

std::vector<CoverQueue::SearchPtr> CoverQueue::takeAll()
{
    const std::vector<SearchPtr> all(m_searches.begin(), m_searches.end());
    m_searches.clear();
    return all;
}

} // namespace toccata
