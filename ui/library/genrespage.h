// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/albumtilespage.h"

namespace toccata {

/// The genres, each as a tile.
class GenresPage : public AlbumTilesPage
{
    Q_OBJECT

public:
    explicit GenresPage(SongActions &actions, QWidget *parent = nullptr);

    QString title() const override { return tr("Genres"); }

protected:
    std::shared_ptr<const AlbumsByName> groupsOf(const Catalogue &catalogue) const override;
    QString countText(int groups) const override;
    void open(const NamedAlbums &group) override;
    void showUntagged(PageBody &body) const override;
};

} // namespace toccata
