// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queue.h"

#include "core/base/logging.h"
#include "core/base/timing.h"
#include "core/mpd/errors.h"
#include "core/music/song.h"
#include "core/queue/nextlane.h"

#include <algorithm>
#include <unordered_set>

namespace toccata {

namespace {

/// About 300 kB a page with every tag we ask for: far from 8 MiB, and little of the server's time.
constexpr quint32 pageSize = 1000;
/// What a window shows at first, asked for together with the ids.
constexpr quint32 firstPageSize = 100;
/// Two lines of some twenty bytes an id: about a megabyte.
constexpr quint32 idsWindow = 50'000;
constexpr int pagesAtOnce = 4;
constexpr int repairLimit = 3;

} // namespace

Queue::Queue(actor::Actor &owner, actor::Published<QueueState> state, Others others)
    : editor(owner, m_now,
        {std::move(others.announce), std::move(others.resume),
            [this](std::function<void()> then) { settle(std::move(then)); }, [this] { publish(); },
            std::move(others.sort), std::move(others.tookAll)})
    , m_owner(owner)
    , m_published(std::move(state))
{ }

void Queue::connected(const mpd::Link &link)
{
    m_link = link;
    startAnew();
    editor.connected(link);
}

void Queue::disconnected()
{
    m_link.reset();
    m_settled.clear();
    editor.disconnected();
    startAnew();
    publish();
}

void Queue::forget()
{
    editor.forget();
}

void Queue::startAnew()
{
    ++m_connection;
    ++m_generation;
    m_now = {};
    m_builder = std::make_shared<SongTableBuilder>();
    m_repairs = 0;
    m_firstPageShown = m_announcedComplete = false;
    m_toFetch.clear();
    m_pagesInFlight = 0;
}

void Queue::apply(const mpd::Status &status)
{
    const std::vector<quint32> formerLane
        = status.random == m_now.status.random ? std::vector<quint32>() : next();
    m_now.status = status;
    m_now.readAt = std::chrono::steady_clock::now();
    if (status.songId)
        editor.isCurrent(*status.songId);
    if (m_now.state.next != next())
        publish();
    catchUp();
    if (!formerLane.empty())
        editor.carryOver(formerLane);
}

void Queue::catchUp()
{
    if (!m_link || m_now.loading)
        return; // pagesDone() looks whether there is more to follow
    const mpd::Status &status = m_now.status;
    // A Mopidy whose queue became full has more songs and the same version.
    const bool isSame
        = m_now.state.version == status.queueVersion && m_now.state.entries.size() == status.queueLength;
    if (m_now.state.complete && (isSame || !editor.wantsALook()))
        return;
    readIds();
}

template <class T>
void Queue::onAnswer(const actor::Future<T> &future, std::function<void(const T &)> onValue)
{
    future.deliver(
        m_owner.selfRef(&m_owner),
        [this, generation = m_generation, onValue = std::move(onValue)](const T &value) {
            if (generation == m_generation)
                onValue(value);
        },
        [this, generation = m_generation](const std::exception_ptr &failure) {
            if (generation == m_generation)
                loadingFailed(failure);
        });
}

void Queue::readIds()
{
    m_now.loading = true;
    const bool windows = m_link->capabilities.tellsQueueDifferences();
    const bool isFirst = m_now.state.version == 0;
    const mpd::Status target = m_now.status;
    if (target.queueLength == 0) {
        idsArrived({}, target);
        return;
    }
    const auto pages = windows ? pagesOf(target.queueLength, idsWindow) : std::vector<RowRange>(1);
    const auto collected = std::make_shared<std::vector<PositionedId>>();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const bool isLast = i + 1 == pages.size();
        onAnswer<std::vector<PositionedId>>(
            m_link->interactive.send(
                windows ? queueIdsRequest(m_now.state.version, pages[i]) : allQueueIdsRequest()),
            [this, collected, isLast, target](const std::vector<PositionedId> &ids) {
                collected->insert(collected->end(), ids.begin(), ids.end());
                if (isLast)
                    idsArrived(*collected, target);
            });
    }
    if (isFirst)
        fetchPage({0, std::min(firstPageSize, target.queueLength)});
}

void Queue::idsArrived(const std::vector<PositionedId> &ids, const mpd::Status &target)
{
    const DeltaKind kind
        = m_link->capabilities.tellsQueueDifferences() ? DeltaKind::OnlyChanges : DeltaKind::WholeQueue;
    QueuePlan plan = planQueueUpdate(m_now.state.entries, ids, target.queueLength, kind, pageSize);
    if (!plan.isSound) {
        // The server tells of what changed meanwhile, if it has not yet: then all is read from the former
        // version on.
        stopLoading();
        if (m_now.status.queueVersion != target.queueVersion)
            readIds();
        return;
    }
    m_now.state.entries = std::move(plan.entries);
    m_now.state.version = target.queueVersion;
    forgetParts();
    m_toFetch = std::move(plan.fetch);
    // The first page is on its way already.
    if (m_pagesInFlight > 0 && !m_toFetch.empty() && m_toFetch.front().begin == 0) {
        RowRange &first = m_toFetch.front();
        first.begin = std::min(first.end, firstPageSize);
        if (first.size() == 0)
            m_toFetch.erase(m_toFetch.begin());
    }
    m_now.state.complete = m_toFetch.empty() && m_pagesInFlight == 0;
    if (m_now.state.complete) {
        pagesDone();
        return;
    }
    publish();
    fetchNextPages();
}

