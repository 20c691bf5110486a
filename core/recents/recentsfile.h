// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recents/recentqueue.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// What a file of recent queues holds, as bytes.
QByteArray toBytes(const std::vector<RecentQueue> &queues);

/// Nothing if \p bytes are no such file. Single queues that make no sense are left out.
std::optional<std::vector<RecentQueue>> recentQueuesIn(const QByteArray &bytes);

/// Keeps the recent queues of servers, a file each in a folder. Thread: any, one at a time; it waits for the
/// disk.
class RecentsFolder
{
public:
    /// \p path  is made when it is needed; empty: nothing is kept.
    explicit RecentsFolder(QString path)
        : m_path(std::move(path))
    { }

    /// Those of the server with that mpd::Address::key(). A broken file is set aside, and holds none.
    std::vector<RecentQueue> read(const QString &server) const;
    /// The file is replaced as a whole, so that a crash leaves either the old one or the new one.
    void write(const QString &server, const std::vector<RecentQueue> &queues) const;
    /// Removes the files of all servers, those that were set aside too.
    void clear() const;

private:
    QString fileOf(const QString &server) const;

    QString m_path;
};

} // namespace toccata
