// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace toccata {

/// A folder in the tree that the songs' URIs make.
struct Folder
{
    /// The beginning of its songs' URIs with the last '/', byte for byte; "" for the root.
    QByteArray path;
    /// The last part of the path, for people.
    QString name;
};

/// What is directly inside a folder.
struct FolderContents
{
    std::vector<Folder> folders;
    /// Rows, by file name.
    std::vector<int> songs;
};

/// The tree of folders of a table. It keeps one sorted list of the folders that hold songs; what is inside a
/// folder is worked out when it is opened. Immutable. Thread: any.
class FolderTree
{
public:
    explicit FolderTree(std::shared_ptr<const SongTable> table);

    /// \param path  of a Folder; "" for the root. A folder that does not exist is empty.
    FolderContents contents(QByteArrayView path) const;
    /// The row of the song with \p uri, if it is there.
    std::optional<int> rowOf(QByteArrayView uri) const;

private:
    struct Node
    {
        StringId path;
        quint32 firstSong; ///< In m_rows; the node behind begins where this one ends.
    };

    std::span<const int> songsOf(const Node &node) const;

    std::shared_ptr<const SongTable> m_table;
    /// By path.
    std::vector<Node> m_nodes;
    /// Side by side for each folder.
    std::vector<int> m_rows;
};

} // namespace toccata