// Of songs that are gone.
void Queue::forgetParts()
{
    if (m_now.state.parts.empty())
        return;
    std::unordered_map<quint32, SongPart> kept;
    for (const QueueEntry &entry : m_now.state.entries) {
        if (entry.hasPart)
            kept.emplace(entry.id, m_now.state.parts.at(entry.id));
    }
    m_now.state.parts = std::move(kept);
}

void Queue::fetchPage(RowRange range)
{
    ++m_pagesInFlight;
    onAnswer<QueuePage>(m_link->interactive.send(queuePageRequest(range, m_builder)),
        [this](const QueuePage &page) { pageArrived(page); });
}

void Queue::fetchNextPages()
{
    while (m_pagesInFlight < pagesAtOnce && !m_toFetch.empty()) {
        fetchPage(m_toFetch.front());
        m_toFetch.erase(m_toFetch.begin());
    }
}

void Queue::pageArrived(const QueuePage &page)
{
    --m_pagesInFlight;
    for (const auto &[position, entry, part] : page.entries) {
        // A queue that changed after its ids were read has other songs there: the next round sees to them.
        if (position >= m_now.state.entries.size() || m_now.state.entries[position].id != entry.id)
            continue;
        m_now.state.entries[position] = entry;
        if (part)
            m_now.state.parts.insert_or_assign(entry.id, *part);
        else
            m_now.state.parts.erase(entry.id);
    }
    m_now.state.songs = page.songs;
    if (!m_firstPageShown)
        milestone(QStringLiteral("queue-first-rows"));
    m_firstPageShown = true;
    fetchNextPages();
    if (m_pagesInFlight == 0)
        pagesDone();
    else
        publish();
}

void Queue::pagesDone()
{
    const bool whole = std::ranges::all_of(m_now.state.entries, &QueueEntry::isLoaded);
    const bool hasMore = m_now.status.queueVersion != m_now.state.version && (!whole || editor.wantsALook());
    if (hasMore || (!whole && m_repairs < repairLimit)) {
        m_repairs += m_now.status.queueVersion == m_now.state.version ? 1 : 0;
        publish();
        readIds();
        return;
    }
    m_repairs = 0;
    m_now.loading = false;
    m_now.state.complete = whole;
    publish();
    if (!m_announcedComplete)
        milestone(QStringLiteral("queue-complete %1").arg(m_now.state.entries.size()));
    m_announcedComplete = true;
    if (whole)
        editor.becameWhole();
    else
        editor.cannotRead();
    tellSettled();
}

void Queue::settle(std::function<void()> then)
{
    const auto wait = [this, then = std::move(then)] {
        m_settled.push_back(then);
        if (m_now.isWhole())
            tellSettled();
    };
    const auto self = m_owner.selfRef(&m_owner);
    m_link->interactive.send(mpd::statusRequest())
        .deliver(
            self,
            [this, wait, connection = m_connection](const mpd::Status &status) {
                if (connection != m_connection)
                    return;
                apply(status);
                wait();
            },
            [this, wait, connection = m_connection](const std::exception_ptr &) {
                if (connection == m_connection)
                    wait();
            });
}

void Queue::tellSettled()
{
    for (const auto &then : std::exchange(m_settled, {}))
        then();
}

void Queue::loadingFailed(const std::exception_ptr &failure)
{
    const Error error = mpd::toError(failure);
    if (error.kind != Error::Kind::Offline)
        qCWarning(logMpd) << "the queue could not be read:" << nameOf(error.kind) << error.serverText;
    stopLoading();
    m_now.state.version = 0; // the next status begins anew
    publish();
    editor.cannotRead();
    tellSettled();
}

void Queue::stopLoading()
{
    ++m_generation; // what is still under way no longer counts
    m_now.loading = false;
    m_toFetch.clear();
    m_pagesInFlight = 0;
}

std::vector<quint32> Queue::next() const
{
    return nextLane(m_now.state.entries, m_now.status, editor.asked());
}

void Queue::publish()
{
    m_now.state.next = next();
    const std::unordered_set<quint32> asked(editor.asked().begin(), editor.asked().end());
    m_now.state.asked = m_now.state.next;
    std::erase_if(m_now.state.asked, [&asked](quint32 id) { return !asked.contains(id); });
    m_now.state.undo = editor.undoable();
    m_now.state.redo = editor.history().redoable();
    m_now.state.undoNumber = editor.undoNumber();
    m_now.state.redoNumber = editor.history().redoNumber();
    m_now.state.running = editor.running();
    m_published.publish(std::make_shared<QueueState>(m_now.state));
}

} // namespace toccata
