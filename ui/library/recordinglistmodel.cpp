// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/recordinglistmodel.h"

#include "core/music/song.h"

#include <algorithm>

namespace toccata {

void RecordingListModel::setWork(const Catalogue &catalogue, const QString &composer, Work work)
{
    m_catalogue = catalogue;
    m_composer = composer;
    m_work = std::move(work);
    m_starts.clear();
    SongRows songs{m_catalogue.songs, {}};
    for (const Recording &recording : m_work.recordings) {
        m_starts.push_back(songs.size());
        songs.rows.insert(songs.rows.end(), recording.rows.begin(), recording.rows.end());
    }
    setSongs(std::move(songs));
}

const Recording &RecordingListModel::recordingOf(int row) const
{
    const auto next = std::ranges::upper_bound(m_starts, row);
    return m_work.recordings[std::size_t(next - m_starts.begin()) - 1];
}

bool RecordingListModel::isNamedAbove(const Song &song, int row) const
{
    const Recording &recording = recordingOf(row);
    return std::ranges::all_of(song.values(Tag::Artist), [&](const QString &name) {
        return name == m_composer || recording.conductors.contains(name) || recording.ensembles.contains(name)
            || recording.performers.contains(name);
    });
}

QVariant RecordingListModel::data(const QModelIndex &index, int role) const
{
    const auto song = index.isValid() ? songAt(index.row()) : std::nullopt;
    if (song && role == Qt::DisplayRole)
        return movementTitle(*song, m_work.name);
    if (song && role == ArtistRole && isNamedAbove(*song, index.row()))
        return QString();
    return SongListModel::data(index, role);
}

} // namespace toccata
