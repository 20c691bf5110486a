// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/sessionengine.h"
#include "tests/core/mpd/eventually.h"
#include "tests/support/scriptedserver.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace toccata::mpd {

/// An engine in the test's own thread, against a scripted server. It retries at once.
class SessionEngineTest : public ::testing::Test
{
protected:
    SessionEngineTest()
    {
        server.answer("status", "volume: 50\nOK\n");
        server.answer("stats", "songs: 9\nOK\n");
        config.name = QStringLiteral("test");
        config.address = server.address();
        config.onState = [this](const ConnectionState &state) { states.push_back(state); };
        config.onIdle = [this](IdleEvents e) { events |= e; };
        config.onCapabilities = [this](const Capabilities &) { ++lessons; };
        config.retryDelay = [](int) { return std::chrono::milliseconds(0); };
    }

    void start()
    {
        engine = std::make_unique<SessionEngine>(config);
        engine->start();
    }
    void connectNow()
    {
        start();
        ASSERT_TRUE(reached(ConnectionState::Phase::Connected));
    }
    bool reached(ConnectionState::Phase phase)
    {
        return eventually([&] { return engine->state().phase == phase; });
    }
    bool reached(Trouble trouble)
    {
        return eventually([&] {
            return engine->state().trouble == trouble
                && engine->state().phase != ConnectionState::Phase::Connecting;
        });
    }
    bool reachedAgain(ConnectionState::Phase phase, qsizetype times)
    {
        return eventually([&] {
            return std::count_if(states.begin(), states.end(), [&](const auto &s) {
                return s.phase == phase;
            }) >= times;
        });
    }
    /// The server has \p line. Waits in the event loop, which the socket needs to write.
    bool sent(const QByteArray &line, qsizetype times = 1)
    {
        return eventually([&] { return server.received().count(line) >= times; });
    }
    /// Where the answer to \p command will be.
    std::shared_ptr<std::optional<Result<Pairs>>> send(Request<Pairs> request)
    {
        auto slot = std::make_shared<std::optional<Result<Pairs>>>();
        engine->send(
            makeExchange(std::move(request), [slot](Result<Pairs> result) { *slot = std::move(result); }));
        return slot;
    }
    auto send(const char *command) { return send(pairs(Command(command))); }
    template <class Slot>
    static bool answered(const Slot &slot)
    {
        return eventually([&] { return slot->has_value(); });
    }
    template <class Slot>
    static std::optional<Error::Kind> errorOf(const Slot &slot)
    {
        if (!answered(slot) || (*slot)->has_value())
            return std::nullopt;
        return (*slot)->error().kind;
    }

    test::ScriptedServer server;
    SessionConfig config;
    std::vector<ConnectionState> states;
    IdleEvents events;
    int lessons = 0;
    std::unique_ptr<SessionEngine> engine;
};

} // namespace toccata::mpd
