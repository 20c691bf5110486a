// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcuts.h"

#include "core/settings/remembered.h"
#include "ui/notices/notices.h"
#include "ui/player/playerbar.h"
#include "ui/servers/serverswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"

#include <QShortcut>

namespace toccata {

namespace {

template <class Act>
void shortcut(MainWindow &window, const QKeySequence &keys, Act act)
{
    QObject::connect(new QShortcut(keys, &window), &QShortcut::activated, &window, act);
}

// As many as there are digits; 0 stands behind 9 on the keyboard.
void makePlaceShortcuts(MainWindow &window)
{
    for (int i = 0; i < 10; ++i) {
        shortcut(window, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + (i + 1) % 10)),
            [&window, i] { window.openPlaceNumber(i); });
    }
}

void makeServerShortcuts(MainWindow &window)
{
    for (int i = 0; i < 9; ++i) {
        shortcut(window, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)),
            [&window, i] { window.servers().useNumber(std::size_t(i)); });
    }
}

void makePlayerShortcuts(MainWindow &window)
{
    shortcut(window, QKeySequence(Qt::CTRL | Qt::Key_P), [&window] { window.player().togglePlaying(); });
    shortcut(window, QKeySequence(Qt::CTRL | Qt::Key_Right), [&window] { window.player().goToNext(); });
    shortcut(window, QKeySequence(Qt::CTRL | Qt::Key_Left), [&window] { window.player().goToPrevious(); });
    const int step = window.settings().value(Remembered::volumeStep);
    shortcut(
        window, QKeySequence(Qt::CTRL | Qt::Key_Up), [&window, step] { window.player().changeVolume(step); });
    shortcut(window, QKeySequence(Qt::CTRL | Qt::Key_Down),
        [&window, step] { window.player().changeVolume(-step); });
}

} // namespace

void makeShortcuts(MainWindow &window)
{
    shortcut(window, QKeySequence(Qt::ALT | Qt::Key_Left), [&window] { window.navigation().back(); });
    shortcut(window, QKeySequence(Qt::ALT | Qt::Key_Right), [&window] { window.navigation().forward(); });
    shortcut(window, QKeySequence::Find, [&window] { window.focusSearch(); });
    shortcut(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [&window] { window.findInQueue(); });
    shortcut(window, QKeySequence::Undo, [&window] { window.actions().undo(); });
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)})
        shortcut(window, keys, [&window] { window.actions().redo(); });
    shortcut(window, QKeySequence(Qt::CTRL | Qt::Key_Comma), [&window] { window.showSettings(); });
    shortcut(window, QKeySequence::Quit, [&window] { window.close(); });
    shortcut(window, QKeySequence(Qt::CTRL | Qt::Key_J), [&navigation = window.navigation()] {
        navigation.current().kind == Location::Kind::NowPlaying ? navigation.back()
                                                                : navigation.showNowPlaying();
    });
    shortcut(window, QKeySequence(Qt::Key_F11), [&window] { window.navigation().toggleFullScreen(); });
    shortcut(window, QKeySequence(Qt::CTRL | Qt::Key_M), [&window] { window.navigation().showMiniPlayer(); });
    makePlayerShortcuts(window);
    makePlaceShortcuts(window);
    makeServerShortcuts(window);
}

} // namespace toccata
