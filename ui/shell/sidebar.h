// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"
#include "ui/shell/places.h"

#include <QWidget>

namespace toccata {

class Activity;
class PlaceList;
class ServerButton;
class ServerSwitch;
class SongActions;

/// The side bar of the window: the server, the places, and what goes on. Folded it shows icons alone.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(ServerSwitch &choice, SongActions &actions, QWidget *parent = nullptr);

    void setFolded(bool folded);
    /// Marks the place that it belongs to.
    void setLocation(const Location &location);
    /// The places, as they are listed.
    const QList<PlaceLine> &lines() const { return m_lines; }
    /// Opens the menu of servers, wherever the side bar is hidden to.
    void openServerMenu();

Q_SIGNALS:
    void placeChosen(const QString &id);
    void settingsRequested();

private:
    void showPlaces(const QList<PlaceLine> &lines);

    /// Whose places they are.
    std::optional<mpd::Address> m_address;
    QList<PlaceLine> m_lines;
    bool m_hasServices = false;
    Location m_location;
    ServerButton *m_serverButton;
    PlaceList *m_places;
    Activity *m_activity;
};

} // namespace toccata
