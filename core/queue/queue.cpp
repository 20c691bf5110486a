// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queue.h"

#include "core/base/logging.h"
#include "core/base/timing.h"
#include "core/mpd/errors.h"
#include "core/music/song.h"

#include <algorithm>

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

std::exception_ptr offline()
{
    return toException({Error::Kind::Offline});
}

} // namespace

Queue::Queue(actor::Actor &owner, actor::Published<QueueState> state, std::function<Played()> announce)
    : m_owner(owner)
    , m_published(std::move(state))
    , m_announce(std::move(announce))
{ }

void Queue::connected(const mpd::Link &link)
{
    m_link = link;
    startAnew();
}

void Queue::disconnected()
{
    m_link.reset();
    m_waitingEdits.clear();
    startAnew();
    publish();
}

void Queue::forget()
{
    m_former.reset();
    m_state.replaced.reset();
    publish();
}

void Queue::startAnew()
{
    ++m_generation;
    std::optional<ReplacedQueue> replaced = m_state.replaced;
    m_state = {};
    m_state.replaced = std::move(replaced);
    m_builder = std::make_shared<SongTableBuilder>();
    m_status = {};
    m_loading = false;
    m_repairs = 0;
    m_firstPageShown = m_announcedComplete = false;
    m_toFetch.clear();
    m_pagesInFlight = 0;
}

void Queue::apply(const mpd::Status &status)
{
    m_status = status;
    m_statusReadAt = std::chrono::steady_clock::now();
    if (!m_link || m_loading)
        return; // pagesDone() looks whether there is more to follow
    // A Mopidy whose queue became full has more songs and the same version.
    const bool isSame
        = m_state.version == status.queueVersion && m_state.entries.size() == status.queueLength;
    if (m_state.complete && isSame)
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
    m_loading = true;
    const bool windows = m_link->capabilities.tellsQueueDifferences();
    const bool isFirst = m_state.version == 0;
    const mpd::Status target = m_status;
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
                windows ? queueIdsRequest(m_state.version, pages[i]) : allQueueIdsRequest()),
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
    QueuePlan plan = planQueueUpdate(m_state.entries, ids, target.queueLength, kind, pageSize);
    if (!plan.isSound) {
        // The server tells of what changed meanwhile, if it has not yet: then all is read from the former
        // version on.
        stopLoading();
        if (m_status.queueVersion != target.queueVersion)
            readIds();
        return;
    }
    m_state.entries = std::move(plan.entries);
    m_state.version = target.queueVersion;
    m_toFetch = std::move(plan.fetch);
    // The first page is on its way already.
    if (m_pagesInFlight > 0 && !m_toFetch.empty() && m_toFetch.front().begin == 0) {
        RowRange &first = m_toFetch.front();
        first.begin = std::min(first.end, firstPageSize);
        if (first.size() == 0)
            m_toFetch.erase(m_toFetch.begin());
    }
    m_state.complete = m_toFetch.empty() && m_pagesInFlight == 0;
    if (m_state.complete) {
        pagesDone();
        return;
    }
    publish();
    fetchNextPages();
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
    for (const auto &[position, entry] : page.entries) {
        // A queue that changed after its ids were read has other songs there: the next round sees to them.
        if (position < m_state.entries.size() && m_state.entries[position].id == entry.id)
            m_state.entries[position].row = entry.row;
    }
    m_state.songs = page.songs;
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
    const bool whole = std::ranges::all_of(m_state.entries, &QueueEntry::isLoaded);
    if (m_status.queueVersion != m_state.version || (!whole && m_repairs < repairLimit)) {
        m_repairs += m_status.queueVersion == m_state.version ? 1 : 0;
        publish();
        readIds();
        return;
    }
    m_repairs = 0;
    m_loading = false;
    m_state.complete = whole;
    publish();
    if (!m_announcedComplete)
        milestone(QStringLiteral("queue-complete %1").arg(m_state.entries.size()));
    m_announcedComplete = true;
    for (const auto &edit : std::exchange(m_waitingEdits, {}))
        edit();
}

void Queue::loadingFailed(const std::exception_ptr &failure)
{
    const Error error = mpd::toError(failure);
    if (error.kind != Error::Kind::Offline)
        qCWarning(logMpd) << "the queue could not be read:" << nameOf(error.kind) << error.serverText;
    stopLoading();
    m_waitingEdits.clear();
    m_state.version = 0; // the next status begins anew
    publish();
}

void Queue::stopLoading()
{
    ++m_generation; // what is still under way no longer counts
    m_loading = false;
    m_toFetch.clear();
    m_pagesInFlight = 0;
}

void Queue::publish()
{
    m_published.publish(std::make_shared<QueueState>(m_state));
}

actor::Future<EditResult> Queue::run(std::vector<CommandBatch> batches)
{
    if (!m_link)
        return actor::failedFuture<EditResult>(offline());
    return EditRun::start(m_owner, m_link->interactive, std::move(batches));
}

