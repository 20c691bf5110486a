// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"
#include "core/mpd/session.h"

#include <QCoreApplication>

#include <cstdio>
#include <future>

/// Tries three times to reach a server by a name, says what came of it, and ends.
int main(int argc, char **argv)
{
    using namespace toccata;
    using namespace std::chrono_literals;
    const QCoreApplication application(argc, argv);
    std::promise<void> tired;
    mpd::SessionConfig config;
    config.address.host = QStringLiteral("box.example");
    config.limits.connect = 20ms;
    config.retryDelay = [](int) { return 1ms; };
    config.onState = [&tired, attempts = 0](const mpd::ConnectionState &state) mutable {
        if (state.phase != mpd::ConnectionState::Phase::WaitingToRetry)
            return;
        std::puts(mpd::nameOf(state.trouble));
        if (++attempts == 3)
            tired.set_value();
    };
    actor::System system;
    const auto session = system.start<mpd::Session>("session", config);
    tired.get_future().wait();
    return 0; // while the name is still being looked up
}
