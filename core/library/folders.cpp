// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/folders.h"

#include "core/library/sortkeys.h"

#include <algorithm>
#include <tuple>

namespace toccata {

namespace {

/// The end of the part of \p path that begins at \p from, its slashes included. Several slashes part like
/// one, so that "file:///music/" is the folder "music" in the folder "file:".
qsizetype endOfPart(QByteArrayView path, qsizetype from)
{
    qsizetype end = path.indexOf('/', from);
    while (end < path.size() && path[end] == '/')
        ++end;
    return end;
}

Folder folderAt(QByteArrayView path, qsizetype nameAt)
{
    QByteArrayView name = path.sliced(nameAt);
    while (name.size() > 1 && name.endsWith('/'))
        name.chop(1);
    return {path.toByteArray(), QString::fromUtf8(name)};
}

void sortByName(std::vector<Folder> &folders)
{
    std::vector<std::pair<QByteArray, Folder>> keyed;
    keyed.reserve(folders.size());
    for (Folder &folder : folders)
        keyed.emplace_back(sortKey(folder.name.toUtf8()), std::move(folder));
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.path) < std::tie(b.first, b.second.path);
    });
    std::transform(keyed.begin(), keyed.end(), folders.begin(), [](auto &k) { return std::move(k.second); });
}

} // namespace

FolderTree::FolderTree(std::shared_ptr<const SongTable> table)
    : m_table(std::move(table))
{
    std::vector<int> nodeOf(m_table->idEnd(), -1);
    for (int row = 0; row < m_table->size(); ++row) {
        const StringId folder = m_table->folderId(row);
        int &node = nodeOf[folder];
        if (node < 0) {
            node = int(m_nodes.size());
            m_nodes.push_back({m_table->text(folder), {}});
        }
        m_nodes[std::size_t(node)].songs.push_back(row);
    }
    std::sort(m_nodes.begin(), m_nodes.end(), [](const Node &a, const Node &b) { return a.path < b.path; });
}

FolderContents FolderTree::contents(QByteArrayView path) const
{
    FolderContents inside;
    if (!path.isEmpty() && !path.endsWith('/'))
        return inside; // it would match the beginnings of longer names
    const auto before = [](const Node &node, QByteArrayView p) { return node.path < p; };
    auto node = std::lower_bound(m_nodes.begin(), m_nodes.end(), path, before);
    if (node != m_nodes.end() && node->path == path)
        inside.songs = (node++)->songs;
    while (node != m_nodes.end() && node->path.startsWith(path)) {
        const QByteArrayView child = node->path.first(endOfPart(node->path, path.size()));
        inside.folders.push_back(folderAt(child, path.size()));
        node = std::partition_point(
            node, m_nodes.end(), [&](const Node &n) { return n.path.startsWith(child); });
    }
    sortByName(inside.folders);
    std::sort(inside.songs.begin(), inside.songs.end(), [this](int a, int b) {
        return m_table->text(m_table->fileNameId(a)) < m_table->text(m_table->fileNameId(b));
    });
    return inside;
}

} // namespace toccata
