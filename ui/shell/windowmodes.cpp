// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowmodes.h"

#include "ui/player/miniplayer.h"
#include "ui/shell/fullscreen.h"
#include "ui/shell/navigation.h"

#include <QCoreApplication>

#include <utility>

namespace toccata {

WindowModes::WindowModes(QWidget &window, Navigation &navigation, SongActions &actions, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_navigation(navigation)
    , m_actions(actions)
    , m_settings(settings)
    , m_fullScreen(new FullScreen(window))
{
    connect(&navigation, &Navigation::fullScreenToggled, this, &WindowModes::toggleFullScreen);
    connect(&navigation, &Navigation::miniPlayerRequested, this, &WindowModes::showMiniPlayer);
    connect(&navigation, &Navigation::opened, this, &WindowModes::follow);
    connect(m_fullScreen, &FullScreen::changed, this, [this](bool on) {
        Q_EMIT fullScreenChanged(on);
        if (!on && std::exchange(m_openedForFullScreen, false))
            m_navigation.back();
    });
}

WindowModes::~WindowModes() = default;

bool WindowModes::isFullScreen() const
{
    return m_fullScreen->isOn();
}

void WindowModes::toggleFullScreen()
{
    if (m_fullScreen->isOn()) {
        m_fullScreen->leave();
        return;
    }
    const bool opens = m_navigation.current().kind != Location::Kind::NowPlaying;
    m_navigation.showNowPlaying();
    m_openedForFullScreen = opens;
    m_fullScreen->enter();
}

/// Whoever goes somewhere else leaves the full screen for it.
void WindowModes::follow()
{
    if (m_navigation.current().kind == Location::Kind::NowPlaying)
        return;
    m_openedForFullScreen = false;
    m_fullScreen->leave();
}

bool WindowModes::leaveByEscape()
{
    const Location::Kind kind = m_navigation.current().kind;
    const bool liesOver = kind == Location::Kind::NowPlaying || kind == Location::Kind::Information;
    if (m_fullScreen->isOn())
        m_fullScreen->leave();
    else if (liesOver && m_navigation.canGoBack())
        m_navigation.back();
    else
        return false;
    return true;
}

void WindowModes::leaveBoth()
{
    m_fullScreen->leave();
    if (m_miniPlayer && m_miniPlayer->isVisible()) {
        m_miniPlayer->hide();
        QCoreApplication::quit(); // a hidden window is not the last one to close
    }
}

void WindowModes::showMiniPlayer()
{
    m_fullScreen->leave();
    if (!m_miniPlayer) {
        m_miniPlayer = std::make_unique<MiniPlayer>(
            m_actions.server(), m_actions.notices(), m_actions.covers(), m_settings);
        connect(m_miniPlayer.get(), &MiniPlayer::windowRequested, this, &WindowModes::showWholeWindow);
        connect(m_miniPlayer.get(), &MiniPlayer::quitRequested, &m_window, &QWidget::close);
    }
    // In this order: with the last window the program would end.
    m_miniPlayer->show();
    m_miniPlayer->activateWindow();
    m_window.hide();
}

void WindowModes::showWholeWindow()
{
    m_window.show();
    m_window.activateWindow();
    m_miniPlayer->hide();
}

} // namespace toccata
