// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songrowlayout.h"

#include "ui/style/tokens.h"

#include <QStyle>

namespace toccata {

namespace {

constexpr int roomForAlbum = 640;
constexpr int roomForDuration = 220;
constexpr int roomForDurationBesideMenu = 400;
constexpr int menuSide = 32;

QRect centred(int left, int width, int height, const QRect &row)
{
    return {left, row.y() + (row.height() - height) / 2, width, height};
}

/// Puts title, artist and album between \p left and \p right.
void placeTexts(SongRowLayout &layout, int left, int right, const SongRowMeasures &measures)
{
    const QRect &row = layout.row;
    int end = right;
    if (measures.albumShown && row.width() > roomForAlbum) {
        const int albumLeft = left + (right - left) * 58 / 100;
        layout.album = centred(albumLeft, right - albumLeft, measures.line, row);
        end = albumLeft - space::l;
    }
    if (!measures.twoLines) {
        layout.title = centred(left, end - left, measures.line, row);
        return;
    }
    const QRect both = centred(left, end - left, 2 * measures.line, row);
    layout.title = QRect(both.topLeft(), QSize(both.width(), measures.line));
    layout.artist = layout.title.translated(0, measures.line);
}

} // namespace

SongRowLayout songRowLayout(const QRect &rect, const SongRowMeasures &measures)
{
    SongRowLayout layout;
    layout.row = rect.adjusted(space::s, 1, -space::s, -1);
    const QRect &row = layout.row;
    layout.lead = centred(row.x() + space::s, measures.lead, measures.lead, row);
    layout.menu = centred(row.right() + 1 - space::xs - menuSide, menuSide, menuSide, row);
    layout.menuHidesDuration = row.width() > roomForDuration && row.width() <= roomForDurationBesideMenu;
    int right = layout.menuHidesDuration ? row.right() + 1 - space::s : layout.menu.x() - space::xs;
    if (row.width() > roomForDuration) {
        layout.duration = centred(right - measures.duration, measures.duration, measures.line, row);
        right = layout.duration.x() - space::m;
    }
    placeTexts(layout, layout.lead.right() + 1 + space::m, right, measures);
    for (QRect *part :
        {&layout.lead, &layout.title, &layout.artist, &layout.album, &layout.duration, &layout.menu}) {
        if (part->isValid())
            *part = QStyle::visualRect(measures.direction, rect, *part);
    }
    return layout;
}

} // namespace toccata
