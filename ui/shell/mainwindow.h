// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/failure.h"
#include "core/server/serverproxy.h"
#include "core/settings/settings.h"
#include "ui/shell/history.h"
#include "ui/shell/location.h"
#include "ui/songs/songactions.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace toccata {

class Activity;
class Covers;
class Header;
class NoticeBar;
class Notices;
class Page;
class PageStack;
class PlaceList;
class PlayerBar;
class ServerButton;
class ServerPage;
class ServerSwitch;

/// The window: side bar, header, page, queue panel and player bar, and where one is in it.
class MainWindow : public QWidget, public Navigator
{
    Q_OBJECT

public:
    MainWindow(ServerSwitch &choice, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Tells the person that a part of the program had to be made anew, or is missing from now on.
    void tellOfFailure(const actor::Failure &failure);
    /// What its pages do with songs, for others who want the same.
    SongActions &actions() { return *m_actions; }

    void showAlbum(const QString &title, const SongRows &rows) override;
    void showAlbumCalled(const QString &title) override;
    void showArtist(const QString &name) override;
    void showGenre(const std::optional<QString> &genre) override;
    void showYear(std::optional<int> year) override;
    void showComposer(const QString &composer, const QString &work) override;
    void showFolder(const QByteArray &path) override;
    void showStatistics() override;
    void showSearch(const QString &text) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showSettings();
    void makeSidebar();
    void makeCentre();
    void makeShortcuts();
    void layOut();
    void connectHeader();
    void connectServer();
    void restore();

    void go(Location location);
    void open(const Location &location);
    void back();
    void forward();
    void openPlace(const QString &id);
    void showPlacesMenu();
    void searchFor(const QString &text);
    void leaveSearch();
    void fitToWidth();

    ServerSwitch &m_choice;
    Settings &m_settings;
    History<Location> m_history;

    QWidget *m_sidebar;
    ServerButton *m_serverButton;
    PlaceList *m_places;
    Activity *m_activity;
    QWidget *m_centre;
    Header *m_header;
    QWidget *m_body;
    QStackedLayout *m_bodyStack;
    ServerPage *m_serverPage;
    NoticeBar *m_noticeBar;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<Covers> m_covers;
    std::unique_ptr<SongActions> m_actions;
    PageStack *m_pages;
    Page *m_page = nullptr;
    QWidget *m_queuePanel = nullptr;
    PlayerBar *m_player;
    bool m_wantsQueue = true;
    bool m_saidNoSound = false;
    bool m_announcedShown = false;
};

} // namespace toccata
