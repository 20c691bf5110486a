// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/genrespage.h"

#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"

namespace toccata {

GenresPage::GenresPage(SongActions &actions, QWidget *parent)
    : AlbumTilesPage(actions, tr("Genres"), tr("Unknown genre"), parent)
{
    follow();
}

std::shared_ptr<const AlbumsByName> GenresPage::groupsOf(const Catalogue &catalogue) const
{
    return catalogue.genres;
}

QString GenresPage::countText(int groups) const
{
    return tr("%Ln genre(s)", nullptr, groups);
}

void GenresPage::open(const NamedAlbums &group)
{
    actions().navigator().showGenre(group.name);
}

void GenresPage::showUntagged(PageBody &body) const
{
    body.showMessage(u"genres", tr("No song names its genre"),
        tr("Genres are read from the tag of that name. A tag editor can fill it in."));
}

} // namespace toccata
