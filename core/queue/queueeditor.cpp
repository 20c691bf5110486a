// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueeditor.h"

#include "core/mpd/errors.h"
#include "core/music/song.h"
#include "core/queue/arrangement.h"
#include "core/queue/queuesort.h"

#include <QRandomGenerator>

#include <algorithm>
#include <random>
#include <unordered_set>
#include <utility>

namespace toccata {

namespace {

using Ids = std::vector<quint32>;
using Kind = QueueEdit::Kind;

/// From so many commands on it is told how far an edit is.
constexpr std::size_t longEdit = 1000;

std::exception_ptr offline()
{
    return toException({Error::Kind::Offline});
}

Ids idsOf(const QueueState &queue)
{
    Ids ids;
    ids.reserve(queue.entries.size());
    for (const QueueEntry &entry : queue.entries)
        ids.push_back(entry.id);
    return ids;
}

bool takesAll(Kind kind)
{
    return kind == Kind::Clear || kind == Kind::Replace;
}

/// Of the edit that \p step takes back, for its name.
int songsIn(const QueueStep &step, Kind kind)
{
    const auto gone = std::ranges::count_if(
        step.places, [](const QueueStep::Place &place) { return !place.uri.isEmpty(); });
    switch (kind) {
    case Kind::Add:
        return int(step.added.size());
    case Kind::Move:
    case Kind::Shuffle:
    case Kind::Reverse:
    case Kind::Sort:
        return int(step.places.size()) - int(gone);
    case Kind::Prioritise:
    case Kind::Part:
        return int(step.marks.size());
    default:
        return int(gone);
    }
}

/// Whether nothing that was in the queue before the edit is left, as \p step tells.
bool takesAllOf(const QueueState &before, const QueueStep &step)
{
    const auto isGone = [](const QueueStep::Place &place) { return !place.uri.isEmpty(); };
    return step.places.size() == before.entries.size() && std::ranges::all_of(step.places, isGone);
}

/// \p ids in no order any more.
Ids shuffled(Ids ids)
{
    std::mt19937 chance(QRandomGenerator::global()->generate());
    std::ranges::shuffle(ids, chance);
    return ids;
}

/// What of a queue has each of its songs once. Of several the one that plays stays, else the first.
Ids withoutDuplicates(const QueueState &queue, std::optional<quint32> playing)
{
    std::unordered_map<std::string_view, quint32> kept;
    std::vector<std::pair<quint32, QByteArray>> songs;
    for (const QueueEntry &entry : queue.entries)
        songs.emplace_back(entry.id, entry.isLoaded() ? queue.songs->at(int(entry.row)).uri() : QByteArray());
    const auto viewOf
        = [](const QByteArray &uri) { return std::string_view(uri.constData(), std::size_t(uri.size())); };
    for (const auto &[id, uri] : songs) {
        if (!uri.isEmpty() && (!kept.contains(viewOf(uri)) || id == playing))
            kept[viewOf(uri)] = id;
    }
    Ids ids;
    for (const auto &[id, uri] : songs) {
        if (uri.isEmpty() || kept.at(viewOf(uri)) == id)
            ids.push_back(id);
    }
    return ids;
}

/// The song that is at \p position of \p queue, or the next behind it that is none of \p moved; 0: none.
quint32 anchorAt(const QueueState &queue, quint32 position, const QList<quint32> &moved)
{
    const std::unordered_set<quint32> moves(moved.begin(), moved.end());
    for (std::size_t i = position; i < queue.entries.size(); ++i) {
        if (!moves.contains(queue.entries[i].id))
            return queue.entries[i].id;
    }
    return 0;
}

/// At once, not when a long queue has been added: nobody wants to hear the beginning until then. A Mopidy has
/// agreed to play by then and not begun, and forgets where it was to be: it is told last.
void sendBehindPlay(
    std::vector<mpd::CommandBatch> &batches, const mpd::CommandBatch &commands, const mpd::Link &link)
{
    if (link.capabilities.isMopidy()) {
        batches.push_back(commands);
        return;
    }
    for (mpd::CommandBatch &batch : batches) {
        const auto play = std::ranges::find(batch, mpd::Command("play"));
        if (play == batch.end())
            continue;
        batch.insert(play + 1, commands.begin(), commands.end());
        return;
    }
}

quint32 positionOf(quint32 anchor, const Ids &now)
{
    return quint32(std::ranges::find(now, anchor) - now.begin());
}

} // namespace

mpd::Status FollowedQueue::playback() const
{
    mpd::Status now = status;
    if (now.elapsed && now.state == mpd::PlayState::Playing) {
        *now.elapsed += std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - readAt);
    }
    return now;
}

