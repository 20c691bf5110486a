// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/commandbatch.h"

namespace toccata::mpd {

void BatchBuilder::add(Command command)
{
    const qsizetype size = command.text().size();
    if (m_batches.empty() || m_batches.back().size() >= m_limits.commands
        || m_bytes + size > m_limits.bytes) {
        m_batches.emplace_back();
        m_bytes = 0;
    }
    m_bytes += size;
    m_batches.back().push_back(std::move(command));
}

CommandBatch remainder(const CommandBatch &batch, int failedIndex)
{
    if (failedIndex < 0 || std::size_t(failedIndex) + 1 >= batch.size())
        return {};
    return {batch.begin() + failedIndex + 1, batch.end()};
}

} // namespace toccata::mpd
