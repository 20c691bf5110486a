// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/wayback.h"

#include "core/queue/arrangement.h"

#include <algorithm>

namespace toccata {

namespace {

using Kind = QueueEdit::Kind;

} // namespace

bool takesAll(Kind kind)
{
    return kind == Kind::Clear || kind == Kind::Replace;
}

bool takesAllOf(const QueueState &before, const QueueStep &step)
{
    const auto isGone = [](const QueueStep::Place &place) { return !place.uri.isEmpty(); };
    return step.places.size() == before.entries.size() && std::ranges::all_of(step.places, isGone);
}

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

void sendBehindPlay(std::vector<mpd::CommandBatch> &batches, const mpd::CommandBatch &commands)
{
    for (mpd::CommandBatch &batch : batches) {
        const auto play = std::ranges::find(batch, mpd::Command("play"));
        if (play == batch.end())
            continue;
        batch.insert(play + 1, commands.begin(), commands.end());
        return;
    }
}

std::optional<ResumedSong> resumedSong(
    const std::vector<QueueAim> &aim, const std::optional<mpd::Status> &playback)
{
    if (!playback || playback->state == mpd::PlayState::Stopped || !playback->songId)
        return std::nullopt;
    const auto song = std::ranges::find(aim, *playback->songId, &QueueAim::id);
    if (song == aim.end() || song->uri.isEmpty())
        return std::nullopt;
    return ResumedSong{song->uri, resuming(*playback)};
}

std::vector<mpd::CommandBatch> batchesTo(const std::vector<QueueAim> &aim, const std::vector<quint32> &now,
    const std::optional<mpd::Status> &playback, WayBackForm form)
{
    const std::optional<ResumedSong> resumed = resumedSong(aim, playback);
    const mpd::CommandBatch resume = resumed && !form.beginsLate ? resumed->commands : mpd::CommandBatch();
    const auto placeOf = [&](quint32 id) { return std::ranges::find(aim, id, &QueueAim::id) - aim.begin(); };
    std::vector<quint32> present;
    QList<QByteArray> uris;
    for (const QueueAim &song : aim) {
        if (song.uri.isEmpty())
            present.push_back(song.id);
        else
            uris.push_back(song.uri);
    }
    std::vector<mpd::CommandBatch> batches;
    if (present.empty() && !aim.empty()) {
        batches = replaceBatches(uris, resumed ? placeOf(*playback->songId) : -1, form.add);
        sendBehindPlay(batches, resume);
        return batches;
    }
    batches = arrangeBatches(now, present);
    mpd::BatchBuilder additions;
    quint32 before = quint32(present.size());
    QList<QByteArray> run;
    const auto addRun = [&] {
        addInsertion(additions, run, before, form.add);
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
    if (resumed)
        additions.add(mpd::Command("play").arg(quint32(placeOf(*playback->songId))));
    std::ranges::move(additions.take(), std::back_inserter(batches));
    // Last, because these are refused if the song is gone meanwhile.
    if (!resume.empty())
        batches.push_back(resume);
    return batches;
}

} // namespace toccata
