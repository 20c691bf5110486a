// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/albumtilespage.h"

namespace toccata {

/// The years that albums came out in, each as a tile, by decades.
class YearsPage : public AlbumTilesPage
{
    Q_OBJECT

public:
    explicit YearsPage(SongActions &actions, QWidget *parent = nullptr);

    QString title() const override { return tr("Years"); }

protected:
    std::shared_ptr<const AlbumsByName> groupsOf(const Catalogue &catalogue) const override;
    QString countText(int groups) const override;
    void open(const NamedAlbums &group) override;
    void showUntagged(PageBody &body) const override;
    std::vector<CoverGrid::Section> sectionsOf(const AlbumsByName &groups) const override;
};

} // namespace toccata
