// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/reachabilityhints.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace toccata {

/// Hears logind and NetworkManager, whenever they come; it asks neither anything.
class SystemListener : public QObject
{
    Q_OBJECT

public:
    using Heard = std::function<void(ReachabilityHints::Reason)>;

    SystemListener(QDBusConnection bus, Heard heard);

private Q_SLOTS:
    void sleep(bool begins);
    void changeNetwork(const QString &interface, const QVariantMap &changed);

private:
    const Heard m_heard;
};

} // namespace toccata
