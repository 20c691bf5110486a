// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/announcedservers.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <compare>
#include <functional>
#include <map>
#include <optional>

namespace toccata {

/// One service as Avahi tells them apart: once for each interface and protocol that shows it.
struct AvahiItem
{
    int interface = 0;
    int protocol = 0;
    QString name;
    QString type;
    QString domain;

    friend std::strong_ordering operator<=>(const AvahiItem &, const AvahiItem &) = default;
};

/// Has Avahi look for servers and resolve each that it finds, for as long as it is there; begins anew when
/// Avahi was started anew. Nothing here waits for an answer; one that never comes is missed by nobody.
class AvahiBrowser : public QObject
{
    Q_OBJECT

public:
    using Heard = std::function<void(const std::vector<Announcement> &)>;

    /// \param heard  told everything that is announced after any of it has changed.
    AvahiBrowser(const QDBusConnection &bus, Heard heard);

private Q_SLOTS:
    void add(int interface, int protocol, const QString &name, const QString &type, const QString &domain);
    void remove(int interface, int protocol, const QString &name, const QString &type, const QString &domain);
    void resolve(int interface, int protocol, const QString &name, const QString &type, const QString &domain,
        const QString &host, int addressProtocol, const QString &address, ushort port);

private:
    struct Found
    {
        /// The resolver's; empty until Avahi has told it.
        QString path;
        std::optional<Announcement> announcement;
        /// Which of all that were ever found: one that is found again is another.
        quint64 number = 0;
    };

    void browse();
    void forget();
    void startResolver(const AvahiItem &item, quint64 number);
    void free(const QString &path);
    void tellSoon();
    void tell() const;

    QDBusConnection m_bus;
    const Heard m_heard;
    QDBusServiceWatcher m_owner;
    QTimer m_telling;
    std::map<AvahiItem, Found> m_found;
    quint64 m_lastNumber = 0;
};

} // namespace toccata
