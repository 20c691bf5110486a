// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "ui/songs/page.h"

#include <functional>

class QStackedWidget;
class QTabBar;

namespace toccata {

class AlbumGrid;
class ArtistListModel;
class CoverGrid;
class MusicHead;
class PageBody;
class SongActions;

/// The albums that have a genre or a year in common, and their artists.
class AlbumGroupPage : public Page
{
    Q_OBJECT

public:
    explicit AlbumGroupPage(SongActions &actions, QWidget *parent = nullptr);

    /// Nothing: those that name no genre.
    void showGenre(const std::optional<QString> &genre);
    /// Nothing: those of no known year.
    void showYear(std::optional<int> year);

    QString title() const override { return m_title; }
    QWidget *focusTarget() override;

protected:
    QByteArray part() const override;
    void showPart(const QByteArray &part) override;

private:
    /// The albums of the group in a library.
    using Finder = std::function<std::vector<int>(const Catalogue &)>;

    QWidget *makeContent();
    MusicHead *makeHead();
    QWidget *makeTabs();
    CoverGrid *makeArtistGrid();
    void showGroup(const QString &title, Finder find);
    void showLibrary(const LibraryState &state);
    void fill(const LibraryState &state);
    void chooseTab(int tab);
    void fillArtists();

    SongActions &m_actions;
    QString m_title;
    Finder m_find;
    MusicHead *m_head;
    QTabBar *m_tabs;
    AlbumGrid *m_grid;
    ArtistListModel *m_artists;
    CoverGrid *m_artistGrid;
    QStackedWidget *m_grids;
    PageBody *m_body;
    /// What the albums are of; those of all artists are looked for only when somebody wants to see them.
    Catalogue m_catalogue;
    AlbumSelection m_albums;
    bool m_artistsFilled = false;
};

} // namespace toccata
