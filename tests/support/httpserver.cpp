// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpserver.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace toccata::test {

namespace {

qsizetype lengthIn(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.sliced(15).trimmed().toLongLong();
    }
    return 0;
}

/// The request that \p bytes are, once they are all of it.
std::optional<HttpServer::Request> requestIn(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray head = bytes.first(end);
    const QByteArray body = bytes.sliced(end + 4);
    if (body.size() < lengthIn(head))
        return std::nullopt;
    const QByteArrayList words = head.first(head.indexOf("\r\n")).split(' ');
    return HttpServer::Request{words.value(0), words.value(1), body};
}

} // namespace

/// What runs in the server's thread.
class HttpServer::Worker : public QObject
{
public:
    explicit Worker(Record &record)
        : m_record(record)
    { }

    quint16 listen()
    {
        m_server = new QTcpServer(this);
        connect(
            m_server, &QTcpServer::newConnection, this, [this] { adopt(m_server->nextPendingConnection()); });
        m_server->listen(QHostAddress::LocalHost);
        return m_server->serverPort();
    }

private:
    void adopt(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
    }
    void read(QTcpSocket *socket)
    {
        m_unread[socket] += socket->readAll();
        const auto request = requestIn(m_unread[socket]);
        if (!request)
            return;
        m_unread.remove(socket);
        const QByteArray reply = answerTo(*request);
        if (reply.isEmpty())
            return;
        socket->write(reply);
        socket->disconnectFromHost();
    }
    // The answerer runs unlocked: it may wait for the test, and the test may look at what came.
    QByteArray answerTo(const Request &request)
    {
        std::unique_lock lock(m_record.mutex);
        m_record.requests << request;
        const Answerer answerer = m_record.answerer;
        lock.unlock();
        return answerer ? answerer(request) : refusal("404 Not Found");
    }

    Record &m_record;
    QTcpServer *m_server = nullptr;
    QHash<QTcpSocket *, QByteArray> m_unread;
};

HttpServer::HttpServer()
    : m_worker(new Worker(m_record))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("HttpServer"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_port = m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

HttpServer::~HttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl HttpServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

void HttpServer::answerWith(const Answerer &answerer)
{
    const std::lock_guard lock(m_record.mutex);
    m_record.answerer = answerer;
}

QList<HttpServer::Request> HttpServer::received() const
{
    const std::lock_guard lock(m_record.mutex);
    return m_record.requests;
}

QByteArray HttpServer::ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray HttpServer::redirect(const QUrl &target)
{
    return "HTTP/1.1 307 Temporary Redirect\r\nConnection: close\r\nContent-Length: 0\r\nLocation: "
        + target.toEncoded() + "\r\n\r\n";
}

QByteArray HttpServer::refusal(const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
}

} // namespace toccata::test
