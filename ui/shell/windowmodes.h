// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace toccata {

class FullScreen;
class MiniPlayer;
class Navigation;
class Settings;
class SongActions;

/// The two other ways in which the window can be there: what plays on the whole screen, and the mini player
/// in its place.
class WindowModes : public QObject
{
    Q_OBJECT

public:
    WindowModes(QWidget &window, Navigation &navigation, SongActions &actions, Settings &settings);
    ~WindowModes() override;

    bool isFullScreen() const;
    /// Out of the full screen, or off the pages that lie over others. \return false where neither is.
    bool leaveByEscape();
    /// The window is about to close: the program ends with it, and its next start has the usual window.
    void leaveBoth();

Q_SIGNALS:
    void fullScreenChanged(bool on);

private:
    void toggleFullScreen();
    void follow();
    void showMiniPlayer();
    void showWholeWindow();

    QWidget &m_window;
    Navigation &m_navigation;
    SongActions &m_actions;
    Settings &m_settings;
    FullScreen *m_fullScreen;
    /// The full screen has opened the page too, so leaving it leads back from it.
    bool m_openedForFullScreen = false;
    std::unique_ptr<MiniPlayer> m_miniPlayer;
};

} // namespace toccata
