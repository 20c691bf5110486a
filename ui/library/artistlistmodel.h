// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/catalogue.h"
#include "core/music/coversubject.h"

#include <QAbstractListModel>

namespace toccata {

/// The artists for a list. Thread: GUI.
class ArtistListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ArtistListModel(QObject *parent = nullptr);

    /// \param artists  some of \p catalogue: those of albums or all; \param onlyNames  their albums are not
    /// known.
    void setArtists(
        const Catalogue &catalogue, std::shared_ptr<const AlbumsByName> artists, bool onlyNames = false);

    const NamedAlbums &artistAt(int row) const { return m_artists->at(row); }
    bool hasOnlyNames() const { return m_onlyNames; }
    /// The row of the artist called \p shown in the list.
    std::optional<int> rowOf(const QString &shown) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The roles are those of CoverRole.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString shownName(const NamedAlbums &artist) const;

    CoverSubject pictureOf(const NamedAlbums &artist) const;

    Catalogue m_catalogue;
    std::shared_ptr<const AlbumsByName> m_artists = std::make_shared<AlbumsByName>();
    bool m_onlyNames = false;
};

} // namespace toccata
