// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/failure.h"
#include "core/server/serverproxy.h"
#include "core/settings/settings.h"
#include "ui/songs/songactions.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace toccata {

class Covers;
class LibrarySettings;
class Backdrop;
class Header;
class Navigation;
class PlaylistActions;
class NoticeBar;
class Notices;
class PageStack;
class PlayerBar;
class QueueView;
class ServerPage;
class ServerSwitch;
class Sidebar;
class WindowModes;

/// The window: side bar, header, page, queue panel and player bar, and where one is in it.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(ServerSwitch &choice, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Tells the person that a part of the program had to be made anew, or is missing from now on.
    void tellOfFailure(const actor::Failure &failure);
    /// What its pages do with songs, for others who want the same.
    SongActions &actions() { return *m_actions; }

    // For keys that work everywhere.
    ServerSwitch &servers() { return m_choice; }
    Navigation &navigation() { return *m_navigation; }
    PlayerBar &player() { return *m_player; }
    Settings &settings() { return m_settings; }
    void openPlace(const QString &id);
    /// The line of the side bar with that number, from 0; nothing happens if there are less.
    void openPlaceNumber(qsizetype number);
    void showSettings();
    void focusSearch();
    /// Where the queue is shown; if it is not, its page opens.
    void findInQueue();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Side bar, head, page, queue, player: as they stand on the screen.
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void openContextMenu();
    void makeCentre();
    void layOut();
    void connectHeader();
    void connectNavigation();
    void connectServer();
    /// What is another server's, or saved of this one, and is remembered for each apart.
    void followServer(const mpd::ServerState &state);
    void followProfile();
    void restore();

    void pageOpened();
    /// The page, or what the server needs first.
    void showBody();
    void showTitle();
    void focusPage();
    void showPlacesMenu();
    void leaveSearch();
    void becomeFullScreen(bool on);
    void fitToWidth();

    ServerSwitch &m_choice;
    Settings &m_settings;
    Navigation *m_navigation;
    PlaylistActions *m_playlists;

    Sidebar *m_sidebar;
    Backdrop *m_centre;
    Header *m_header;
    QWidget *m_body;
    QStackedLayout *m_bodyStack;
    ServerPage *m_serverPage;
    LibrarySettings *m_librarySettings;
    NoticeBar *m_noticeBar;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<Covers> m_covers;
    std::unique_ptr<SongActions> m_actions;
    PageStack *m_pages;
    QWidget *m_queuePanel = nullptr;
    QueueView *m_queueView = nullptr;
    PlayerBar *m_player;
    WindowModes *m_modes;
    bool m_wantsQueue = true;
    bool m_saidNoSound = false;
    bool m_announcedShown = false;
};

} // namespace toccata