QueueEditor::QueueEditor(actor::Actor &owner, const FollowedQueue &queue, Calls calls)
    : m_owner(owner)
    , m_queue(queue)
    , m_calls(std::move(calls))
{ }

void QueueEditor::connected(const mpd::Link &link)
{
    m_link = link;
    m_wasWhole = m_cannotRead = false;
}

void QueueEditor::disconnected()
{
    m_link.reset();
    ++m_generation;
    m_isBusy = false;
    m_run.reset();
    m_running.reset();
    if (m_wasWhole)
        m_lost = m_queue.state.complete ? std::make_shared<QueueState>(m_queue.state) : m_lastWhole;
    m_lastWhole.reset();
    if (const auto resolve = std::exchange(m_resolve, {}))
        resolve();
    for (const JobPtr &job : std::exchange(m_waiting, {}))
        job->promise.setException(offline());
}

void QueueEditor::becameWhole()
{
    m_wasWhole = true;
    m_cannotRead = false;
    m_lastWhole = std::make_shared<QueueState>(m_queue.state);
    if (const auto lost = std::exchange(m_lost, nullptr)) {
        const auto newIds
            = idsOfTheSameSongs(lost->entries, *lost->songs, m_queue.state.entries, *m_queue.state.songs);
        m_history.renameAll(newIds);
        std::erase_if(m_asked, [&](quint32 id) { return !newIds.contains(id); });
        for (quint32 &id : m_asked)
            id = newIds.at(id);
        m_calls.changed();
    }
    beginNext();
}

void QueueEditor::cannotRead()
{
    m_cannotRead = true;
    if (m_resolve)
        finish();
    else
        beginNext();
}

void QueueEditor::forget()
{
    m_history.clear();
    m_asked.clear();
    m_lost.reset();
    m_lastWhole.reset();
    m_calls.changed();
}

actor::Future<mpd::EditResult> QueueEditor::add(const QList<QByteArray> &uris)
{
    return ask({Kind::Add}, [uris](const Ids &) { return appendBatches(uris); });
}

actor::Future<mpd::EditResult> QueueEditor::insert(const QList<QByteArray> &uris, quint32 position)
{
    const quint32 anchor = anchorAt(m_queue.state, position, {});
    return ask({Kind::Add}, [this, uris, anchor, position](const Ids &now) {
        // Of a queue that is not known yet the position is all that is known.
        const quint32 target = m_queue.isWhole() ? positionOf(anchor, now) : position;
        return insertBatches(uris, std::min(target, m_queue.status.queueLength), positionedAdd());
    });
}

actor::Future<mpd::EditResult> QueueEditor::replace(
    const QList<QByteArray> &uris, int playIndex, const QString &name, std::chrono::milliseconds from)
{
    return ask(
        {Kind::Replace, 0, name},
        [this, uris, playIndex, from](const Ids &) {
            auto batches = replaceBatches(uris, playIndex, positionedAdd());
            if (playIndex >= 0 && from.count() > 0)
                sendBehindPlay(batches, {mpd::Command("seekcur").arg(from)}, *m_link);
            return batches;
        },
        playIndex >= 0 ? std::optional(quint32(playIndex)) : std::nullopt);
}

actor::Future<mpd::EditResult> QueueEditor::clear()
{
    return ask({Kind::Clear}, [](const Ids &now) {
        return now.empty() ? std::vector<mpd::CommandBatch>()
                           : std::vector<mpd::CommandBatch>{{mpd::Command("clear")}};
    });
}

actor::Future<mpd::EditResult> QueueEditor::remove(const QList<quint32> &songIds)
{
    return arrange(Kind::Remove,
        [gone = std::unordered_set<quint32>(songIds.begin(), songIds.end())](const QueueState &queue) {
            Ids ids = idsOf(queue);
            std::erase_if(ids, [&](quint32 id) { return gone.contains(id); });
            return ids;
        });
}

