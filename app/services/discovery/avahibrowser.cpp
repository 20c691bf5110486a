// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/discovery/avahibrowser.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHostAddress>
#include <QNetworkInterface>

#include <chrono>

namespace toccata {

namespace {

const QString service = QStringLiteral("org.freedesktop.Avahi");
const QString serverInterface = QStringLiteral("org.freedesktop.Avahi.Server");
const QString browserInterface = QStringLiteral("org.freedesktop.Avahi.ServiceBrowser");
const QString resolverInterface = QStringLiteral("org.freedesktop.Avahi.ServiceResolver");
const QString mpdType = QStringLiteral("_mpd._tcp");
const QString mopidyType = QStringLiteral("_mopidy-http._tcp");
constexpr int any = -1; ///< Of interfaces and of protocols.
constexpr uint noFlags = 0;
/// Services are seen at several interfaces. Source: Avahi keeps 1024 objects for a client.
constexpr std::size_t mostItems = 1000;
/// Many are found at once.
constexpr auto pause = std::chrono::milliseconds(50);

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    // Who has no Avahi running does not want one for the sake of a music client.
    message.setAutoStartService(false);
    return message;
}

/// With the interface where it means nothing without.
QString scoped(const QString &address, int interface)
{
    QHostAddress host(address);
    if (host.protocol() != QAbstractSocket::IPv6Protocol || !host.isLinkLocal())
        return address;
    host.setScopeId(QNetworkInterface::interfaceNameFromIndex(interface));
    return host.toString();
}

} // namespace

AvahiBrowser::AvahiBrowser(const QDBusConnection &bus, Heard heard)
    : m_bus(bus)
    , m_heard(std::move(heard))
    , m_owner(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<QList<QByteArray>>(); // what a resolver tells behind all that is read here
    m_telling.setSingleShot(true);
    m_telling.setInterval(pause);
    connect(&m_telling, &QTimer::timeout, this, &AvahiBrowser::tell);
    // From whatever path: Avahi may tell what it finds before it tells the path of who found it. The type and
    // name of the service are in each signal.
    m_bus.connect(service, {}, browserInterface, QStringLiteral("ItemNew"), this,
        SLOT(add(int, int, QString, QString, QString)));
    m_bus.connect(service, {}, browserInterface, QStringLiteral("ItemRemove"), this,
        SLOT(remove(int, int, QString, QString, QString)));
    m_bus.connect(service, {}, resolverInterface, QStringLiteral("Found"), this,
        SLOT(resolve(int, int, QString, QString, QString, QString, int, QString, ushort)));
    connect(&m_owner, &QDBusServiceWatcher::serviceUnregistered, this, &AvahiBrowser::forget);
    connect(&m_owner, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        forget();
        browse();
    });
    browse();
}

void AvahiBrowser::browse()
{
    for (const QString &type : {mpdType, mopidyType}) {
        QDBusMessage message
            = question(QStringLiteral("/"), serverInterface, QStringLiteral("ServiceBrowserNew"));
        message << any << any << type << QString() << noFlags;
        m_bus.asyncCall(message); // if there is no Avahi: m_owner tells when it comes
    }
}

void AvahiBrowser::forget()
{
    m_found.clear();
    tellSoon();
}

void AvahiBrowser::add(
    int interface, int protocol, const QString &name, const QString &type, const QString &domain)
{
    if ((type != mpdType && type != mopidyType) || m_found.size() >= mostItems)
        return;
    const auto [found, isNew] = m_found.try_emplace({interface, protocol, name, type, domain});
    if (!isNew)
        return;
    found->second.number = ++m_lastNumber;
    startResolver(found->first, m_lastNumber);
}

void AvahiBrowser::startResolver(const AvahiItem &item, quint64 number)
{
    QDBusMessage message
        = question(QStringLiteral("/"), serverInterface, QStringLiteral("ServiceResolverNew"));
    // The address of the protocol that showed it: left to itself Avahi tells whichever it hears first.
    message << item.interface << item.protocol << item.name << item.type << item.domain << item.protocol
            << noFlags;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, item, number](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            const QDBusPendingReply<QDBusObjectPath> reply = *finished;
            if (reply.isError())
                return;
            const auto found = m_found.find(item);
            if (found != m_found.end() && found->second.number == number)
                found->second.path = reply.value().path();
            else
                free(reply.value().path()); // it was gone before its resolver was there
        });
}

void AvahiBrowser::remove(
    int interface, int protocol, const QString &name, const QString &type, const QString &domain)
{
    const auto found = m_found.find({interface, protocol, name, type, domain});
    if (found == m_found.end())
        return;
    if (!found->second.path.isEmpty())
        free(found->second.path);
    m_found.erase(found);
    tellSoon();
}

void AvahiBrowser::resolve(int interface, int protocol, const QString &name, const QString &type,
    const QString &domain, const QString &host, int, const QString &address, ushort port)
{
    const auto found = m_found.find({interface, protocol, name, type, domain});
    if (found == m_found.end())
        return;
    found->second.announcement
        = {type == mpdType ? Announcement::Service::Mpd : Announcement::Service::MopidyWeb, name, host,
            scoped(address, interface), port};
    tellSoon();
}

void AvahiBrowser::free(const QString &path)
{
    m_bus.asyncCall(question(path, resolverInterface, QStringLiteral("Free")));
}

void AvahiBrowser::tellSoon()
{
    if (!m_telling.isActive()) // a stream of changes must not put it off for ever
        m_telling.start();
}

void AvahiBrowser::tell() const
{
    std::vector<Announcement> announcements;
    for (const auto &[item, found] : m_found) {
        if (found.announcement)
            announcements.push_back(*found.announcement);
    }
    m_heard(announcements);
}

} // namespace toccata
