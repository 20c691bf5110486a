// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/activewindow.h"

#include "tests/support/waiting.h"

#include <QWidget>

namespace toccata::test {

bool isActivated(QWidget &window)
{
    return waitUntil([&window] {
        if (!window.isActiveWindow())
            window.activateWindow();
        return window.isActiveWindow();
    });
}

} // namespace toccata::test
