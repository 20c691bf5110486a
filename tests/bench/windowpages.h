// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace toccata {

namespace test {
class WholeWindow;
}

/// Opens every page of the window, scrolls it to its end and tells how long the first took and how late the
/// event loop was meanwhile. The library has been read.
void openAndScrollEachPage(test::WholeWindow &window);

} // namespace toccata
