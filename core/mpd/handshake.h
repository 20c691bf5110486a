// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/conversation.h"
#include "core/mpd/sessionconfig.h"

namespace toccata::mpd {

/// What is said between the greeting and the first request: the password, what the server can do, the tags we
/// want.
class Handshake
{
public:
    struct Calls
    {
        std::function<void(const Capabilities &)> done;
        std::function<void(Trouble, const QString &serverText)> failed;
    };

    Handshake(const SessionConfig &config, Conversation &conversation, Calls calls);

    void start();

private:
    template <class T>
    void send(Request<T> request, std::function<void(const Result<Answer<T>> &)> then);
    void probe();
    void probed();
    void configure();
    /// Ends the handshake if \p error leaves no sense in going on.
    void fail(const Error &error);

    const SessionConfig &m_config;
    Conversation &m_conversation;
    Calls m_calls;
    Capabilities m_capabilities;
};

/// `tagtypes disable …` for the tags that nobody wants, in the server's own spelling; nothing if it is to
/// stay as it is. Disabling has no bad end: an older Mopidy that refuses the command goes on with all tags,
/// where `clear` and `enable` would leave it with none.
std::optional<Command> narrowTags(const QSet<QByteArray> &known, const QList<QByteArray> &wanted);

} // namespace toccata::mpd
