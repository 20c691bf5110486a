// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace toccata {

namespace test {
class WholeWindow;
}

/// Opens every page of the window, scrolls it to its end and tells how long the first took and how late the
/// event loop was meanwhile. The library has been read. \param only  the name of the one page to look at, as
/// the figures call it; empty: each.
void openAndScrollEachPage(test::WholeWindow &window, const std::string &only = {});

} // namespace toccata
