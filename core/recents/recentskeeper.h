// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/recents/recentsfile.h"

namespace toccata {

/// The thread that waits for the disk, so that reading and writing keep their order and nobody else waits.
class RecentsKeeper : public actor::Actor
{
public:
    explicit RecentsKeeper(QString folder)
        : m_folder(std::move(folder))
    { }

    std::vector<RecentQueue> read(const QString &server) const { return m_folder.read(server); }
    void write(const QString &server, const std::vector<RecentQueue> &queues) const
    {
        m_folder.write(server, queues);
    }
    void clear() const { m_folder.clear(); }

private:
    RecentsFolder m_folder;
};

} // namespace toccata
