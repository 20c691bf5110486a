// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace toccata {

/// Margins with a side where reading begins and one where it ends. Layouts mirror what is in them, but not
/// their margins. Units: device-independent pixels.
inline QMargins readingMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom)
                                            : QMargins(start, top, end, bottom);
}

} // namespace toccata
