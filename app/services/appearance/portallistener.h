// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/appearance/desktoplook.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>

#include <functional>

namespace toccata {

/// Reads the settings of the desktop's portal, and again when it was started anew, and hears of changes.
/// Nothing here waits for an answer; one that never comes is missed by nobody.
class PortalListener : public QObject
{
    Q_OBJECT

public:
    using Heard = std::function<void(const PortalSettings &)>;

    /// \param heard  told all settings whenever one of them may have changed.
    PortalListener(const QDBusConnection &bus, Heard heard);

private Q_SLOTS:
    void change(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void readAll();

    QDBusConnection m_bus;
    const Heard m_heard;
    QDBusServiceWatcher m_owner;
    PortalSettings m_settings;
};

} // namespace toccata
