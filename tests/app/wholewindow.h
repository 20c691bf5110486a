// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/system.h"
#include "core/server/serverproxy.h"
#include "core/servers/servers.h"
#include "core/settings/settings.h"
#include "tests/support/mpdserver.h"
#include "tests/support/waiting.h"
#include "ui/servers/serverswitch.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QWidget>

namespace toccata::test {

/// To start with \p mpd as the server.
inline StartOptions optionsFor(const MpdServer &mpd)
{
    StartOptions options;
    options.server = QStringLiteral("127.0.0.1:%1").arg(mpd.port());
    return options;
}

/// The whole program in one object, without main(): its window is shown and talks to a server of the test's.
class WholeWindow
{
public:
    explicit WholeWindow(const StartOptions &options, const Surroundings &surroundings = {},
        const CoverPlaces &covers = {}, QSize size = {1280, 800}, Passwords::Keepers keepers = {})
        : m_settings(m_actors, m_folder.filePath(QStringLiteral("toccata.conf")))
        , m_server(m_actors.start<Server>("server", m_actors, m_states, LibraryPlaces(), covers,
                       m_folder.filePath(QStringLiteral("recent"))),
              m_states)
        , m_servers(m_actors.start<Servers>("servers", m_serversState, surroundings))
        , m_choice(m_server, m_servers, m_serversState, m_settings, std::move(keepers))
        , m_window(m_choice, m_settings)
    {
        m_window.resize(size);
        m_window.show();
        m_choice.start(options);
    }
    ~WholeWindow() { m_actors.stopAll(); }

    /// Waits until the queue and the library of the server are known, and the window has heard of it: until
    /// then it takes no search.
    bool isReady()
    {
        return waitUntil([this] {
            // Without a window manager nobody but us makes the window active, and without that there are no
            // shortcuts.
            if (!m_window.isActiveWindow())
                m_window.activateWindow();
            if (!m_window.isActiveWindow() || !child("search") || !child("search")->isEnabled())
                return false;
            const auto library = m_states.library.current();
            return m_states.queue.current()->complete && m_states.player.current()->known
                && library->source != LibraryState::Source::None && !library->loading;
        });
    }

    MainWindow &window() { return m_window; }
    const ServerProxy &server() const { return m_server; }
    ServerSwitch &choice() { return m_choice; }
    Settings &settings() { return m_settings; }

    /// The visible child of that object name; a test fails where it is missing.
    template <class W = QWidget>
    W *child(const char *name)
    {
        const auto all = m_window.findChildren<W *>(QLatin1String(name));
        for (W *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
    actor::System m_actors;
    Settings m_settings;
    ServerStates m_states;
    ServerProxy m_server;
    actor::Published<ServersState> m_serversState;
    actor::ActorRef<Servers> m_servers;
    ServerSwitch m_choice;
    MainWindow m_window;
};

} // namespace toccata::test
