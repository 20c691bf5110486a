// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedserver.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <mutex>

namespace toccata::test {

using mpd::Address;

namespace {

const QByteArray probeOfCommands
    = "command: commands\ncommand: notcommands\ncommand: tagtypes\ncommand: idle\ncommand: ping\n"
      "command: status\ncommand: albumart\ncommand: getvol\ncommand: listallinfo\nOK\n";

void flush(QIODevice *socket)
{
    if (auto *tcp = qobject_cast<QTcpSocket *>(socket))
        tcp->flush();
    else
        static_cast<QLocalSocket *>(socket)->flush();
}

} // namespace

/// What runs in the server's thread.
class ScriptedServer::Worker : public QObject
{
public:
    explicit Worker(Record &record)
        : m_record(record)
    { }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        std::unique_lock lock(m_record.mutex);
        const std::function<void()> task = m_record.task;
        lock.unlock(); // the task may write into the record
        task();
        lock.lock();
        m_record.task = nullptr;
        m_record.taskDone.notify_one();
        return true;
    }

    Address listen(Address address)
    {
        if (address.kind == Address::Kind::Tcp)
            return listenOnTcp(std::move(address));
        listenLocally(address);
        return address;
    }
    void stopListening()
    {
        hangUp();
        m_tcp.reset();
        m_local.reset();
    }
    void hangUp()
    {
        for (QIODevice *socket : m_clients.keys())
            close(socket);
    }
    void push(const QByteArray &bytes)
    {
        for (QIODevice *socket : m_clients.keys())
            send(socket, bytes);
    }
    void announce(const QList<QByteArray> &subsystems)
    {
        QByteArray reply;
        for (const QByteArray &subsystem : subsystems)
            reply += "changed: " + subsystem + '\n';
        for (auto client = m_clients.begin(); client != m_clients.end(); ++client)
            if (std::exchange(client->idles, false))
                send(client.key(), reply + "OK\n");
    }

    QByteArray greeting = "OK MPD 0.23.5\n";
    QHash<QByteArray, QByteArray> answers{
        {"commands", probeOfCommands},
        {"notcommands", "OK\n"},
        {"tagtypes", "tagtype: Artist\ntagtype: Album\ntagtype: Title\nOK\n"},
        {"ping", "OK\n"},
        {"command_list_end", "OK\n"},
    };
    Answerer answerer;
    bool cutsIntoBytes = false;
    QByteArray delayed;
    std::chrono::milliseconds delayTime{};

private:
    struct Client
    {
        bool idles = false;
        bool collectsList = false;
        int late = 0; ///< Replies that are on their way.
    };

    Address listenOnTcp(Address address)
    {
        m_tcp = std::make_unique<QTcpServer>();
        m_tcp->listen(QHostAddress::LocalHost, address.port);
        QObject::connect(m_tcp.get(), &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_tcp->nextPendingConnection();
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            adopt(socket);
        });
        address.port = m_tcp->serverPort();
        return address;
    }
    void listenLocally(const Address &address)
    {
        m_local = std::make_unique<QLocalServer>();
        if (address.kind == Address::Kind::AbstractSocket)
            m_local->setSocketOptions(QLocalServer::AbstractNamespaceOption);
        m_local->listen(address.path);
        QObject::connect(m_local.get(), &QLocalServer::newConnection, this,
            [this] { adopt(m_local->nextPendingConnection()); });
    }

    template <class Socket>
    void adopt(Socket *socket)
    {
        socket->setParent(this);
        QObject::connect(socket, &Socket::readyRead, this, [this, socket] { read(socket); });
        QObject::connect(socket, &Socket::disconnected, this, [this, socket] { close(socket); });
        m_clients.insert(socket, {});
        {
            const std::lock_guard lock(m_record.mutex);
            ++m_record.connections;
        }
        send(socket, greeting);
    }
    void read(QIODevice *socket)
    {
        while (m_clients.contains(socket) && socket->canReadLine()) {
            const QByteArray line = socket->readLine().chopped(1);
            record(line);
            replyInTime(socket, line);
        }
    }
    // Before the reply: whoever has that may look here at once.
    void record(const QByteArray &line)
    {
        const std::lock_guard lock(m_record.mutex);
        m_record.lines.append(line);
        m_record.changed.notify_all();
    }
    void replyInTime(QIODevice *socket, const QByteArray &line)
    {
        Client &client = m_clients[socket];
        const bool isLate = !delayed.isEmpty() && line.startsWith(delayed);
        if (!isLate && client.late == 0) {
            reply(socket, line);
            return;
        }
        ++client.late;
        QTimer::singleShot(delayTime, Qt::PreciseTimer, socket, [this, socket, line] {
            if (!m_clients.contains(socket))
                return;
            --m_clients[socket].late;
            reply(socket, line);
        });
    }
    void reply(QIODevice *socket, const QByteArray &line)
    {
        Client &client = m_clients[socket];
        const bool endsList = line == "command_list_end";
        if (line == "command_list_begin" || (client.collectsList && !endsList)) {
            client.collectsList = true;
            return;
        }
        client.collectsList = false;
        if (const auto answer = answerer ? answerer(line) : std::nullopt)
            send(socket, *answer);
        else if (answers.contains(line))
            send(socket, answers.value(line));
        else if (line == "idle")
            client.idles = true;
        else if (line == "noidle")
            send(socket, std::exchange(client.idles, false) ? "OK\n" : "");
        else
            send(socket, answers.value(line.split(' ').front(), refusal(line)));
    }
    static QByteArray refusal(const QByteArray &line)
    {
        return "ACK [5@0] {} unknown command \"" + line.split(' ').front() + "\"\n";
    }
    void send(QIODevice *socket, const QByteArray &bytes)
    {
        const qsizetype step = cutsIntoBytes ? 1 : std::max<qsizetype>(1, bytes.size());
        for (qsizetype i = 0; i < bytes.size(); i += step) {
            socket->write(bytes.mid(i, step));
            flush(socket);
        }
        if (!bytes.isEmpty() && !bytes.endsWith('\n'))
            close(socket);
    }
    void close(QIODevice *socket)
    {
        if (m_clients.remove(socket) == 0)
            return;
        socket->disconnect(this);
        socket->close();
        socket->deleteLater();
    }

    Record &m_record;
    std::unique_ptr<QTcpServer> m_tcp;
    std::unique_ptr<QLocalServer> m_local;
    QHash<QIODevice *, Client> m_clients;
};

