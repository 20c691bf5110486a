// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/folders.h"

#include "core/library/sortkeys.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

/// Like std::partition_point, for runs that are mostly short: it looks at what is near first.
template <class Iterator, class Predicate>
Iterator endOfRun(Iterator first, Iterator last, Predicate isOfRun)
{
    std::ptrdiff_t far = 1;
    while (far < last - first && isOfRun(first[far]))
        far *= 2;
    return std::partition_point(first + far / 2, first + std::min(far, last - first), isOfRun);
}

Folder folderAt(QByteArrayView path, qsizetype nameAt)
{
    QByteArrayView name = path.sliced(nameAt);
    while (name.size() > 1 && name.endsWith('/'))
        name.chop(1);
    return {path.toByteArray(), QString::fromUtf8(name)};
}

/// As file managers do: with their articles.
void sortByName(std::vector<Folder> &folders)
{
    std::vector<std::pair<QByteArray, Folder>> keyed;
    keyed.reserve(folders.size());
    for (Folder &folder : folders)
        keyed.emplace_back(sortKey(folder.name.toUtf8(), Articles()), std::move(folder));
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.path) < std::tie(b.first, b.second.path);
    });
    std::transform(keyed.begin(), keyed.end(), folders.begin(), [](auto &k) { return std::move(k.second); });
}

} // namespace

FolderTree::FolderTree(std::shared_ptr<const SongTable> table)
    : m_table(std::move(table))
{
    // By folder id: how many songs it has, then where its next one goes.
    std::vector<quint32> places(m_table->idEnd());
    for (int row = 0; row < m_table->size(); ++row)
        ++places[m_table->folderId(row)];
    for (StringId folder = 0; folder < m_table->idEnd(); ++folder) {
        if (places[folder] > 0)
            m_nodes.push_back({folder, places[folder]});
    }
    std::ranges::sort(m_nodes,
        [this](const Node &a, const Node &b) { return m_table->text(a.path) < m_table->text(b.path); });
    quint32 first = 0;
    for (Node &node : m_nodes) {
        places[node.path] = first;
        first += std::exchange(node.firstSong, first);
    }
    m_rows.resize(std::size_t(m_table->size()));
    for (int row = 0; row < m_table->size(); ++row)
        m_rows[places[m_table->folderId(row)]++] = row;
}

std::span<const int> FolderTree::songsOf(const Node &node) const
{
    const auto next = std::size_t(&node - m_nodes.data()) + 1;
    const std::size_t end = next < m_nodes.size() ? m_nodes[next].firstSong : m_rows.size();
    return std::span(m_rows).subspan(node.firstSong, end - node.firstSong);
}

std::optional<int> FolderTree::rowOf(QByteArrayView uri) const
{
    const QByteArrayView folder = uri.first(uri.lastIndexOf('/') + 1);
    const QByteArrayView name = uri.sliced(folder.size());
    const auto node = std::ranges::partition_point(
        m_nodes, [&](const Node &each) { return m_table->text(each.path) < folder; });
    if (node == m_nodes.end() || m_table->text(node->path) != folder)
        return std::nullopt;
    const std::span<const int> songs = songsOf(*node);
    const auto song = std::ranges::find_if(
        songs, [&](int row) { return m_table->text(m_table->fileNameId(row)) == name; });
    return song == songs.end() ? std::nullopt : std::optional(*song);
}

FolderContents FolderTree::contents(QByteArrayView path) const
{
    FolderContents inside;
    if (!path.isEmpty() && !path.endsWith('/'))
        return inside; // it would match the beginnings of longer names
    const auto pathOf = [this](const Node &node) { return m_table->text(node.path); };
    auto node = std::partition_point(
        m_nodes.begin(), m_nodes.end(), [&](const Node &n) { return pathOf(n) < path; });
    if (node != m_nodes.end() && pathOf(*node) == path) {
        const std::span<const int> songs = songsOf(*node++);
        inside.songs.assign(songs.begin(), songs.end());
    }
    while (node != m_nodes.end() && pathOf(*node).startsWith(path)) {
        const QByteArrayView child = pathOf(*node).first(endOfPart(pathOf(*node), path.size()));
        inside.folders.push_back(folderAt(child, path.size()));
        node = endOfRun(node, m_nodes.end(), [&](const Node &n) { return pathOf(n).startsWith(child); });
    }
    sortByName(inside.folders);
    std::sort(inside.songs.begin(), inside.songs.end(), [this](int a, int b) {
        return m_table->text(m_table->fileNameId(a)) < m_table->text(m_table->fileNameId(b));
    });
    return inside;
}

} // namespace toccata
