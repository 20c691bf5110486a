// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/command.h"
#include "core/queue/queuestate.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace toccata {

/// Commands that are sent together and answered together.
using CommandBatch = std::vector<mpd::Command>;

/// How much one batch may hold: far below what MPD accepts (2 MiB), so that somebody's pause never waits long
/// behind it.
struct BatchLimits
{
    std::size_t commands = 500;
    qsizetype bytes = 100'000;
};

/// How a server adds in the middle of the queue.
enum class PositionedAdd {
    ByAdd, ///< `add URI POS`, which takes folders too. Since MPD 0.23
    ByAddId, ///< `addid URI POS`: songs only on MPD, everything on Mopidy.
};

/// Collects the commands of an edit, and begins a new batch when one is full.
class BatchBuilder
{
public:
    explicit BatchBuilder(BatchLimits limits = {})
        : m_limits(limits)
    { }

    void add(mpd::Command command);
    /// Adds \p uris before the song at \p position, in order. The last one goes first, so that each stands at
    /// its place however many songs an album brings and whichever URIs the server does not find.
    void insert(const QList<QByteArray> &uris, quint32 position, PositionedAdd form);

    std::vector<CommandBatch> take() { return std::move(m_batches); }

private:
    BatchLimits m_limits;
    std::vector<CommandBatch> m_batches;
    qsizetype m_bytes = 0;
};

/// Adds \p uris at the end of the queue, in order.
std::vector<CommandBatch> appendBatches(const QList<QByteArray> &uris, BatchLimits limits = {});

/// As BatchBuilder::insert().
std::vector<CommandBatch> insertBatches(
    const QList<QByteArray> &uris, quint32 position, PositionedAdd form, BatchLimits limits = {});

/// Replaces the queue by \p uris. What is at \p playIndex is added first and plays at once; if the server
/// does not find it, nothing plays. A \p playIndex that is none plays nothing either.
std::vector<CommandBatch> replaceBatches(
    const QList<QByteArray> &uris, qsizetype playIndex, PositionedAdd form, BatchLimits limits = {});

/// The songs of \p entries in the order that they have once those with \p songIds, in the order given, stand
/// before the one that is at \p position.
std::vector<quint32> orderAfterMove(
    const std::vector<QueueEntry> &entries, const QList<quint32> &songIds, quint32 position);

/// What is left of \p batch when the command at \p failedIndex was refused and is to be passed over.
CommandBatch remainder(const CommandBatch &batch, int failedIndex);

} // namespace toccata
