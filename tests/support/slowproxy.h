// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QThread>

#include <atomic>
#include <chrono>

class QTcpServer;

namespace toccata::test {

/// What is bad about the way to a server.
struct SlowWay
{
    /// In one direction: a round trip takes twice as long.
    std::chrono::milliseconds delay{0};
    /// > 0: passes on no more of each connection's bytes in a second, in either direction.
    int bytesPerSecond = 0;
    /// Passes on each byte by itself.
    bool cutsIntoBytes = false;
};

/// A bad way to a server: passes on what comes, in both directions, but late, slowly or in crumbs; all of it
/// in the end, unless a side hangs up. It has a thread of its own and listens on 127.0.0.1.
class SlowProxy
{
public:
    /// \param server  reached over TCP.
    SlowProxy(const mpd::Address &server, const SlowWay &way);
    ~SlowProxy();
    SlowProxy(const SlowProxy &) = delete;
    SlowProxy &operator=(const SlowProxy &) = delete;

    mpd::Address address() const;

    /// Passes on nothing until goOn(); the connections stay.
    void stall();
    void goOn();
    /// How many bytes are on their way.
    qint64 held() const { return m_road.held; }

    /// What all connections share.
    struct Road
    {
        SlowWay way;
        std::atomic<bool> stalls = false;
        std::atomic<qint64> held = 0;
    };

private:
    Road m_road;
    QThread m_thread;
    QTcpServer *m_listener; ///< Lives in m_thread.
    quint16 m_port = 0;
};

} // namespace toccata::test
