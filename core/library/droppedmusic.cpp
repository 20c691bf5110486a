// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/droppedmusic.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace toccata {

namespace {

/// The ends of \p path that begin behind a '/', the longest first.
QByteArrayList endsOf(QByteArrayView path)
{
    QByteArrayList ends;
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (slash + 1 < path.size())
            ends << path.sliced(slash + 1).toByteArray();
    }
    return ends;
}

/// Path without '/' at its end.
QByteArray pathOf(const QUrl &url)
{
    return url.adjusted(QUrl::StripTrailingSlash).toLocalFile().toUtf8();
}

/// Which of \p names are songs or folders of the library.
class LibraryNames
{
public:
    LibraryNames(const SongTable &songs, const QSet<QByteArray> &names)
        : m_names(names)
    {
        if (names.isEmpty())
            return;
        QSet<StringId> folders;
        for (int row = 0; row < songs.size(); ++row) {
            const StringId folder = songs.folderId(row);
            const QByteArrayView folderText = songs.text(folder);
            take(folderText.toByteArray() + songs.text(songs.fileNameId(row)));
            if (!folders.contains(folder)) {
                folders.insert(folder);
                takeFolders(folderText);
            }
        }
    }
    bool contains(const QByteArray &name) const { return m_found.contains(name); }

private:
    void take(const QByteArray &name)
    {
        if (m_names.contains(name))
            m_found.insert(name);
    }
    /// "a/b/" and its parents.
    void takeFolders(QByteArrayView folder)
    {
        for (qsizetype end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1))
            take(folder.first(end).toByteArray());
    }

    const QSet<QByteArray> &m_names;
    QSet<QByteArray> m_found;
};

} // namespace

DroppedMusic droppedMusic(const QList<QUrl> &urls, const ReachableFiles &files)
{
    QSet<QByteArray> names;
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            for (const QByteArray &end : endsOf(pathOf(url)))
                names.insert(end);
        }
    }
    const LibraryNames library(files.songs, names);
    DroppedMusic music;
    for (const QUrl &url : urls) {
        if (!url.isLocalFile()) {
            music.uris << url.toEncoded();
            continue;
        }
        const QByteArrayList ends = endsOf(pathOf(url));
        const auto known
            = std::ranges::find_if(ends, [&](const QByteArray &end) { return library.contains(end); });
        if (known != ends.end())
            music.uris << *known;
        else if (files.others)
            music.uris << "file://" + pathOf(url); // which MPD wants without escapes
        else
            ++music.unreachable;
    }
    return music;
}

} // namespace toccata
