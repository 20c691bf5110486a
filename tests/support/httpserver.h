// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

#include <functional>
#include <mutex>

namespace toccata::test {

/// A web server on a free port of 127.0.0.1, in a thread of its own, that says exactly what a test tells it
/// to: 404 out of the box. All functions may be called at any time from the test's thread.
class HttpServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray body;
    };
    /// Called in the server's thread. Its reply is sent as it is and the connection closed behind it; after
    /// an empty one the connection stays open and silent.
    using Answerer = std::function<QByteArray(const Request &request)>;

    HttpServer();
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    quint16 port() const { return m_port; }
    /// Its address with that path.
    QUrl url(const QString &path = {}) const;
    void answerWith(const Answerer &answerer);
    /// The requests so far, in order.
    QList<Request> received() const;

    static QByteArray ok(const QByteArray &body);
    static QByteArray redirect(const QUrl &target);
    /// A reply of no body, e.g. to "503 Service Unavailable".
    static QByteArray refusal(const QByteArray &status);

private:
    class Worker;

    struct Record
    {
        mutable std::mutex mutex;
        Answerer answerer;
        QList<Request> requests;
    };

    Record m_record;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< Lives in m_thread.
    quint16 m_port = 0;
};

} // namespace toccata::test
