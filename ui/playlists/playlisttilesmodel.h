// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"
#include "core/playlists/playlistsstate.h"
#include "ui/songs/coverdelegate.h"

#include <QAbstractListModel>
#include <QHash>

#include <chrono>
#include <optional>

namespace toccata {

/// The server's playlists for a CoverGrid, each with how much there is in it and a mosaic of its covers, once
/// that is known. Thread: GUI.
class PlaylistTilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What is known of the songs of a playlist.
    struct Content
    {
        int songs = 0;
        /// Of those whose length is known; nothing if that is not asked for.
        std::optional<std::chrono::milliseconds> length = {};
        QList<MosaicPart> covers = {};
    };

    using QAbstractListModel::QAbstractListModel;

    /// What is known of those that stay is still shown.
    void setPlaylists(const std::vector<StoredPlaylist> &playlists);
    void setContent(const QString &name, const Content &content);

    const QString &nameAt(int row) const { return m_names[row]; }
    std::optional<int> rowOf(const QString &name) const;
    const QStringList &names() const { return m_names; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString contentText(const QString &name) const;

    QStringList m_names;
    QStringList m_readOnly;
    QHash<QString, Content> m_contents;
};

/// What a playlist of \p songs has.
PlaylistTilesModel::Content contentOf(const SongRows &songs);

} // namespace toccata
