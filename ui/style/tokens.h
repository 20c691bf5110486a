// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <chrono>

namespace toccata {

/// The colours of one scheme, by what they are for. Made by makeColors(), found by colorsOf().
/// hover, pressed, selected, marked and shadow are translucent: they lie over any of the backgrounds.
struct Colors
{
    // Backgrounds, from the one that lies lowest to the one that floats.
    QColor sidebar;
    QColor window;
    QColor surface; ///< cards, list views, text fields
    QColor raised; ///< menus, tool tips, notices

    QColor border; ///< around controls
    QColor divider; ///< between areas, quieter than border

    QColor text;
    QColor textDim; ///< second lines, captions; still 4.5 : 1
    QColor textDisabled; ///< what cannot be used now; below 4.5 : 1 on purpose

    QColor accent; ///< fills: primary button, slider, check box
    QColor accentText; ///< text and icons on accent
    QColor accentInk; ///< accent as a text or icon colour on any background, selected or not

    QColor hover;
    QColor pressed;
    QColor selected;
    QColor marked; ///< behind characters in the text colour that are what was searched for

    QColor focus; ///< the ring around what has the keyboard
    QColor track; ///< the unfilled part of sliders and progress bars
    QColor danger; ///< text and icons of what destroys or failed
    QColor warning; ///< text and icons of what needs attention
    QColor shadow;
};

/// Distances. Units: device-independent pixels, multiples of 4.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

/// Corner radii. Units: device-independent pixels.
namespace radius {
inline constexpr qreal small = 4; ///< covers in rows, check boxes
inline constexpr qreal control = 8; ///< buttons, fields, menu items
inline constexpr qreal card = 12; ///< covers in grids, cards, notices
} // namespace radius

/// Heights and sides of controls. Units: device-independent pixels.
namespace extent {
inline constexpr int control = 34; ///< buttons, fields, combo boxes
inline constexpr int menuItem = 32;
inline constexpr int icon = 20;
inline constexpr int iconButton = 36;
inline constexpr int scrollBar = 12;
inline constexpr int rowCover = 40; ///< the cover in a song row
inline constexpr int songRow = 56; ///< a row with two lines of text
inline constexpr int place = 36; ///< a row of the side bar
inline constexpr int sidebar = 208;
inline constexpr int sidebarFolded = 56;
} // namespace extent

/// How long things move. Ask animationTime() before using one: it knows about reduced motion.
namespace duration {
inline constexpr std::chrono::milliseconds quick{120};
inline constexpr std::chrono::milliseconds normal{180};
inline constexpr std::chrono::milliseconds notice{8000}; ///< how long a notice stays; not a movement
} // namespace duration

} // namespace toccata