ScriptedServer::ScriptedServer()
{
    start(Address{Address::Kind::Tcp, QStringLiteral("127.0.0.1"), 0, {}, {}});
}

ScriptedServer::ScriptedServer(const Address &address)
{
    start(address);
}

ScriptedServer::~ScriptedServer()
{
    inThread([](Worker &worker) { worker.stopListening(); });
    m_thread.quit();
    m_thread.wait();
}

void ScriptedServer::start(const Address &address)
{
    m_worker = new Worker(m_record);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("ScriptedServer"));
    m_thread.start();
    inThread([&](Worker &worker) { m_address = worker.listen(address); });
}

void ScriptedServer::inThread(const std::function<void(Worker &)> &function) const
{
    // Not by Qt::BlockingQueuedConnection: ThreadSanitizer does not see the locks within Qt. Nothing of the
    // worker is looked at here once it may be gone.
    std::unique_lock lock(m_record.mutex);
    m_record.task = [&] { function(*m_worker); };
    QCoreApplication::postEvent(m_worker, new QEvent(QEvent::User));
    m_record.taskDone.wait(lock, [this] { return !m_record.task; });
}

void ScriptedServer::greet(const QByteArray &greeting)
{
    inThread([&](Worker &worker) { worker.greeting = greeting; });
}

void ScriptedServer::answer(const QByteArray &line, const QByteArray &reply)
{
    inThread([&](Worker &worker) { worker.answers.insert(line, reply); });
}

void ScriptedServer::delay(const QByteArray &beginning, std::chrono::milliseconds time)
{
    inThread([&](Worker &worker) {
        worker.delayed = time.count() > 0 ? beginning : QByteArray();
        worker.delayTime = time;
    });
}

void ScriptedServer::answerWith(const Answerer &answerer)
{
    inThread([&](Worker &worker) { worker.answerer = answerer; });
}

void ScriptedServer::cutIntoBytes()
{
    inThread([](Worker &worker) { worker.cutsIntoBytes = true; });
}

void ScriptedServer::push(const QByteArray &bytes)
{
    inThread([&](Worker &worker) { worker.push(bytes); });
}

void ScriptedServer::announce(const QList<QByteArray> &subsystems)
{
    inThread([&](Worker &worker) { worker.announce(subsystems); });
}

void ScriptedServer::hangUp()
{
    inThread([](Worker &worker) { worker.hangUp(); });
}

void ScriptedServer::stopListening()
{
    inThread([](Worker &worker) { worker.stopListening(); });
}

void ScriptedServer::listenAgain()
{
    inThread([this](Worker &worker) { m_address = worker.listen(m_address); });
}

QList<QByteArray> ScriptedServer::received() const
{
    const std::lock_guard lock(m_record.mutex);
    return m_record.lines;
}

int ScriptedServer::connections() const
{
    const std::lock_guard lock(m_record.mutex);
    return m_record.connections;
}

bool ScriptedServer::waitFor(const QByteArray &line, int times) const
{
    std::unique_lock lock(m_record.mutex);
    return m_record.changed.wait_for(
        lock, std::chrono::seconds(10), [&] { return m_record.lines.count(line) >= times; });
}

} // namespace toccata::test
