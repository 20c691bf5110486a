// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "core/playlists/playlistchange.h"

#include <vector>

namespace toccata {

/// The songs of one stored playlist for a view. Rows can be dragged within it and songs dropped into it; that
/// changes nothing by itself: the server does, and what it then has is set. Thread: GUI.
class PlaylistModel final : public SongListModel
{
    Q_OBJECT

public:
    explicit PlaylistModel(QObject *parent = nullptr);

    /// \param mirror  all songs of the server, if they are known: what is not there, and no stream, is
    /// missing. \param known  so many songs have all their tags; of the others only the URIs are known yet.
    void setPlaylist(const SongRows &songs, const SongTable *mirror, int known);
    /// The same songs, of which more is known.
    void setDetails(const SongRows &songs, int known);
    /// What is set is not looked at any more, so that songs dragged from here are strangers.
    void clear() { setPlaylist({}, nullptr, 0); }

    PlaylistUris uris() const;
    /// Rows of songs that are not on the server any more.
    const std::vector<int> &missingRows() const { return m_missing; }

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void moveRequested(const QList<int> &rows, int position);
    void insertRequested(const QList<QByteArray> &uris, int position);

private:
    std::vector<int> m_missing;
    int m_known = 0;
    /// Counts what was set.
    quint32 m_generation = 0;
};

/// \p uris with those at \p rows, in order, before the one that was at \p position.
PlaylistUris withMoved(const PlaylistUris &uris, const QList<int> &rows, int position);

/// \p uris without those at \p rows.
PlaylistUris without(const PlaylistUris &uris, const QList<int> &rows);

/// \p uris with each song once, where it is first.
PlaylistUris withoutDuplicates(const PlaylistUris &uris);

} // namespace toccata
