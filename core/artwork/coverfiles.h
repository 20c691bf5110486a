// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace toccata {

/// Pictures in a folder on disk, a file each. A file takes the place of a former one when it is whole, so
/// that a crash at any moment leaves one of both, and two programs may use the same folder. Thread: any, one
/// at a time; it waits for the disk.
class CoverFiles
{
public:
    /// \param folder  is made when it is needed; empty: nothing is kept.
    /// \param mostBytes  beyond that those used longest ago are removed; nothing: all are kept.
    explicit CoverFiles(QString folder, std::optional<qint64> mostBytes = std::nullopt);

    /// The picture kept under \p name, any bytes; it counts as used now. Under no name at all nothing is
    /// kept. \param notBefore  nothing if it was written before. Units: seconds since 1970.
    std::optional<QByteArray> read(
        const QByteArray &name, std::optional<qint64> notBefore = std::nullopt) const;
    /// \return whether it is on disk now. A full disk is no harm: what was there stays.
    bool write(const QByteArray &name, const QByteArray &picture);
    /// \return whether there is none of that name any more.
    bool remove(const QByteArray &name);
    /// Removes all.
    void clear();
    /// What they take on disk. Units: bytes.
    qint64 bytes() const;

private:
    QString pathOf(const QByteArray &name) const;
    void removeOldest();

    QString m_folder;
    std::optional<qint64> m_mostBytes;
    /// Since the folder was looked through, which is done again from time to time: others write too. Nothing
    /// before the first time.
    std::optional<qint64> m_written;
};

} // namespace toccata
