// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/slowproxy.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace toccata::test {

namespace {

using Clock = std::chrono::steady_clock;

/// Where the rate is bounded, so many bytes at once: a packet.
constexpr qsizetype packet = 1024;

/// One direction of a connection. Its parent is the socket that it reads.
class Lane : public QObject
{
public:
    Lane(QTcpSocket &from, QTcpSocket &to, SlowProxy::Road &road)
        : QObject(&from)
        , m_from(from)
        , m_to(to)
        , m_road(road)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Lane::passOn);
        connect(&from, &QTcpSocket::readyRead, this, &Lane::take);
        connect(&from, &QTcpSocket::disconnected, &to, &QTcpSocket::disconnectFromHost);
    }
    ~Lane() override
    {
        for (const Load &load : m_onTheWay)
            m_road.held -= load.bytes.size();
    }

    void passOn()
    {
        while (!m_onTheWay.empty() && !m_road.stalls) {
            const Clock::time_point due = std::max(m_onTheWay.front().due, m_free);
            if (const auto now = Clock::now(); now < due) {
                m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(due - now));
                return;
            }
            passOnOne();
        }
    }

private:
    struct Load
    {
        QByteArray bytes;
        Clock::time_point due;
    };

    void take()
    {
        const QByteArray bytes = m_from.readAll();
        m_road.held += bytes.size();
        const qsizetype step = m_road.way.cutsIntoBytes ? 1
            : m_road.way.bytesPerSecond > 0             ? packet
                                                        : bytes.size();
        for (qsizetype i = 0; i < bytes.size(); i += step)
            m_onTheWay.push_back({bytes.mid(i, step), Clock::now() + m_road.way.delay});
        passOn();
    }
    void passOnOne()
    {
        const QByteArray bytes = std::move(m_onTheWay.front().bytes);
        m_onTheWay.pop_front();
        m_to.write(bytes);
        m_to.flush();
        m_road.held -= bytes.size();
        if (m_road.way.bytesPerSecond > 0)
            m_free = std::max(m_free, Clock::now())
                + std::chrono::microseconds(1'000'000 * bytes.size() / m_road.way.bytesPerSecond);
    }

    QTcpSocket &m_from;
    QTcpSocket &m_to;
    SlowProxy::Road &m_road;
    std::deque<Load> m_onTheWay;
    /// When the line has room again.
    Clock::time_point m_free;
    QTimer m_timer;
};

void accept(QTcpServer &listener, const mpd::Address &server, SlowProxy::Road &road)
{
    while (QTcpSocket *client = listener.nextPendingConnection()) {
        auto *far = new QTcpSocket(client);
        for (QTcpSocket *socket : {client, far})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        new Lane(*client, *far, road);
        new Lane(*far, *client, road);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        far->connectToHost(server.host, server.port);
    }
}

} // namespace

SlowProxy::SlowProxy(const mpd::Address &server, const SlowWay &way)
    : m_listener(new QTcpServer)
{
    m_road.way = way;
    m_listener->listen(QHostAddress::LocalHost);
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(m_listener, &QTcpServer::newConnection, m_listener,
        [this, server] { accept(*m_listener, server, m_road); });
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

SlowProxy::~SlowProxy()
{
    m_thread.quit();
    m_thread.wait();
}

mpd::Address SlowProxy::address() const
{
    mpd::Address address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = m_port;
    return address;
}

void SlowProxy::stall()
{
    m_road.stalls = true;
}

void SlowProxy::goOn()
{
    m_road.stalls = false;
    QMetaObject::invokeMethod(m_listener, [listener = m_listener] {
        for (QObject *socket : listener->findChildren<QTcpSocket *>()) {
            for (QObject *child : socket->children()) {
                if (auto *lane = dynamic_cast<Lane *>(child))
                    lane->passOn();
            }
        }
    });
}

} // namespace toccata::test
