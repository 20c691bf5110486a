// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/appearance/portallistener.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace toccata {

namespace {

using AllSettings = QMap<QString, QVariantMap>;

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

/// Without the shapes of D-Bus: a structure becomes a list. Some portals wrap a variant into another.
QVariant plain(QVariant value)
{
    while (value.typeId() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (value.typeId() != qMetaTypeId<QDBusArgument>())
        return value;
    const auto structure = value.value<QDBusArgument>();
    if (structure.currentType() != QDBusArgument::StructureType)
        return {};
    QVariantList parts;
    structure.beginStructure();
    while (!structure.atEnd())
        parts << structure.asVariant();
    structure.endStructure();
    return parts;
}

} // namespace

PortalListener::PortalListener(const QDBusConnection &bus, Heard heard)
    : m_bus(bus)
    , m_heard(std::move(heard))
    , m_owner(service, bus, QDBusServiceWatcher::WatchForRegistration)
{
    // A signal whose type is not known yet is dropped without a word, and ReadAll need not have taught it.
    qRegisterMetaType<QDBusVariant>();
    qDBusRegisterMetaType<AllSettings>();
    m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
        SLOT(change(QString, QString, QDBusVariant)));
    connect(&m_owner, &QDBusServiceWatcher::serviceRegistered, this, &PortalListener::readAll);
    readAll();
}

void PortalListener::readAll()
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    question << lookNamespaces();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<AllSettings> reply = *finished;
        if (reply.isError())
            return; // no portal, or one without settings
        PortalSettings settings;
        const AllSettings all = reply.value();
        for (auto space = all.cbegin(); space != all.cend(); ++space) {
            for (auto value = space->cbegin(); value != space->cend(); ++value)
                settings[space.key()].insert(value.key(), plain(value.value()));
        }
        m_settings = settings;
        m_heard(m_settings);
    });
}

void PortalListener::change(const QString &space, const QString &key, const QDBusVariant &value)
{
    // A desktop tells of every one of its settings.
    if (!lookNamespaces().contains(space))
        return;
    m_settings[space].insert(key, plain(value.variant()));
    m_heard(m_settings);
}

} // namespace toccata
