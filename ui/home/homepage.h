// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "ui/songs/page.h"

namespace toccata {

class AlbumGrid;
class CoverGrid;
class HomeSection;
class PageBody;
class RecentGrid;
class ScrollColumn;
class SongActions;

/// Where the program begins: what was played lately, what has come lately, and something random.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(SongActions &actions, QWidget *parent = nullptr);

    /// Shows other random albums: who comes back to the page finds those that were there.
    void drawAnew();
    /// The same seed draws the same albums.
    void draw(quint64 seed);

    QString title() const override { return tr("Home"); }
    QWidget *focusTarget() override;

private:
    HomeSection *addSection(const QString &heading, CoverGrid *grid, const char *name);
    QWidget *makeContent();
    void showLibrary();
    void showRecents();
    void showBody();
    void move(const HomeSection &from, int by);

    SongActions &m_actions;
    quint64 m_seed;
    std::shared_ptr<const AlbumList> m_shown;
    RecentGrid *m_recents;
    AlbumGrid *m_newest;
    AlbumGrid *m_random;
    /// From top to bottom.
    std::vector<HomeSection *> m_sections;
    HomeSection *m_recentSection = nullptr;
    HomeSection *m_newestSection = nullptr;
    HomeSection *m_randomSection = nullptr;
    ScrollColumn *m_scroll;
    PageBody *m_body;
};

} // namespace toccata
