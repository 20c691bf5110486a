// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"
#include "core/servers/servers.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

/// Starts the private MPD in the world that its environment describes, says where, and ends without ending
/// it.
int main(int argc, char **argv)
{
    using namespace toccata;
    const QCoreApplication application(argc, argv);
    actor::System system;
    const auto servers = system.start<Servers>("servers", actor::Published<ServersState>());
    const mpd::Address address = servers.ask(&Servers::startPrivateMpd, QString()).unwrap().get();
    std::puts(qPrintable(address.path));
    std::fflush(stdout);
    _exit(1);
}
