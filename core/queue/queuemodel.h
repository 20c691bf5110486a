// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "core/queue/queuechanges.h"
#include "core/queue/queuestate.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace toccata {

/// The queue for a view. From one state to the next it removes, reorders and inserts rows, so that selection
/// and scroll stay with their songs, whoever changed the queue. Thread: GUI.
class QueueModel final : public SongListModel
{
    Q_OBJECT

public:
    explicit QueueModel(QObject *parent = nullptr);

    void setState(std::shared_ptr<const QueueState> state);
    const QueueState &state() const { return *m_state; }
    const std::shared_ptr<const QueueState> &sharedState() const { return m_state; }

    /// Marks the song with this id as the current one; empty: none.
    void setPlayingId(std::optional<quint32> songId);
    /// Tells what NotesRole says of a song, in words; a screen reader says it too.
    using Notes = std::function<QStringList(const QueueEntry &entry)>;
    void setNotes(Notes notes);
    /// They may be others now.
    void notesChanged();
    /// Its row, if it is in the queue.
    std::optional<int> playingRow() const;

    std::optional<Song> songAt(int row) const override;
    bool isPlaying(int row) const override;
    SongRows songsIn(const std::vector<RowRange> &ranges) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    /// Also the songs' ids, so that a drop within the queue moves them.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Asked at every move of a drag: of text it takes for granted that it is URLs.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    /// Changes nothing by itself: the server does, and its new state comes back.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void moveRequested(const QList<quint32> &songIds, int position);
    void insertRequested(const QList<QByteArray> &uris, int position);
    /// Another program gave them.
    void urlsDropped(const QList<QUrl> &urls, int position);

private:
    void apply(const QueueChanges &changes, const std::shared_ptr<const QueueState> &after);
    void remove(const std::vector<RowRange> &ranges);
    void insert(const std::vector<RowRange> &ranges, const std::vector<QueueEntry> &after);
    void insertRange(quint32 position, const std::vector<QueueEntry> &songs);
    /// \param formerRows  of each row the one that it was.
    void reorder(const std::vector<quint32> &formerRows);

    std::shared_ptr<const QueueState> m_state = std::make_shared<QueueState>();
    /// What the view has seen so far: between two states while changes are applied.
    std::vector<QueueEntry> m_entries;
    std::optional<quint32> m_playingId;
    Notes m_notes;
};

} // namespace toccata
