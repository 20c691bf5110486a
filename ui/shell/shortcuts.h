// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace toccata {

class MainWindow;

/// The keys that work wherever the keyboard is in \p window.
void makeShortcuts(MainWindow &window);

} // namespace toccata