actor::Future<mpd::EditResult> QueueEditor::crop(const QList<quint32> &songIds)
{
    return arrange(Kind::Crop,
        [kept = std::unordered_set<quint32>(songIds.begin(), songIds.end())](const QueueState &queue) {
            Ids ids = idsOf(queue);
            std::erase_if(ids, [&](quint32 id) { return !kept.contains(id); });
            return ids;
        });
}

actor::Future<mpd::EditResult> QueueEditor::removeDuplicates()
{
    return arrange(Kind::Deduplicate,
        [this](const QueueState &queue) { return withoutDuplicates(queue, m_queue.status.songId); });
}

actor::Future<mpd::EditResult> QueueEditor::move(const QList<quint32> &songIds, quint32 position)
{
    const quint32 anchor = anchorAt(m_queue.state, position, songIds);
    return arrange(Kind::Move, [songIds, anchor](const QueueState &queue) {
        return orderAfterMove(queue.entries, songIds, positionOf(anchor, idsOf(queue)));
    });
}

actor::Future<mpd::EditResult> QueueEditor::shuffle(const QList<quint32> &songIds)
{
    if (songIds.isEmpty()) {
        return ask({Kind::Shuffle},
            [](const Ids &) { return std::vector<mpd::CommandBatch>{{mpd::Command("shuffle")}}; });
    }
    return arrange(Kind::Shuffle,
        [chosen = std::unordered_set<quint32>(songIds.begin(), songIds.end())](const QueueState &queue) {
            Ids ids = idsOf(queue);
            Ids among;
            std::ranges::copy_if(
                ids, std::back_inserter(among), [&](quint32 id) { return chosen.contains(id); });
            const Ids mixed = shuffled(among);
            auto next = mixed.begin();
            for (quint32 &id : ids) {
                if (chosen.contains(id))
                    id = *next++;
            }
            return ids;
        });
}

actor::Future<mpd::EditResult> QueueEditor::reverse()
{
    return arrange(Kind::Reverse, [](const QueueState &queue) {
        Ids ids = idsOf(queue);
        std::ranges::reverse(ids);
        return ids;
    });
}

