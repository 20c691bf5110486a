// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/mpd/exchange.h"
#include "core/mpd/sessionconfig.h"

#include <memory>

namespace toccata::mpd {

class SessionEngine;

/// One line of talk with a server, as an actor: its thread owns the socket and runs the parsers of the
/// requests. Others speak to it through a SessionProxy.
class Session : public actor::Actor
{
public:
    explicit Session(SessionConfig config);
    ~Session() override;

    void onStart() override;
    void onStop() override;
    void onFailure(std::exception_ptr) override;

    void send(std::unique_ptr<Exchange> exchange);
    void reconnectNow(Wanted wanted);
    void close();
    void setAddress(const Address &address);

private:
    SessionConfig m_config;
    std::unique_ptr<SessionEngine> m_engine; ///< Made and destroyed in the actor's thread.
};

} // namespace toccata::mpd
