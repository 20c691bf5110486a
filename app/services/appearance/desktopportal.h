// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/published.h"
#include "core/appearance/desktoplook.h"

#include <memory>

namespace toccata {

class MessageBus;
class PortalListener;

/// Publishes how the desktop wants programs to look, at the start and after every change, as the portal of
/// the session tells. Where there is no message bus or no portal nothing is ever published. Connecting to a
/// bus blocks, for half a minute if the bus hangs: so it lives in a thread of its own.
class DesktopPortal final : public actor::Actor
{
public:
    /// \param bus  the address of a message bus; empty: the session's.
    explicit DesktopPortal(actor::Published<DesktopLook> look, QString bus = {});
    ~DesktopPortal() override;

    void onStart() override;
    void onStop() override;

private:
    const actor::Published<DesktopLook> m_look;
    const QString m_bus;
    std::unique_ptr<MessageBus> m_connection;
    std::unique_ptr<PortalListener> m_listener;
};

} // namespace toccata
