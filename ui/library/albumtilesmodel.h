// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "ui/songs/coverdelegate.h"

#include <QAbstractListModel>

namespace toccata {

/// Groups of albums for a CoverGrid, each as a mosaic of its covers: genres, years. Thread: GUI.
class AlbumTilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \param unknown  what the group without a name is called.
    explicit AlbumTilesModel(const QString &unknown, QObject *parent = nullptr);

    /// \param groups  of albums of \p catalogue.
    void setGroups(const Catalogue &catalogue, std::shared_ptr<const AlbumsByName> groups);

    const NamedAlbums &groupAt(int row) const { return m_groups->at(row); }
    /// What the group is called, also when it has no name.
    QString nameAt(int row) const;
    SongRows songsAt(const QList<int> &rows) const;
    std::optional<int> rowOf(const std::optional<QString> &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    MosaicPart partOf(int album) const;
    QList<MosaicPart> mosaicAt(int row) const;

    QString m_unknown;
    Catalogue m_catalogue;
    std::shared_ptr<const AlbumsByName> m_groups = std::make_shared<AlbumsByName>();
};

} // namespace toccata
