// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QThread>

#include <chrono>

namespace toccata::bench {

/// A longer way to a server: passes on what comes, in both directions, after a while. It has a thread of its
/// own and listens on 127.0.0.1.
class DelayingProxy
{
public:
    /// \param way  in one direction: a round trip takes twice as long.
    DelayingProxy(const mpd::Address &server, std::chrono::milliseconds way);
    ~DelayingProxy();
    DelayingProxy(const DelayingProxy &) = delete;
    DelayingProxy &operator=(const DelayingProxy &) = delete;

    mpd::Address address() const;

private:
    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace toccata::bench
