// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace toccata::test {

/// Makes \p window, which is shown, the active one and waits until it is; false if that does not happen
/// before the deadline of waitUntil(). Until a window is active its widgets have no focus and its shortcuts
/// do nothing, and without a window manager nobody but the test activates it: the X server drops a request
/// that comes too early.
[[nodiscard]] bool isActivated(QWidget &window);

} // namespace toccata::test
