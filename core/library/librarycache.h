// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace toccata {

/// A library as it was read, and of when it is.
struct CachedLibrary
{
    std::shared_ptr<const SongTable> songs;
    /// The server's databaseTimeRequest() of before the first song was read.
    qint64 databaseTime = 0;
};

/// Keeps the libraries of servers on disk, a file each, so that they are there when the program starts.
/// A file is written beside the former one and takes its place when it is whole, so that a crash at any
/// moment leaves one of both. What is damaged, of another version or of another server is as good as not
/// there. Thread: any, one at a time; it waits for the disk.
class LibraryCache
{
public:
    /// \p folder  is made when it is needed; empty: nothing is kept.
    explicit LibraryCache(QString folder)
        : m_folder(std::move(folder))
    { }

    /// The library of the server with that mpd::Address::key().
    std::optional<CachedLibrary> read(const QString &server) const;
    /// \return whether it is on disk now. A full disk is no harm: what was there stays.
    bool write(const QString &server, const CachedLibrary &library) const;

private:
    QString fileOf(const QString &server) const;
    void removeOldest() const;
    void removeUnfinished() const;

    QString m_folder;
};

} // namespace toccata
