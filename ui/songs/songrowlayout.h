// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace toccata {

/// What a row of songs is laid out with. Units: device-independent pixels.
struct SongRowMeasures
{
    int lead = 0; ///< the cover, or the track number
    int line = 0; ///< one line of text
    int duration = 0; ///< the widest length of a song
    bool twoLines = true; ///< an artist under the title
    bool albumShown = true; ///< where the row is wide
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Where the parts of a row stand. What there is no room for is empty.
struct SongRowLayout
{
    QRect row; ///< the rounded ground of a row that is selected or hovered
    QRect lead; ///< the cover or the track number; under the mouse the play button
    QRect title;
    QRect artist;
    QRect album;
    QRect duration;
    QRect menu; ///< under the mouse the menu button
    bool menuHidesDuration = false; ///< in a narrow row both have the same place
};

SongRowLayout songRowLayout(const QRect &rect, const SongRowMeasures &measures);

} // namespace toccata
