// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/command.h"
#include "core/queue/queuestate.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace toccata {

/// Commands that are sent together and answered together.
using CommandBatch = std::vector<mpd::Command>;

/// How much one batch may hold: far below what MPD accepts (2 MiB), so that somebody's pause never waits long behind it.
struct BatchLimits
{
    std::size_t commands = 500;
    qsizetype bytes = 100'000;
};

/// Adds \p uris at the end of the queue, or from \p position on, in order, as batches.
std::vector<CommandBatch> addBatches(const QList<QByteArray> &uris, std::optional<quint32> position, BatchLimits limits = {});

/// Replaces the queue by \p uris and plays the song at \p playIndex as soon as it is there, before the rest is added.
std::vector<CommandBatch> replaceBatches(const QList<QByteArray> &uris, int playIndex, BatchLimits limits = {});

/// Moves the songs with \p songIds, in the order given, before the one that stands at \p position in \p entries.
std::vector<CommandBatch> moveBatches(
    const std::vector<QueueEntry> &entries, const QList<quint32> &songIds, quint32 position, BatchLimits limits = {});

/// Removes the songs with \p songIds.
std::vector<CommandBatch> removeBatches(const QList<quint32> &songIds, BatchLimits limits = {});

/// What is left of \p batch when the command at \p failedIndex was refused and is to be passed over.
CommandBatch remainder(const CommandBatch &batch, int failedIndex);

} // namespace toccata
