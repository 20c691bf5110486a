// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/rowrange.h"
#include "core/music/songrows.h"

#include <QAbstractListModel>

namespace toccata {

/// What every list of songs tells of a song, beside Qt's own roles (DisplayRole is the title).
enum SongRole {
    ArtistRole = Qt::UserRole + 1, ///< QString, empty if unknown
    AlbumRole, ///< QString, empty if unknown
    DurationRole, ///< qint64 milliseconds, invalid if unknown
    TrackRole, ///< int, invalid if unknown
    DiscRole, ///< int, invalid if unknown
    UriRole, ///< QByteArray
    KindRole, ///< int(Song::Kind)
    PlayingRole, ///< bool: the current song
    LoadedRole, ///< bool: false while the song's tags are still on their way
    DetailsPendingRole, ///< bool: there is a title, and the rest is still on its way
    MissingRole, ///< bool: the server does not have it any more
    SongIdRole, ///< quint32: only in the queue
    CoverSubjectRole, ///< CoverSubject
    NotesRole, ///< QStringList: what else there is to say of it, shortly
};

/// A list of songs for a view: rows over a SongTable, read when they are drawn. Thread: GUI.
class SongListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SongListModel(QObject *parent = nullptr);

    void setSongs(SongRows songs);
    /// The same songs in the same order, of which more is known: what is selected stays so.
    void setDetails(SongRows songs);
    const SongRows &songs() const { return m_songs; }

    /// Marks the song with this URI as the one that plays; empty: none.
    void setPlayingUri(const QByteArray &uri);

    /// The song at \p row, if it is known.
    virtual std::optional<Song> songAt(int row) const;
    virtual bool isPlaying(int row) const;
    /// The songs in \p ranges of rows, which are in order. Rows that are no songs, or not known, are left
    /// out.
    virtual SongRows songsIn(const std::vector<RowRange> &ranges) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// The songs' URIs: for ourselves as they are, for others as text, and streams as URLs.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    QVariant songData(const Song &song, int role) const;

private:
    SongRows m_songs;
    QByteArray m_playingUri;
};

/// The drag format that keeps URIs byte for byte: one a line.
inline constexpr QLatin1String urisMimeType("application/x-toccata-uris");

/// The URIs of what is dragged, if it is ours.
QList<QByteArray> urisOf(const QMimeData &data);

} // namespace toccata
