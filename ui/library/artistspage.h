// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

class QModelIndex;

namespace toccata {

class AlbumGrid;
class ArtistListModel;
class ElidedLabel;
class IconButton;
class LetteredList;
class MusicHead;
class NameListView;
class PageBody;
class Settings;
class SongActions;
class TwoSides;

/// The album artists or all artists, and the albums of the one that is chosen beside them; where there is no
/// room, one of both.
class ArtistsPage : public Page
{
    Q_OBJECT

public:
    ArtistsPage(SongActions &actions, Settings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Artists"); }
    QWidget *focusTarget() override;

private:
    QWidget *makeListSide();
    MusicHead *makeHead();
    /// What the one who is chosen plays.
    SongRows music() const;
    /// Those that the person wants to see.
    const std::shared_ptr<const AlbumsByName> &wanted(const LibraryState &state) const;
    void openWhichMenu();
    void showLibrary(const LibraryState &state);
    void select(const QString &name);
    void choose(const QModelIndex &index);
    /// Where there is no room for both, the albums now stand in the place of the list.
    void open(const QModelIndex &index);
    void present(const QString &name, const AlbumSelection &albums);
    void ask(const QString &name);
    void showAlbums(const QString &name, AlbumSelection albums);

    SongActions &m_actions;
    Settings &m_settings;
    ArtistListModel *m_artists;
    NameListView *m_list;
    LetteredList *m_lettered;
    ElidedLabel *m_count;
    IconButton *m_which;
    AlbumGrid *m_grid;
    PageBody *m_albumBody;
    QWidget *m_controls;
    MusicHead *m_head;
    TwoSides *m_sides;
    PageBody *m_body;
    LatestAnswer m_answer;
    /// Whose albums are shown: the name as the list says it; empty before the first choice.
    QString m_chosen;
    AlbumSelection m_albums;
    std::shared_ptr<const AlbumsByName> m_shown;
};

} // namespace toccata
