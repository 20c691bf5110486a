// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/command.h"

#include <utility>
#include <vector>

namespace toccata::mpd {

/// Commands that are sent together and answered together.
using CommandBatch = std::vector<Command>;

/// How much one batch may hold: far below what MPD accepts (2 MiB), so that somebody's pause never waits long
/// behind it.
struct BatchLimits
{
    std::size_t commands = 500;
    qsizetype bytes = 100'000;
};

/// Collects the commands of an edit, and begins a new batch when one is full.
class BatchBuilder
{
public:
    explicit BatchBuilder(BatchLimits limits = {})
        : m_limits(limits)
    { }

    void add(Command command);
    std::vector<CommandBatch> take() { return std::move(m_batches); }

private:
    BatchLimits m_limits;
    std::vector<CommandBatch> m_batches;
    qsizetype m_bytes = 0;
};

/// What is left of \p batch when the command at \p failedIndex was refused and is to be passed over.
CommandBatch remainder(const CommandBatch &batch, int failedIndex);

} // namespace toccata::mpd
