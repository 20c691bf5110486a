// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumtilesmodel.h"

#include "core/library/albumgroups.h"
#include "core/music/songlistmodel.h"
#include "ui/library/mosaic.h"
#include "ui/songs/songsmimedata.h"

#include <algorithm>

namespace toccata {

AlbumTilesModel::AlbumTilesModel(const QString &unknown, QObject *parent)
    : QAbstractListModel(parent)
    , m_unknown(unknown)
{ }

void AlbumTilesModel::setGroups(const Catalogue &catalogue, std::shared_ptr<const AlbumsByName> groups)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_groups = std::move(groups);
    endResetModel();
}

QString AlbumTilesModel::nameAt(int row) const
{
    const auto &name = groupAt(row).name;
    return name && !name->trimmed().isEmpty() ? *name : m_unknown;
}

SongRows AlbumTilesModel::songsAt(const QList<int> &rows) const
{
    AlbumSelection albums{m_catalogue.songs, m_catalogue.albums, {}};
    for (const int row : rows)
        albums.indexes.insert(albums.indexes.end(), groupAt(row).albums.begin(), groupAt(row).albums.end());
    return songsOf(albums);
}

std::optional<int> AlbumTilesModel::rowOf(const std::optional<QString> &name) const
{
    if (name)
        return m_groups->indexOf(*name);
    // The one without a name is the last.
    const int last = rowCount() - 1;
    return last >= 0 && !groupAt(last).name ? std::optional(last) : std::nullopt;
}

int AlbumTilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_groups->size();
}

MosaicPart AlbumTilesModel::partOf(int album) const
{
    const Album its = m_catalogue.albums->at(album);
    return {
        coverOf(*m_catalogue.songs, its), its.title().value_or(QString()), its.artist().value_or(QString())};
}

QList<MosaicPart> AlbumTilesModel::mosaicAt(int row) const
{
    QList<MosaicPart> parts;
    for (const int album : mosaicOf(*m_catalogue.albums, groupAt(row).albums))
        parts.push_back(partOf(album));
    return parts;
}

QVariant AlbumTilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NamedAlbums &group = groupAt(index.row());
    const QString count = tr("%Ln album(s)", nullptr, int(group.albums.size()));
    switch (role) {
    case Qt::DisplayRole:
        return nameAt(index.row());
    case Qt::AccessibleTextRole:
        return QString(nameAt(index.row()) + QStringLiteral(", ") + count);
    case SecondLineRole:
        return count;
    case SubjectRole:
        return QVariant::fromValue(partOf(group.albums.front()).subject);
    case MosaicRole:
        return QVariant::fromValue(mosaicAt(index.row()));
    case UnnamedRole:
        return !group.name;
    default:
        return {};
    }
}

Qt::ItemFlags AlbumTilesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled : flags;
}

QStringList AlbumTilesModel::mimeTypes() const
{
    return {urisMimeType};
}

QMimeData *AlbumTilesModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return mimeDataOf(songsAt(rows));
}

} // namespace toccata
