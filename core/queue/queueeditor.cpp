// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueeditor.h"

#include "core/queue/arrangement.h"
#include "core/queue/queueorders.h"
#include "core/queue/queuesort.h"
#include "core/queue/wayback.h"

#include <algorithm>
#include <utility>

// What QueueEditor can be asked for: putting songs to places. How that is carried out is in
// queueeditorjobs.cpp, how it is taken back in queueeditorback.cpp, and what songs have beside their places
// in queueeditormarks.cpp.

namespace toccata {

namespace {

using Ids = std::vector<quint32>;
using Kind = QueueEdit::Kind;

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

actor::Future<mpd::EditResult> QueueEditor::add(const QList<QByteArray> &uris)
{
    return ask({Kind::Add}, [uris](const Ids &) { return appendBatches(uris); });
}

actor::Future<mpd::EditResult> QueueEditor::insert(const QList<QByteArray> &uris, quint32 position)
{
    const quint32 anchor = anchorAt(m_queue.state.entries, position);
    return ask({Kind::Add}, [this, uris, anchor, position](const Ids &now) {
        // Of a queue that is not known yet the position is all that is known.
        const quint32 target = m_queue.isWhole() ? positionOf(anchor, now) : position;
        return insertBatches(uris, std::min(target, m_queue.status.queueLength), positionedAdd());
    });
}

actor::Future<mpd::EditResult> QueueEditor::replace(const QList<QByteArray> &uris, int playIndex,
    const QString &name, std::chrono::milliseconds from, const std::vector<MarksAt> &marks)
{
    const auto job = std::make_shared<Job>();
    job->edit = {Kind::Replace, 0, name};
    if (playIndex >= 0)
        job->playIndex = quint32(playIndex);
    mpd::CommandBatch seek;
    if (playIndex >= 0 && playIndex < uris.size() && from.count() > 0)
        seek.push_back(mpd::Command("seekcur").arg(from));
    job->resumesLast = std::ranges::any_of(
        marks, [&](const MarksAt &each) { return each.part && int(each.index) == playIndex; });
    if (!marks.empty())
        job->then = [this, uris, marks, seek, job = job.get()] { return marking(*job, uris, marks, seek); };
    job->batches = [this, uris, playIndex, seek, job = job.get()](const Ids &) {
        auto batches = replaceBatches(uris, job->resumesLast ? -1 : playIndex, positionedAdd());
        if (seek.empty() || job->resumesLast)
            return batches;
        if (wayBackForm().beginsLate)
            job->resumed = ResumedSong{uris.at(playIndex), seek};
        else
            sendBehindPlay(batches, seek);
        return batches;
    };
    return begin(job);
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
    return arrange(
        Kind::Remove, [songIds](const QueueState &queue) { return without(idsOf(queue.entries), songIds); });
}

actor::Future<mpd::EditResult> QueueEditor::crop(const QList<quint32> &songIds)
{
    return arrange(
        Kind::Crop, [songIds](const QueueState &queue) { return onlyThose(idsOf(queue.entries), songIds); });
}

actor::Future<mpd::EditResult> QueueEditor::removeDuplicates()
{
    return arrange(Kind::Deduplicate,
        [this](const QueueState &queue) { return withoutDuplicates(queue, m_queue.status.songId); });
}

actor::Future<mpd::EditResult> QueueEditor::move(const QList<quint32> &songIds, quint32 position)
{
    const quint32 anchor = anchorAt(m_queue.state.entries, position, songIds);
    const auto job = std::make_shared<Job>();
    job->edit = {Kind::Move};
    job->batches = [this, songIds, anchor, job = job.get()](const Ids &now) {
        // However few of them are sent: songs that are passed by others may be fewer.
        job->edit.songs = int(onlyThose(now, songIds).size());
        return arrangeBatches(now, orderAfterMove(m_queue.state.entries, songIds, positionOf(anchor, now)));
    };
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::shuffle(const QList<quint32> &songIds)
{
    if (songIds.isEmpty()) {
        return ask({Kind::Shuffle},
            [](const Ids &) { return std::vector<mpd::CommandBatch>{{mpd::Command("shuffle")}}; });
    }
    return arrange(Kind::Shuffle,
        [songIds](const QueueState &queue) { return shuffledAmong(idsOf(queue.entries), songIds); });
}

actor::Future<mpd::EditResult> QueueEditor::reverse()
{
    return arrange(Kind::Reverse, [](const QueueState &queue) {
        Ids ids = idsOf(queue.entries);
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

actor::Future<mpd::EditResult> QueueEditor::ask(
    QueueEdit edit, std::function<std::vector<mpd::CommandBatch>(const Ids &)> batches)
{
    const auto job = std::make_shared<Job>();
    job->edit = std::move(edit);
    job->batches = std::move(batches);
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::arrange(
    QueueEdit::Kind kind, std::function<Ids(const QueueState &)> order)
{
    return ask({kind}, [this, order = std::move(order)](const Ids &now) {
        return arrangeBatches(now, order(m_queue.state));
    });
}

PositionedAdd QueueEditor::positionedAdd() const
{
    return m_link && m_link->capabilities.supportsAddPositions() ? PositionedAdd::ByAdd
                                                                 : PositionedAdd::ByAddId;
}

WayBackForm QueueEditor::wayBackForm() const
{
    return {positionedAdd(), m_link && m_link->capabilities.isMopidy()};
}

} // namespace toccata
