// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuemodel.h"

#include "core/queue/droppedmusic.h"

#include <QDataStream>
#include <QIODevice>
#include <QList>
#include <QMimeData>

#include <algorithm>
#include <unordered_map>

namespace toccata {

namespace {

constexpr QLatin1String songIdsMimeType("application/x-toccata-queue-ids");

} // namespace

QueueModel::QueueModel(QObject *parent)
    : SongListModel(parent)
{ }

void QueueModel::setState(std::shared_ptr<const QueueState> state)
{
    apply(queueChanges(m_entries, state->entries), state);
}

void QueueModel::apply(const QueueChanges &changes, const std::shared_ptr<const QueueState> &after)
{
    for (const RowRange &range : changes.removed) {
        beginRemoveRows({}, int(range.begin), int(range.end) - 1);
        m_entries.erase(m_entries.begin() + range.begin, m_entries.begin() + range.end);
        endRemoveRows();
    }
    if (!changes.reordered.empty())
        reorder(changes.reordered);
    for (const RowRange &range : changes.inserted) {
        beginInsertRows({}, int(range.begin), int(range.end) - 1);
        m_entries.insert(m_entries.begin() + range.begin, range.size(), QueueEntry{});
        std::copy(after->entries.begin() + range.begin, after->entries.begin() + range.end,
            m_entries.begin() + range.begin);
        // Rows of the new state may lie in a table that the former one does not have yet.
        for (quint32 i = range.begin; i < range.end; ++i)
            m_entries[i].row = QueueEntry::noRow;
        endInsertRows();
    }
    m_state = after;
    m_entries = after->entries;
    for (const RowRange &range : changes.inserted)
        Q_EMIT dataChanged(index(int(range.begin)), index(int(range.end) - 1));
    for (const RowRange &range : changes.updated)
        Q_EMIT dataChanged(index(int(range.begin)), index(int(range.end) - 1));
}

void QueueModel::reorder(const std::vector<quint32> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::unordered_map<quint32, QueueEntry> entryOfId;
    std::unordered_map<quint32, int> newRowOfId;
    for (const QueueEntry &entry : m_entries)
        entryOfId.emplace(entry.id, entry);
    for (std::size_t row = 0; row < order.size(); ++row)
        newRowOfId.emplace(order[row], int(row));

    const QModelIndexList before = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(before.size());
    for (const QModelIndex &index : before)
        moved.push_back(createIndex(newRowOfId.at(m_entries[std::size_t(index.row())].id), index.column()));
    for (std::size_t row = 0; row < order.size(); ++row)
        m_entries[row] = entryOfId.at(order[row]);
    changePersistentIndexList(before, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QueueModel::setPlayingId(std::optional<quint32> songId)
{
    if (m_playingId == songId)
        return;
    const auto former = playingRow();
    m_playingId = songId;
    for (const auto &row : {former, playingRow()}) {
        if (row)
            Q_EMIT dataChanged(index(*row), index(*row), {PlayingRole});
    }
}

std::optional<int> QueueModel::playingRow() const
{
    return m_playingId ? m_state->positionOf(*m_playingId) : std::nullopt;
}

std::optional<Song> QueueModel::songAt(int row) const
{
    if (row < 0 || std::size_t(row) >= m_entries.size() || !m_entries[std::size_t(row)].isLoaded())
        return std::nullopt;
    return m_state->songs->at(int(m_entries[std::size_t(row)].row));
}

SongRows QueueModel::songsIn(const std::vector<RowRange> &ranges) const
{
    SongRows songs{m_state->songs, {}};
    for (const RowRange &range : ranges) {
        for (quint32 row = range.begin; row < range.end; ++row) {
            if (m_entries[row].isLoaded())
                songs.rows.push_back(m_entries[row].row);
        }
    }
    return songs;
}

void QueueModel::setNotes(Notes notes)
{
    m_notes = std::move(notes);
    notesChanged();
}

void QueueModel::notesChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NotesRole, Qt::AccessibleTextRole});
}

bool QueueModel::isPlaying(int row) const
{
    return m_playingId && std::size_t(row) < m_entries.size()
        && m_entries[std::size_t(row)].id == *m_playingId;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (role == SongIdRole && index.isValid())
        return m_entries[std::size_t(index.row())].id;
    const bool hasNotes = m_notes && (role == NotesRole || role == Qt::AccessibleTextRole) && index.isValid();
    const QStringList notes = hasNotes ? m_notes(m_entries[std::size_t(index.row())]) : QStringList();
    if (role == NotesRole)
        return notes;
    const QVariant data = SongListModel::data(index, role);
    if (role == Qt::AccessibleTextRole && !notes.isEmpty())
        return (QStringList(data.toString()) + notes).join(QStringLiteral(", "));
    return data;
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    // Dropping happens between rows only.
    return index.isValid() ? SongListModel::flags(index)
                           : SongListModel::flags(index) | Qt::ItemIsDropEnabled;
}

QStringList QueueModel::mimeTypes() const
{
    return SongListModel::mimeTypes()
        << songIdsMimeType << QStringLiteral("text/uri-list") << QStringLiteral("text/plain");
}

QMimeData *QueueModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    QList<quint32> ids;
    for (const int row : rows)
        ids.push_back(m_entries[std::size_t(row)].id);
    QMimeData *data = SongListModel::mimeData(indexes);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ids;
    data->setData(songIdsMimeType, bytes);
    return data;
}

bool QueueModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data->hasFormat(songIdsMimeType) || data->hasFormat(urisMimeType) || !urlsIn(*data).isEmpty();
}

bool QueueModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    int position = row >= 0 ? row : rowCount();
    if (parent.isValid())
        position = parent.row();
    if (data->hasFormat(songIdsMimeType)) {
        QList<quint32> ids;
        QDataStream stream(data->data(songIdsMimeType));
        stream >> ids;
        Q_EMIT moveRequested(ids, position);
    } else if (const QList<QByteArray> uris = urisOf(*data); !uris.isEmpty()) {
        Q_EMIT insertRequested(uris, position);
    } else if (const QList<QUrl> urls = urlsIn(*data); !urls.isEmpty()) {
        Q_EMIT urlsDropped(urls, position);
    }
    // "Not done here" keeps the view from removing the rows itself after a move.
    return false;
}

} // namespace toccata
