// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/albumtilesmodel.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/page.h"

namespace toccata {

class ElidedLabel;
class PageBody;
class SongActions;

/// A page of groups of albums as tiles. A click opens a group; its songs can be played, queued and dragged.
class AlbumTilesPage : public Page
{
    Q_OBJECT

public:
    QWidget *focusTarget() override { return m_grid; }

protected:
    /// \param name  of the tiles, for screen readers; \param unknown  see AlbumTilesModel.
    AlbumTilesPage(
        SongActions &actions, const QString &name, const QString &unknown, QWidget *parent = nullptr);

    /// Shows the library from now on. At the end of a constructor: it calls what follows.
    void follow();

    virtual std::shared_ptr<const AlbumsByName> groupsOf(const Catalogue &catalogue) const = 0;
    virtual QString countText(int groups) const = 0;
    virtual void open(const NamedAlbums &group) = 0;
    /// Says that no song has the tag that makes the groups.
    virtual void showUntagged(PageBody &body) const = 0;
    virtual std::vector<CoverGrid::Section> sectionsOf(const AlbumsByName &) const { return {}; }

    SongActions &actions() { return m_actions; }

private:
    void connectGrid();
    void openMenu(const QList<int> &rows, QPoint globalPosition);
    void play(const QList<int> &rows);
    void showLibrary(const LibraryState &state);
    void fill(const LibraryState &state);

    SongActions &m_actions;
    AlbumTilesModel *m_tiles;
    ElidedLabel *m_count;
    CoverGrid *m_grid;
    PageBody *m_body;
    std::shared_ptr<const AlbumList> m_shown;
    /// Whether there is more than the group without a name.
    bool m_hasNames = false;
};

} // namespace toccata
