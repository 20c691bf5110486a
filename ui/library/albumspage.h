// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumorder.h"
#include "core/library/librarystate.h"
#include "ui/songs/page.h"

class QSlider;

namespace toccata {

class AlbumGrid;
class ElidedLabel;
class IconButton;
class LetterIndex;
class PageBody;
class Settings;
class SongActions;

/// All albums, in sections of the order they are in. Order and size of the covers are remembered.
class AlbumsPage : public Page
{
    Q_OBJECT

public:
    AlbumsPage(SongActions &actions, Settings &settings, QWidget *parent = nullptr);

    /// Remembers it, too.
    void setOrder(AlbumOrder order);

    QString title() const override { return tr("Albums"); }
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectSize();
    void follow(const LibraryState &state);
    void showAlbums(const LibraryState &state);
    QString countText(const LibraryState &state) const;
    /// The one wanted, if the library tells what it needs.
    AlbumOrder possibleOrder(const LibraryState &state) const;
    void openSortMenu();
    void markTopSection();
    void fitToWidth();

    SongActions &m_actions;
    Settings &m_settings;
    ElidedLabel *m_count;
    QSlider *m_size;
    IconButton *m_sort;
    AlbumGrid *m_grid;
    LetterIndex *m_index;
    PageBody *m_body;
    AlbumOrder m_order;
    std::size_t m_sections = 0;
    /// Of the albums shown: how many name none.
    int m_untitled = 0;
    /// The person chose a section: that one is marked, also if the list ends before it is at the top.
    bool m_jumps = false;
    std::shared_ptr<const AlbumList> m_shown;
};

} // namespace toccata
