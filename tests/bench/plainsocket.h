// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QByteArray>

namespace toccata::bench {

/// A connection to a server that blocks and only receives: no program reads in less time. It asks for the
/// tags that our sessions ask for. Errors: throws std::runtime_error where the server does not answer.
class PlainSocket
{
public:
    explicit PlainSocket(const mpd::Address &address);
    ~PlainSocket();
    PlainSocket(const PlainSocket &) = delete;
    PlainSocket &operator=(const PlainSocket &) = delete;

    /// Sends \p line and reads until the reply has ended. The reply stays until the next one.
    const QByteArray &reply(const QByteArray &line);

private:
    void receive();
    void narrowTags();

    int m_socket = -1;
    QByteArray m_reply;
};

} // namespace toccata::bench
