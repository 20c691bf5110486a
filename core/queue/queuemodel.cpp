// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuemodel.h"

#include "core/music/droppedurls.h"

#include <QDataStream>
#include <QIODevice>
#include <QList>
#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <random>

namespace toccata {

namespace {

constexpr QLatin1String songIdsMimeType("application/x-toccata-queue-ids");

/// Of each range Qt tells all who look on, and a selection looks through all of its own ranges then. More
/// than these are brought together and go, or come, as one.
constexpr std::size_t mostRanges = 64;

quint32 rowsIn(const std::vector<RowRange> &ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), quint32(0),
        [](quint32 sum, const RowRange &range) { return sum + range.size(); });
}

quint32 firstOf(const std::vector<RowRange> &ranges)
{
    return std::ranges::min_element(ranges, {}, &RowRange::begin)->begin;
}

/// The numbers of \p count rows, those in \p ranges together where the first of them is.
std::vector<quint32> broughtTogether(const std::vector<RowRange> &ranges, std::size_t count)
{
    std::vector<bool> isMeant(count, false);
    for (const RowRange &range : ranges)
        std::fill(isMeant.begin() + range.begin, isMeant.begin() + range.end, true);
    std::vector<quint32> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_partition(
        rows.begin() + firstOf(ranges), rows.end(), [&](quint32 row) { return isMeant[row]; });
    return rows;
}

/// Where each number stands in \p order, which has all of them once.
std::vector<quint32> inverse(const std::vector<quint32> &order)
{
    std::vector<quint32> places(order.size());
    for (quint32 place = 0; place < order.size(); ++place)
        places[order[place]] = place;
    return places;
}

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
    remove(changes.removed);
    if (!changes.reordered.empty())
        reorder(changes.reordered);
    insert(changes.inserted, after->entries);
    m_state = after;
    m_entries = after->entries;
    for (const RowRange &range : changes.inserted)
        Q_EMIT dataChanged(index(int(range.begin)), index(int(range.end) - 1));
    for (const RowRange &range : changes.updated)
        Q_EMIT dataChanged(index(int(range.begin)), index(int(range.end) - 1));
}

void QueueModel::remove(const std::vector<RowRange> &ranges)
{
    const auto removeRange = [this](RowRange range) {
        beginRemoveRows({}, int(range.begin), int(range.end) - 1);
        m_entries.erase(m_entries.begin() + range.begin, m_entries.begin() + range.end);
        endRemoveRows();
    };
    if (ranges.size() <= mostRanges) {
        std::ranges::for_each(ranges, removeRange);
        return;
    }
    reorder(broughtTogether(ranges, m_entries.size()));
    removeRange({firstOf(ranges), firstOf(ranges) + rowsIn(ranges)});
}

void QueueModel::insert(const std::vector<RowRange> &ranges, const std::vector<QueueEntry> &after)
{
    const auto songsIn = [&](RowRange range) {
        std::vector<QueueEntry> songs(after.begin() + range.begin, after.begin() + range.end);
        // Rows of the new state may lie in a table that the former one does not have yet.
        for (QueueEntry &song : songs)
            song.row = QueueEntry::noRow;
        return songs;
    };
    if (ranges.size() <= mostRanges) {
        for (const RowRange &range : ranges)
            insertRange(range.begin, songsIn(range));
        return;
    }
    std::vector<QueueEntry> all;
    for (const RowRange &range : ranges)
        std::ranges::copy(songsIn(range), std::back_inserter(all));
    insertRange(firstOf(ranges), all);
    reorder(inverse(broughtTogether(ranges, m_entries.size())));
}

void QueueModel::insertRange(quint32 position, const std::vector<QueueEntry> &songs)
{
    beginInsertRows({}, int(position), int(position + songs.size()) - 1);
    m_entries.insert(m_entries.begin() + position, songs.begin(), songs.end());
    endInsertRows();
}

void QueueModel::reorder(const std::vector<quint32> &formerRows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<quint32> newRows = inverse(formerRows);
    QModelIndexList before = persistentIndexList();
    // As they come Qt would look through its nearly empty hash at each that it puts back: 10,000 selected
    // rows took up to 100 ms.
    std::ranges::shuffle(before, std::minstd_rand());
    QModelIndexList moved;
    moved.reserve(before.size());
    for (const QModelIndex &index : before)
        moved.push_back(createIndex(int(newRows[std::size_t(index.row())]), index.column()));
    std::vector<QueueEntry> entries(m_entries.size());
    std::ranges::transform(formerRows, entries.begin(), [this](quint32 row) { return m_entries[row]; });
    m_entries = std::move(entries);
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
    return data->hasFormat(songIdsMimeType) || data->hasFormat(urisMimeType) || mayHaveUrls(*data);
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
