// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/healing.h"
#include "app/options.h"
#include "app/playatstart.h"
#include "app/services/appearance/desktopportal.h"
#include "app/services/discovery/discovery.h"
#include "app/services/keyring/keyring.h"
#include "app/services/reachability/reachability.h"
#include "app/unixsignals.h"
#include "core/actor/system.h"
#include "core/actor/watchdog.h"
#include "core/base/timing.h"
#include "core/server/serverproxy.h"
#include "core/servers/passwordfile.h"
#include "core/servers/servers.h"
#include "core/settings/settings.h"
#include "ui/servers/serverswitch.h"
#include "ui/settings/chosenlook.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

class QApplication;

namespace toccata {

/// The program: its members are the wiring, made in this order and destroyed in reverse.
class Application
{
public:
    Application(QApplication &application, const Options &options);
    ~Application();

private:
    void tellOfFailures();
    void offerReport();

    EventLoopWatch m_watch;
    actor::System m_actors;
    actor::Watchdog m_watchdog;
    Settings m_settings;
    actor::Published<DesktopLook> m_desktopLook;
    actor::ActorRef<DesktopPortal> m_portal;
    Theme m_theme;
    ChosenLook m_look;
    ServerStates m_states;
    ServerProxy m_server;
    actor::Published<ServersState> m_serversState;
    actor::ActorRef<Servers> m_servers;
    actor::Published<AnnouncedServers> m_announced;
    actor::ActorRef<Discovery> m_discovery;
    actor::Published<ReachabilityHints> m_hints;
    actor::ActorRef<Reachability> m_reachability;
    Healing m_healing;
    actor::ActorRef<Keyring> m_keyring;
    actor::ActorRef<PasswordFile> m_passwordFile;
    ServerSwitch m_choice;
    MainWindow m_window;
    std::optional<PlayAtStart> m_play;
    UnixSignals m_signals;
};

} // namespace toccata
