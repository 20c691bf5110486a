// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/published.h"
#include "core/servers/reachabilityhints.h"

#include <memory>

namespace toccata {

class MessageBus;
class SystemListener;

/// Publishes when the computer woke up or its network changed, as logind and NetworkManager tell. Where there
/// is no message bus or neither of them nothing is ever published. Connecting to a bus blocks, for half a
/// minute if the bus hangs: so it lives in a thread of its own.
///
/// Not QNetworkInformation: on Linux that is NetworkManager too, but asked with calls that block whoever
/// listens, again after each change, and only if it runs before the program does.
class Reachability final : public actor::Actor
{
public:
    /// \param bus  the address of a message bus; empty: the system's.
    explicit Reachability(actor::Published<ReachabilityHints> hints, QString bus = {});
    ~Reachability() override;

    void onStart() override;
    void onStop() override;

private:
    const actor::Published<ReachabilityHints> m_hints;
    const QString m_bus;
    std::unique_ptr<MessageBus> m_connection;
    std::unique_ptr<SystemListener> m_listener;
};

} // namespace toccata
