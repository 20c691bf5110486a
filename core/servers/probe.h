// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"
#include "core/actor/promise.h"
#include "core/mpd/linereader.h"
#include "core/mpd/transport.h"
#include "core/servers/probeconversation.h"

#include <QTimer>

#include <chrono>

namespace toccata {

/// Asks one address whether an MPD answers there and has music. Lives until it has the answer, then deletes
/// itself. Thread: one with an event loop.
class Probe : public QObject
{
    Q_OBJECT

public:
    /// A server on the same machine or in the same house answers in a few milliseconds.
    static constexpr auto usualLimit = std::chrono::milliseconds(1000);

    /// What is known when the server has answered, or hung up, or the time is over. Never fails.
    /// If `owner` goes first, the future ends with BrokenReply.
    static actor::Future<ProbeResult> ask(
        const mpd::Address &address, QObject *owner, std::chrono::milliseconds limit = usualLimit);

private:
    Probe(const mpd::Address &address, QObject *owner, std::chrono::milliseconds limit);

    void read();
    void finish();

    mpd::Transport m_transport;
    mpd::LineReader m_lines;
    ProbeConversation m_conversation;
    QTimer m_limit;
    actor::Promise<ProbeResult> m_answer;
    bool m_finished = false;
};

} // namespace toccata
