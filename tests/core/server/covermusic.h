// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace toccata {

/// A folder of albums of one song each, `ALBUM/1.flac`, that have their pictures in every place where there
/// may be some: see the table in the source. Errors: the constructor throws std::runtime_error.
class CoverMusic
{
public:
    /// \param largeAlbums  so many albums `large 0`, `large 1`, … have a `cover.png` of 10 MB,
    /// and `large embedded` has one in its song.
    explicit CoverMusic(int largeAlbums = 0);

    QString folder() const { return m_folder.path(); }

private:
    QString add(const QString &album) const;
    void put(const QString &name, const QByteArray &bytes) const;
    void tag(const QStringList &songs) const;

    QTemporaryDir m_folder;
};

} // namespace toccata