PositionedAdd Queue::positionedAdd() const
{
    return m_link && m_link->capabilities.supportsAddPositions() ? PositionedAdd::ByAdd
                                                                 : PositionedAdd::ByAddId;
}

actor::Future<EditResult> Queue::add(const QList<QByteArray> &uris)
{
    return run(appendBatches(uris));
}

actor::Future<EditResult> Queue::addNext(const QList<QByteArray> &uris)
{
    return m_status.songPosition ? insert(uris, *m_status.songPosition + 1) : add(uris);
}

actor::Future<EditResult> Queue::insert(const QList<QByteArray> &uris, quint32 position)
{
    return run(insertBatches(uris, std::min(position, m_status.queueLength), positionedAdd()));
}

actor::Future<EditResult> Queue::remove(const QList<quint32> &songIds)
{
    return run(removeBatches(songIds));
}

actor::Future<EditResult> Queue::move(const QList<quint32> &songIds, quint32 position)
{
    return run(moveBatches(m_state.entries, songIds, position));
}

actor::Future<EditResult> Queue::clear()
{
    return replace({}, -1, {});
}

actor::Future<EditResult> Queue::shuffle()
{
    return run({{mpd::Command("shuffle")}});
}

actor::Future<EditResult> Queue::whenComplete(std::function<actor::Future<EditResult>()> edit)
{
    if (!m_link)
        return actor::failedFuture<EditResult>(offline());
    if (m_state.complete && !m_loading)
        return edit();
    const auto promise = std::make_shared<actor::Promise<EditResult>>();
    m_waitingEdits.push_back([this, edit = std::move(edit), promise] {
        edit().deliver(
            m_owner.selfRef(&m_owner), [promise](const EditResult &result) { promise->set(result); },
            [promise](const std::exception_ptr &failure) { promise->setException(failure); });
    });
    return promise->future();
}

actor::Future<EditResult> Queue::replace(const QList<QByteArray> &uris, int playIndex, const QString &name)
{
    return whenComplete([this, uris, playIndex, name] { return replaceNow(uris, playIndex, name); });
}

actor::Future<EditResult> Queue::replaceNow(const QList<QByteArray> &uris, int playIndex, const QString &name)
{
    const auto batches = replaceBatches(uris, playIndex, positionedAdd());
    // Nothing is cleared for an edit that cannot be sent whole.
    for (const CommandBatch &batch : batches) {
        for (const mpd::Command &command : batch) {
            if (command.error())
                return actor::failedFuture<EditResult>(toException(*command.error()));
        }
    }
    const auto formerBefore = m_former;
    const auto replacedBefore = m_state.replaced;
    if (!m_state.entries.empty()) {
        m_former = former();
        m_state.replaced = ReplacedQueue{int(m_state.entries.size()), name};
        publish();
    }
    const Played played = m_announce();
    const actor::Future<EditResult> result = run(batches);
    // A server that does not let us edit has kept its queue: there is nothing to bring back.
    const auto notAllowed
        = [this, generation = m_generation, formerBefore, replacedBefore](const std::exception_ptr &failure) {
              if (generation != m_generation || mpd::toError(failure).kind != Error::Kind::Denied)
                  return;
              m_former = formerBefore;
              m_state.replaced = replacedBefore;
              publish();
          };
    const auto done = [this, playIndex, played](const EditResult &edit) {
        if (playIndex >= 0 && edit.notFound == 0 && !m_status.random) // else any of them begins
            played(quint32(playIndex));
    };
    result.deliver(m_owner.selfRef(&m_owner), done, notAllowed);
    return result;
}

Queue::Former Queue::former() const
{
    Former former;
    former.status = m_status;
    if (former.status.elapsed && former.status.state == mpd::PlayState::Playing) {
        *former.status.elapsed += std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_statusReadAt);
    }
    former.uris.reserve(qsizetype(m_state.entries.size()));
    for (const QueueEntry &entry : m_state.entries) {
        if (entry.isLoaded())
            former.uris.push_back(m_state.songs->at(int(entry.row)).uri());
    }
    return former;
}

actor::Future<EditResult> Queue::undoReplace()
{
    if (!m_link)
        return actor::failedFuture<EditResult>(offline());
    if (!m_former)
        return actor::failedFuture<EditResult>(toException({Error::Kind::NotFound}));
    const Former former = *std::exchange(m_former, std::nullopt);
    m_state.replaced.reset();
    publish();

    const mpd::Status &status = former.status;
    const bool resumes = status.state != mpd::PlayState::Stopped && status.songPosition;
    auto batches
        = replaceBatches(former.uris, resumes ? qsizetype(*status.songPosition) : -1, positionedAdd());
    // Last, because these are refused if the song is gone meanwhile.
    CommandBatch resume;
    if (resumes && status.elapsed && status.duration)
        resume.push_back(mpd::Command("seekcur").arg(*status.elapsed));
    if (resumes && status.state == mpd::PlayState::Paused)
        resume.push_back(mpd::Command("pause").arg(1));
    if (!resume.empty())
        batches.push_back(std::move(resume));
    (void)m_announce();
    return run(std::move(batches));
}

} // namespace toccata
