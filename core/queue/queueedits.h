// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/commandbatch.h"
#include "core/mpd/status.h"
#include "core/queue/queuestate.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace toccata {

/// How a server adds in the middle of the queue.
enum class PositionedAdd {
    ByAdd, ///< `add URI POS`, which takes folders too. Since MPD 0.23
    ByAddId, ///< `addid URI POS`: songs only on MPD, everything on Mopidy.
};

/// Adds \p uris to \p batches before the song at \p position, in order. The last one goes first, so that each
/// stands at its place however many songs an album brings and whichever URIs the server does not find.
void addInsertion(
    mpd::BatchBuilder &batches, const QList<QByteArray> &uris, quint32 position, PositionedAdd form);

/// \p commands, in order.
std::vector<mpd::CommandBatch> batchesOf(
    const std::vector<mpd::Command> &commands, mpd::BatchLimits limits = {});

/// What brings the song that plays to where \p playback was.
mpd::CommandBatch resuming(const mpd::Status &playback);

/// Adds \p uris at the end of the queue, in order.
std::vector<mpd::CommandBatch> appendBatches(const QList<QByteArray> &uris, mpd::BatchLimits limits = {});

/// As addInsertion().
std::vector<mpd::CommandBatch> insertBatches(
    const QList<QByteArray> &uris, quint32 position, PositionedAdd form, mpd::BatchLimits limits = {});

/// Replaces the queue by \p uris. What is at \p playIndex is added first and plays at once; if the server
/// does not find it, nothing plays. A \p playIndex that is none plays nothing either.
std::vector<mpd::CommandBatch> replaceBatches(
    const QList<QByteArray> &uris, qsizetype playIndex, PositionedAdd form, mpd::BatchLimits limits = {});

/// The songs of \p entries in the order that they have once those with \p songIds, in the order given, stand
/// before the one that is at \p position.
std::vector<quint32> orderAfterMove(
    const std::vector<QueueEntry> &entries, const QList<quint32> &songIds, quint32 position);

} // namespace toccata
