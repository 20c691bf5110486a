// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/recents/formerqueuesfolder.h"
#include "core/recents/recentsfile.h"

namespace toccata {

/// The thread that waits for the disk, so that reading and writing keep their order and nobody else waits.
class RecentsKeeper : public actor::Actor
{
public:
    explicit RecentsKeeper(const QString &folder)
        : m_folder(folder)
        , m_former(folder)
    { }

    std::vector<RecentQueue> read(const QString &server) const { return m_folder.read(server); }
    void write(const QString &server, const std::vector<RecentQueue> &queues) const
    {
        m_folder.write(server, queues);
    }
    void clear() const
    {
        m_folder.clear();
        m_former.clear();
    }
    std::vector<FormerQueueFacts> formerQueues(const QString &server) const { return m_former.facts(server); }
    std::optional<FormerQueue> formerQueue(const QString &server, quint64 number) const
    {
        return m_former.read(server, number);
    }
    /// Keeps \p songs as \p queue, which is told without name and songs. \return all that are kept now.
    std::vector<FormerQueueFacts> keep(const QString &server, const SongRows &songs, FormerQueue queue) const;

private:
    RecentsFolder m_folder;
    FormerQueuesFolder m_former;
};

} // namespace toccata
