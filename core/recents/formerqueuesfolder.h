// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recents/formerqueuefile.h"

#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// Keeps the queues that were taken away last on each server, a file each in a folder: only one that is
/// brought back is read whole. Thread: any, one at a time; it waits for the disk.
class FormerQueuesFolder
{
public:
    static constexpr std::size_t most = 10;

    /// \param path  is made when it is needed; empty: nothing is kept.
    explicit FormerQueuesFolder(QString path)
        : m_path(std::move(path))
    { }

    /// Those of the server with that mpd::Address::key(), the newest first. Broken files are set aside.
    std::vector<FormerQueueFacts> facts(const QString &server) const;
    /// Keeps \p queue as the newest one. One with the same songs, and what is too much, is forgotten. Each
    /// file is replaced as a whole, so that a crash leaves no half of one.
    void keep(const QString &server, const FormerQueue &queue) const;
    /// Nothing if it is not there any more, or broken: then it is set aside.
    std::optional<FormerQueue> read(const QString &server, quint64 number) const;
    /// Removes those of all servers, those that were set aside too.
    void clear() const;

private:
    struct Kept;

    QString fileOf(const QString &server, quint64 number) const;
    std::vector<Kept> all(const QString &server) const;

    QString m_path;
};

} // namespace toccata
