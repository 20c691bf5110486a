// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/yearspage.h"

#include "core/library/albumgroups.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"

namespace toccata {

YearsPage::YearsPage(SongActions &actions, QWidget *parent)
    : AlbumTilesPage(actions, tr("Years"), tr("Unknown year"), parent)
{
    follow();
}

std::shared_ptr<const AlbumsByName> YearsPage::groupsOf(const Catalogue &catalogue) const
{
    return albumsByYear(*catalogue.albums);
}

QString YearsPage::countText(int groups) const
{
    return tr("%Ln year(s)", nullptr, groups);
}

void YearsPage::open(const NamedAlbums &group)
{
    actions().navigator().showYear(group.name ? std::optional(group.name->toInt()) : std::nullopt);
}

void YearsPage::showUntagged(PageBody &body) const
{
    body.showMessage(u"years", tr("No song names its year"),
        tr("Years are read from the tag called Date. A tag editor can fill it in."));
}

std::vector<CoverGrid::Section> YearsPage::sectionsOf(const AlbumsByName &groups) const
{
    std::vector<CoverGrid::Section> sections;
    for (int i = 0; i < groups.size(); ++i) {
        const auto &year = groups.at(i).name;
        const QString decade
            = year ? tr("%1s", "a decade, as 1990s").arg(year->toInt() / 10 * 10) : tr("Without a year");
        if (sections.empty() || sections.back().heading != decade)
            sections.push_back({i, decade});
    }
    return sections;
}

} // namespace toccata
