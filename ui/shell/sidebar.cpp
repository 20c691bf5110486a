// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/library/scanactions.h"
#include "ui/servers/serverbutton.h"
#include "ui/servers/serverswitch.h"
#include "ui/shell/activity.h"
#include "ui/shell/places.h"
#include "ui/songs/songactions.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/widgets/placelist.h"

#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace toccata {

Sidebar::Sidebar(ServerSwitch &choice, SongActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_serverButton(new ServerButton(choice, this))
    , m_places(new PlaceList(this))
    , m_activity(new Activity(choice.server().states, this))
{
    m_serverButton->setMusicMenu([this, &actions](QMenu &menu) {
        addScanActions(menu, actions);
        menu.addAction(icon(u"statistics"), tr("Statistics"), this,
            [&actions] { actions.navigator().showStatistics(); });
        menu.addAction(icon(u"settings"), tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
            &Sidebar::settingsRequested);
    });
    m_places->setAccessibleName(tr("Places"));
    showPlaces(placeLines({}));
    m_address = choice.server().states.server.current()->address;
    choice.server().states.server.observe(
        this, [this](const std::shared_ptr<const mpd::ServerState> &server) {
            if (std::exchange(m_address, server->address) == server->address)
                return;
            m_hasServices = false;
            showPlaces(placeLines({}));
        });
    // Without a connection they stay as they were: the server may be back in a moment.
    choice.server().states.library.observe(this, [this](const std::shared_ptr<const LibraryState> &library) {
        const bool servicesFollow
            = library->source == LibraryState::Source::Names && library->loading && library->services.empty();
        if (library->source != LibraryState::Source::None && !(servicesFollow && m_hasServices)) {
            m_hasServices = !library->services.empty();
            showPlaces(placeLines(*library));
        }
    });
    connect(m_places, &PlaceList::placeChosen, this, [this](const QString &id) {
        if (id == QLatin1String(settingsId))
            Q_EMIT settingsRequested();
        else
            Q_EMIT placeChosen(id);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_serverButton);
    column->addWidget(m_places, 1);
    column->addWidget(m_activity);
}

void Sidebar::setFolded(bool folded)
{
    setFixedWidth(folded ? extent::sidebarFolded : extent::sidebar);
    m_places->setFolded(folded);
    m_serverButton->setFolded(folded);
    m_activity->setFolded(folded);
}

void Sidebar::showPlaces(const QList<PlaceLine> &lines)
{
    if (std::exchange(m_lines, lines) == lines)
        return;
    m_places->clearPlaces();
    for (const PlaceLine &line : m_lines)
        m_places->addPlace(line.id, line.icon, line.title);
    // No place for music, and without a number among the keys.
    m_places->addPlace(QLatin1String(settingsId), QStringLiteral("settings"), tr("Settings"));
    setLocation(m_location);
}

void Sidebar::setLocation(const Location &location)
{
    m_location = {.kind = location.kind, .path = location.path}; // its songs are not kept for this
    m_places->setCurrentPlace(idOfPlace(m_location, m_lines));
}

void Sidebar::openServerMenu()
{
    m_serverButton->click();
}

} // namespace toccata
