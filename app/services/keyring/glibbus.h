// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace toccata {

/// GLib's own connection to the bus of the session, which libsecret uses. Left to itself GLib would end the
/// program (SIGTERM) together with the bus; once there was one of these, it does not. libsecret begins a new
/// conversation with each: it would go on with a keyring that was started anew as if it knew of the former.
/// Making one connects, which may block.
class GLibBus
{
public:
    GLibBus();
    ~GLibBus();
    GLibBus(const GLibBus &) = delete;
    GLibBus &operator=(const GLibBus &) = delete;

private:
    void *m_connection = nullptr;
};

} // namespace toccata