actor::Future<mpd::EditResult> QueueEditor::sort(
    SongField field, Qt::SortOrder order, const QList<quint32> &songIds)
{
    const auto job = std::make_shared<Job>();
    job->edit = {.kind = Kind::Sort, .field = field, .order = order};
    job->prepare = [this, field, order, songIds] {
        SongsWithIds songs = knownSongs(m_queue.state, songIds);
        return m_calls.sort(songs.songs, field, order).map([ids = std::move(songs.ids)](const Ids &places) {
            return pickedFrom(ids, places);
        });
    };
    job->batches
        = [&sorted = job->prepared](const Ids &now) { return arrangeBatches(now, sortedAmong(now, sorted)); };
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::undo()
{
    return askBack(Direction::Undo);
}

actor::Future<mpd::EditResult> QueueEditor::redo()
{
    return askBack(Direction::Redo);
}

actor::Future<mpd::EditResult> QueueEditor::ask(QueueEdit edit,
    std::function<std::vector<mpd::CommandBatch>(const Ids &)> batches, std::optional<quint32> playIndex)
{
    const auto job = std::make_shared<Job>();
    job->edit = std::move(edit);
    job->batches = std::move(batches);
    job->playIndex = playIndex;
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::arrange(
    QueueEdit::Kind kind, std::function<Ids(const QueueState &)> order)
{
    return ask({kind}, [this, order = std::move(order)](const Ids &now) {
        return arrangeBatches(now, order(m_queue.state));
    });
}

actor::Future<mpd::EditResult> QueueEditor::askBack(Direction direction)
{
    const auto job = std::make_shared<Job>();
    job->direction = direction;
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::begin(const JobPtr &job)
{
    actor::Future<mpd::EditResult> result = job->promise.future();
    if (!m_link) {
        job->promise.setException(offline());
        return result;
    }
    m_waiting.push_back(job);
    beginNext();
    return result;
}

void QueueEditor::beginNext()
{
    while (m_link && !m_isBusy && !m_waiting.empty()) {
        const JobPtr job = m_waiting.front();
        // Nobody waits for a long queue to be read who adds a song to it: that cannot be undone then.
        const bool needsWhole = m_wasWhole || takesAll(job->edit.kind) || job->prepare || job->then
            || job->asked || job->direction != Direction::New;
        if (needsWhole && !m_queue.isWhole() && !m_cannotRead)
            return;
        if (job->prepare)
            return prepare(job);
        m_waiting.pop_front();
        start(job);
    }
}

void QueueEditor::prepare(const JobPtr &job)
{
    m_isBusy = true;
    const int generation = ++m_generation;
    // What others do to the queue meanwhile is seen when the edit starts.
    std::exchange(job->prepare, {})().deliver(
        m_owner.selfRef(&m_owner),
        [this, job, generation](const Ids &prepared) {
            if (generation != m_generation)
                return;
            m_isBusy = false;
            job->prepared = prepared;
            beginNext();
        },
        [this, job, generation](const std::exception_ptr &failure) {
            if (generation != m_generation)
                return;
            m_isBusy = false;
            m_waiting.pop_front();
            job->promise.setException(failure);
            beginNext();
        });
}

void QueueEditor::start(const JobPtr &job)
{
    job->before = m_queue.state;
    job->playback = m_queue.playback();
    const Ids now = idsOf(job->before);
    std::vector<mpd::CommandBatch> batches;
    if (job->direction == Direction::New) {
        batches = job->batches(now);
    } else {
        job->step = job->direction == Direction::Undo ? m_history.takeUndo() : m_history.takeRedo();
        if (job->step) {
            job->edit = job->step->edit;
            job->aim = aimOf(*job->step, now);
            beginBack(*job);
            batches = batchesTo(job->aim, now, job->resumesLast ? std::nullopt : job->step->playback);
            if (batches.empty())
                batches = batchesOf(restoring(*job));
        }
        if (batches.empty() && job->step && job->step->asked) {
            record(*job);
            job->promise.set(mpd::EditResult());
            return;
        }
        if (batches.empty()) {
            m_calls.changed();
            job->promise.setException(toException({Error::Kind::NotFound}));
            return;
        }
    }
    // Nothing is done of an edit that cannot be sent whole.
    for (const mpd::CommandBatch &batch : batches) {
        for (const mpd::Command &command : batch) {
            if (command.error()) {
                job->promise.setException(toException(*command.error()));
                return;
            }
        }
    }
    if (!batches.empty())
        return run(job, std::move(batches));
    if (job->asked)
        record(*job);
    job->promise.set(mpd::EditResult());
}

void QueueEditor::run(const JobPtr &job, std::vector<mpd::CommandBatch> batches)
{
    m_isBusy = true;
    const int generation = ++m_generation;
    const bool takesBackPlaying = job->step && job->step->playback;
    const Played played = job->playIndex || takesBackPlaying ? m_calls.announce() : Played();
    tellRunning(*job, batches);
    m_run = mpd::EditRun::start(
        m_owner, m_link->interactive, std::move(batches), [this, generation](int commands) {
            if (generation != m_generation || !m_running)
                return;
            m_running->done += commands;
            m_calls.changed();
        });
    m_run->result().deliver(
        m_owner.selfRef(&m_owner),
        [this, job, generation, played](const mpd::EditResult &result) {
            const auto resolve = [job, result] { job->promise.set(result); };
            if (generation != m_generation)
                return resolve();
            // In random mode any of them begins.
            if (job->playIndex && result.notFound == 0 && !m_queue.status.random)
                played(*job->playIndex);
            ended(job, resolve);
        },
        [this, job, generation](const std::exception_ptr &failure) {
            const auto resolve = [job, failure] { job->promise.setException(failure); };
            job->then = {};
            if (generation == m_generation)
                return ended(job, resolve);
            if (job->step && mpd::toError(failure).kind == Error::Kind::Offline)
                putBack(*job);
            resolve();
        });
}

void QueueEditor::tellRunning(const Job &job, const std::vector<mpd::CommandBatch> &batches)
{
    std::size_t commands = 0;
    for (const mpd::CommandBatch &batch : batches)
        commands += batch.size();
    if (commands < longEdit)
        return;
    m_running = RunningEdit{job.edit.kind, job.direction != Direction::New, 0, int(commands)};
    m_nextLook = 0;
    m_calls.changed();
}

bool QueueEditor::wantsALook()
{
    constexpr int looks = 10;
    if (!m_running)
        return true;
    if (m_running->done < m_nextLook)
        return false;
    m_nextLook = m_running->done + std::max(1, m_running->total / looks);
    return true;
}

void QueueEditor::cancel()
{
    if (m_run)
        m_run->cancel();
}

// It was never sent.
void QueueEditor::putBack(const Job &job)
{
    if (job.direction == Direction::Undo)
        m_history.redone(*job.step);
    else
        m_history.undone(*job.step);
    m_calls.changed();
}

// Also one that failed may have done something, and what that was the queue tells.
void QueueEditor::ended(const JobPtr &job, std::function<void()> resolve)
{
    m_resolve = std::move(resolve);
    m_run.reset();
    if (m_running.has_value()) {
        m_running.reset();
        m_calls.changed();
    }
    if (!job->before.complete || m_cannotRead) {
        finish();
        return;
    }
    m_calls.settle([this, job, generation = m_generation] {
        if (generation != m_generation || !m_resolve || goOn(job))
            return;
        record(*job);
        finish();
    });
}

void QueueEditor::finish()
{
    m_isBusy = false;
    const auto resolve = std::exchange(m_resolve, {});
    resolve();
    beginNext();
}

void QueueEditor::record(Job &job)
{
    const QueueState &now = m_queue.state;
    if (job.step)
        m_history.rename(newIdsOf(job));
    QueueStep step = stepBack(job.before.entries, *job.before.songs, idsOf(now));
    step.edit = job.edit;
    step.marks = formerMarks(job.before, now, m_queue.status.songId);
    Ids asked = m_asked;
    follow(job);
    if (m_asked != asked)
        step.asked = std::move(asked);
    if (job.direction == Direction::New && job.edit.songs == 0)
        step.edit.songs = songsIn(step, job.edit.kind);
    if (takesAll(job.edit.kind))
        step.playback = job.playback;
    if (takesAll(job.edit.kind) && job.direction != Direction::Undo && takesAllOf(job.before, step))
        m_calls.tookAll(knownSongs(job.before, {}).songs, job.playback);
    switch (job.direction) {
    case Direction::New:
        m_history.done(std::move(step));
        break;
    case Direction::Undo:
        m_history.undone(std::move(step));
        break;
    case Direction::Redo:
        m_history.redone(std::move(step));
        break;
    }
    m_calls.changed();
}

PositionedAdd QueueEditor::positionedAdd() const
{
    return m_link && m_link->capabilities.supportsAddPositions() ? PositionedAdd::ByAdd
                                                                 : PositionedAdd::ByAddId;
}

std::vector<mpd::CommandBatch> QueueEditor::batchesTo(
    const std::vector<QueueAim> &aim, const Ids &now, const std::optional<mpd::Status> &playback) const
{
    const bool played = playback && playback->state != mpd::PlayState::Stopped && playback->songId;
    const auto current = played ? std::ranges::find(aim, *playback->songId, &QueueAim::id) : aim.end();
    const bool resumes = current != aim.end() && !current->uri.isEmpty();
    const auto index = std::ptrdiff_t(current - aim.begin());
    Ids present;
    QList<QByteArray> uris;
    for (const QueueAim &song : aim) {
        if (song.uri.isEmpty())
            present.push_back(song.id);
        else
            uris.push_back(song.uri);
    }
    std::vector<mpd::CommandBatch> batches;
    if (present.empty() && !aim.empty()) {
        batches = replaceBatches(uris, resumes ? index : -1, positionedAdd());
        if (const auto resume = resumes ? resuming(*playback) : mpd::CommandBatch(); !resume.empty())
            sendBehindPlay(batches, resume, *m_link);
        return batches;
    }
    batches = arrangeBatches(now, present);
    mpd::BatchBuilder additions;
    quint32 before = quint32(present.size());
    QList<QByteArray> run;
    const auto addRun = [&] {
        addInsertion(additions, run, before, positionedAdd());
        run.clear();
    };
    for (auto song = aim.rbegin(); song != aim.rend(); ++song) {
        if (song->uri.isEmpty()) {
            addRun();
            --before;
        } else {
            run.push_front(song->uri);
        }
    }
    addRun();
    if (resumes)
        additions.add(mpd::Command("play").arg(quint32(index)));
    std::ranges::move(additions.take(), std::back_inserter(batches));
    // Last, because these are refused if the song is gone meanwhile.
    if (mpd::CommandBatch resume = resumes ? resuming(*playback) : mpd::CommandBatch(); !resume.empty())
        batches.push_back(std::move(resume));
    return batches;
}

} // namespace toccata
