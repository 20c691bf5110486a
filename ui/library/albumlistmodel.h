// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/music/songrows.h"

#include <QAbstractListModel>

namespace toccata {

/// Albums for a CoverGrid. Thread: GUI.
class AlbumListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class SecondLine {
        Artist,
        ArtistAndYear,
        ArtistAndOriginalYear, ///< the year where the original one is unknown
        Year, ///< and how many songs
    };

    explicit AlbumListModel(QObject *parent = nullptr);

    /// \param onlyNames  the songs of the albums are not known, only what they are called.
    void setAlbums(AlbumSelection albums, bool onlyNames = false);
    void setSecondLine(SecondLine line) { m_secondLine = line; }

    Album albumAt(int row) const;
    /// What the album is called, also when it has no title.
    QString titleAt(int row) const;
    SongRows songsAt(int row) const;
    /// The songs of several albums, one after the other.
    SongRows songsAt(const QList<int> &rows) const;
    bool hasOnlyNames() const { return m_onlyNames; }
    std::optional<int> rowOf(const AlbumKey &key) const;
    /// Of those albums that are there; in the time that it takes to look through all of them once.
    std::vector<int> rowsOf(const QList<AlbumKey> &keys) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QString artistText(const Album &album) const;
    bool isWithoutPicture(const Album &album) const;
    QString secondLine(const Album &album) const;

    AlbumSelection m_albums;
    bool m_onlyNames = false;
    SecondLine m_secondLine = SecondLine::Artist;
};

} // namespace toccata
