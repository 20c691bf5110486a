// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlisttilesmodel.h"

#include "core/music/durationtext.h"

#include <QSet>

#include <algorithm>

namespace toccata {

namespace {

constexpr int mosaicSize = 4;
/// Of longer playlists so many songs, from everywhere in it, are looked at for covers.
constexpr int mostLookedAt = 256;

/// Covers of different albums; one if there are not enough for a mosaic.
QList<MosaicPart> coversOf(const SongRows &songs)
{
    QList<MosaicPart> parts;
    QSet<QByteArray> keys;
    const int step = std::max(1, songs.size() / mostLookedAt);
    for (int i = 0; i < songs.size() && parts.size() < mosaicSize; i += step) {
        const Song song = songs.at(i);
        const CoverSubject cover = coverOf(song);
        if (keys.contains(cover.key))
            continue;
        keys.insert(cover.key);
        parts.push_back(
            {cover, song.album().value_or(song.displayTitle()), song.artist().value_or(QString())});
    }
    return parts.size() < mosaicSize ? parts.mid(0, 1) : parts;
}

} // namespace

void PlaylistTilesModel::setPlaylists(const std::vector<StoredPlaylist> &playlists)
{
    QStringList names;
    QStringList readOnly;
    for (const StoredPlaylist &playlist : playlists) {
        names << playlist.name;
        if (playlist.readOnly)
            readOnly << playlist.name;
    }
    if (names == m_names && readOnly == m_readOnly)
        return;
    beginResetModel();
    m_names = names;
    m_readOnly = readOnly;
    m_contents.removeIf([&](const auto &content) { return !m_names.contains(content.key()); });
    endResetModel();
}

void PlaylistTilesModel::setContent(const QString &name, const Content &content)
{
    m_contents.insert(name, content);
    if (const auto row = rowOf(name))
        Q_EMIT dataChanged(index(*row), index(*row));
}

std::optional<int> PlaylistTilesModel::rowOf(const QString &name) const
{
    const auto row = m_names.indexOf(name);
    return row < 0 ? std::nullopt : std::optional(int(row));
}

int PlaylistTilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

QString PlaylistTilesModel::contentText(const QString &name) const
{
    const auto content = m_contents.find(name);
    if (content == m_contents.end())
        return {};
    const QString count = tr("%Ln song(s)", nullptr, content->songs);
    if (m_readOnly.contains(name))
        //: so many songs, and nobody can change it
        return tr("%1, read only").arg(count);
    const auto length = content->length.value_or(std::chrono::milliseconds(0));
    //: so many songs, and how long they are together
    return length.count() > 0 ? tr("%1, %2").arg(count, durationText(length)) : count;
}

QVariant PlaylistTilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &name = nameAt(index.row());
    const QList<MosaicPart> covers = m_contents.value(name).covers;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return QString(name + QStringLiteral(", ") + contentText(name));
    case SecondLineRole:
        return contentText(name);
    case SubjectRole:
        return QVariant::fromValue(covers.isEmpty() ? CoverSubject() : covers.first().subject);
    case MosaicRole:
        return QVariant::fromValue(covers.size() == mosaicSize ? covers : QList<MosaicPart>());
    default:
        return {};
    }
}

Qt::ItemFlags PlaylistTilesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

PlaylistTilesModel::Content contentOf(const SongRows &songs)
{
    PlaylistTilesModel::Content content{songs.size(), std::chrono::milliseconds(0), coversOf(songs)};
    for (int i = 0; i < songs.size(); ++i)
        *content.length += songs.at(i).duration().value_or(std::chrono::milliseconds(0));
    return content;
}

} // namespace toccata
