// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/worklistmodel.h"

#include "core/music/songlistmodel.h"
#include "ui/library/mosaic.h"
#include "ui/songs/coverdelegate.h"
#include "ui/songs/songsmimedata.h"

#include <algorithm>
#include <numeric>

namespace toccata {

namespace {

/// More do not fit into a line.
constexpr int mostNamed = 6;

/// Who tells the recordings of a work apart: the first named of each.
QString musiciansOf(const Work &work)
{
    QStringList names;
    for (const Recording &recording : work.recordings) {
        const QStringList its = toccata::musiciansOf(recording);
        for (const QString &name : work.recordings.size() == 1 ? its : its.mid(0, 1)) {
            if (!names.contains(name))
                names.push_back(name);
        }
        if (names.size() >= mostNamed)
            break;
    }
    return names.join(QStringLiteral(", "));
}

QString secondLine(const Work &work)
{
    const QString musicians = musiciansOf(work);
    if (work.recordings.size() == 1 && !musicians.isEmpty())
        return musicians;
    const QString count = WorkListModel::tr("%Ln recording(s)", nullptr, int(work.recordings.size()));
    return musicians.isEmpty() ? count
                               : WorkListModel::tr("%1 · %2", "recordings, musicians").arg(count, musicians);
}

} // namespace

QStringList musiciansOf(const Recording &recording)
{
    return recording.conductors + recording.ensembles + recording.performers;
}

WorkListModel::WorkListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void WorkListModel::setWorks(const Catalogue &catalogue, std::vector<Work> works)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_works = std::move(works);
    endResetModel();
}

std::optional<int> WorkListModel::rowOf(const QString &work) const
{
    const auto found = std::ranges::find(m_works, work, &Work::name);
    return found == m_works.end() ? std::nullopt : std::optional(int(found - m_works.begin()));
}

SongRows WorkListModel::songsAt(const QList<int> &rows) const
{
    SongRows songs{m_catalogue.songs, {}};
    for (const int row : rows) {
        for (const Recording &recording : workAt(row).recordings)
            songs.rows.insert(songs.rows.end(), recording.rows.begin(), recording.rows.end());
    }
    return songs;
}

SongRows WorkListModel::allSongs() const
{
    QList<int> all(rowCount());
    std::iota(all.begin(), all.end(), 0);
    return songsAt(all);
}

int WorkListModel::recordings() const
{
    return std::accumulate(m_works.begin(), m_works.end(), 0,
        [](int sum, const Work &work) { return sum + int(work.recordings.size()); });
}

int WorkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_works.size());
}

QVariant WorkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Work &work = workAt(index.row());
    const Album album = m_catalogue.albums->at(work.recordings.front().album);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return work.name;
    case SecondLineRole:
        return secondLine(work);
    case CoverSecondaryRole:
        return album.title().value_or(QString());
    case SubjectRole:
        return QVariant::fromValue(coverOf(*m_catalogue.songs, album));
    default:
        return {};
    }
}

Qt::ItemFlags WorkListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled : flags;
}

QStringList WorkListModel::mimeTypes() const
{
    return {urisMimeType};
}

QMimeData *WorkListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return mimeDataOf(songsAt(rows));
}

} // namespace toccata
