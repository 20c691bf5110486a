// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/probe.h"

namespace toccata {

actor::Future<ProbeResult> Probe::ask(
    const mpd::Address &address, QObject *owner, std::chrono::milliseconds limit)
{
    auto *probe = new Probe(address, owner, limit);
    actor::Future<ProbeResult> answer = probe->m_answer.future();
    // A local socket may fail before open() returns: the future is taken first, and deletion waits for the
    // event loop.
    probe->m_transport.open(address, {.mayAsk = false});
    return answer;
}

Probe::Probe(const mpd::Address &address, QObject *owner, std::chrono::milliseconds limit)
    : QObject(owner)
    , m_conversation(address.password)
{
    connect(&m_transport, &mpd::Transport::readyRead, this, &Probe::read);
    connect(&m_transport, &mpd::Transport::failed, this, &Probe::finish);
    connect(&m_transport, &mpd::Transport::closed, this, [this] {
        read();
        finish();
    });
    connect(&m_limit, &QTimer::timeout, this, &Probe::finish);
    m_limit.setSingleShot(true);
    m_limit.start(limit);
}

void Probe::read()
{
    m_lines.feed(m_transport.readAll());
    while (!m_conversation.isOver()) {
        const mpd::LineReader::Item item = m_lines.next();
        if (item == mpd::LineReader::Item::None)
            return;
        if (item != mpd::LineReader::Item::Line)
            break;
        if (const QByteArray reply = m_conversation.heard(m_lines.text()); !reply.isEmpty())
            m_transport.write(reply);
    }
    finish();
}

void Probe::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_limit.stop();
    m_answer.set(m_conversation.result());
    deleteLater();
}

} // namespace toccata
