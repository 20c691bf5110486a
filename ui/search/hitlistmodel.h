// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/coversubject.h"
#include "core/search/searchresults.h"

#include <QAbstractListModel>

namespace toccata {

/// Artists, albums or playlists that were found, for a CoverGrid. Thread: GUI.
class HitListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HitListModel(QObject *parent = nullptr);

    /// \param albums  where their songs are found, and with these their pictures.
    void setArtists(const std::vector<ArtistHit> &artists, const std::vector<AlbumHit> &albums = {});
    void setAlbums(const std::vector<AlbumHit> &albums);
    void setPlaylists(const std::vector<PlaylistHit> &playlists);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Hit
    {
        QString name;
        bool unnamed = false;
        QString second;
        QString secondary; ///< see CoverSecondaryRole
        CoverSubject cover = {};
    };
    void setHits(std::vector<Hit> hits);

    std::vector<Hit> m_hits;
};

} // namespace toccata
