// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "ui/songs/page.h"

namespace toccata {

class AlbumGrid;
class ElidedLabel;
class PageBody;
class SongActions;

/// All albums.
class AlbumsPage : public Page
{
    Q_OBJECT

public:
    explicit AlbumsPage(SongActions &actions, QWidget *parent = nullptr);

    QString title() const override { return tr("Albums"); }
    QWidget *focusTarget() override;

private:
    void show(const LibraryState &state);

    SongActions &m_actions;
    ElidedLabel *m_count;
    AlbumGrid *m_grid;
    PageBody *m_body;
    std::shared_ptr<const AlbumList> m_shown;
};

} // namespace toccata
