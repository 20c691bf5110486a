// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/queueload.h"

#include "core/actor/system.h"
#include "core/queue/queue.h"
#include "core/server/sessions.h"
#include "tests/bench/figures.h"
#include "tests/bench/plainsocket.h"
#include "tests/bench/processmemory.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <ctime>

namespace toccata::bench {

namespace {

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

qsizetype queueLength(PlainSocket &socket)
{
    const QByteArray status = socket.reply("status");
    constexpr QByteArrayView name("\nplaylistlength: ");
    const qsizetype at = status.indexOf(name) + name.size();
    return status.sliced(at, status.indexOf('\n', at) - at).toLongLong();
}

QByteArray window(qsizetype begin, qsizetype end)
{
    return ' ' + QByteArray::number(begin) + ':' + QByteArray::number(end);
}

/// The part of the Server that has the queue, alone with its connection.
class QueueAlone : public actor::Actor
{
public:
    QueueAlone(actor::System &system, const actor::Published<QueueState> &state)
        : m_sessions(system)
        , m_queue(*this, state, {[] { return QueueEditor::Played(); }, {}, {}, {}})
    { }

    void open(const mpd::Address &server)
    {
        Sessions::Calls calls;
        calls.state = [self = selfRef(this)](
                          const mpd::ConnectionState &state) { self.tell(&QueueAlone::follow, state); };
        m_sessions.open(server, std::move(calls));
    }
    void close() { m_sessions.close(); }

private:
    void follow(const mpd::ConnectionState &state)
    {
        if (state.phase != mpd::ConnectionState::Phase::Connected)
            return;
        m_queue.connected(m_sessions.link(state.capabilities));
        m_sessions.interactive()
            .send(mpd::statusRequest())
            .deliver(
                selfRef(this), [this](const mpd::Status &status) { m_queue.apply(status); },
                [](const std::exception_ptr &) {});
    }

    Sessions m_sessions;
    Queue m_queue;
};

} // namespace

int receiveQueue(const mpd::Address &server)
{
    QElapsedTimer timer;
    timer.start();
    PlainSocket socket(server);
    const qsizetype songs = queueLength(socket);
    constexpr qsizetype idsAtOnce = 50'000;
    for (qsizetype begin = 0; begin < songs; begin += idsAtOnce)
        socket.reply("plchangesposid 0" + window(begin, std::min(begin + idsAtOnce, songs)));
    constexpr qsizetype pageSize = 1000;
    for (qsizetype begin = 0; begin < songs; begin += pageSize)
        socket.reply("playlistinfo" + window(begin, std::min(begin + pageSize, songs)));
    tellFigure("recv_s", seconds(timer));
    tellFigure("songs", double(songs));
    return 0;
}

int loadQueue(const mpd::Address &server)
{
    actor::System system;
    const actor::Published<QueueState> state;
    const auto queue = system.start<QueueAlone>("queue", system, state);
    const double before = processMemory("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    QObject context;
    QEventLoop loop;
    state.observe(&context, [&](const std::shared_ptr<const QueueState> &now) {
        if (now->complete)
            loop.quit();
    });
    queue.tell(&QueueAlone::open, server);
    loop.exec();
    tellFigure("load_s", seconds(timer));
    tellFigure("load_cpu_s", double(std::clock() - cpu) / CLOCKS_PER_SEC);
    tellFigure("memory_mb", processMemory("VmRSS:") - before);
    tellFigure("memory_peak_mb", processMemory("VmHWM:") - before);
    queue.tell(&QueueAlone::close);
    system.stopAll();
    return 0;
}

} // namespace toccata::bench
