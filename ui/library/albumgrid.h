// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/albumlistmodel.h"
#include "ui/songs/covergrid.h"

#include <functional>

class QMenu;

namespace toccata {

class SongActions;

/// A grid of albums with everything that can be done with them.
class AlbumGrid : public CoverGrid
{
    Q_OBJECT

public:
    explicit AlbumGrid(SongActions &actions, QWidget *parent = nullptr);

    /// Shows these instead. Albums that stay keep their selection, if it is no large one, and those
    /// in sight stay in sight.
    void setAlbums(AlbumSelection albums, bool onlyNames = false, std::vector<Section> sections = {});
    /// Scrolls to the first one; the keyboard goes on from there.
    void showFirst();
    AlbumListModel &albums() { return m_albums; }

private:
    void open(int row);
    void openMenu(const QList<int> &rows, QPoint globalPosition);
    /// For whom the tags make other albums than she means.
    void addCorrections(QMenu &menu, const QList<int> &rows);
    /// What the server calls the album; empty where it has no such name.
    QByteArray uriAt(int row) const;
    /// Calls \p use with the songs of \p rows, once they are known.
    void withSongs(const QList<int> &rows, std::function<void(const SongRows &)> use);
    void play(const QList<int> &rows);

    SongActions &m_actions;
    AlbumListModel m_albums;
};

} // namespace toccata
