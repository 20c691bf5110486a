// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songsmimedata.h"

#include "core/music/songlistmodel.h"
#include "ui/songs/rowview.h"

#include <QMimeData>

#include <algorithm>

namespace toccata {

QMimeData *mimeDataOf(const SongRows &songs)
{
    SongListModel model;
    model.setSongs(songs.part(0, std::min(songs.size(), RowView::mostDragged)));
    QModelIndexList indexes;
    for (int row = 0; row < model.rowCount(); ++row)
        indexes.push_back(model.index(row));
    return model.mimeData(indexes);
}

} // namespace toccata
