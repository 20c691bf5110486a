// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"

#include <QObject>
#include <QString>

#include <memory>

namespace toccata {

class MessageBus;

/// What QtKeychain does not tell about the keyring of the session. Nothing here waits for an answer.
class SecretService : public QObject
{
public:
    SecretService();
    ~SecretService() override;

    /// Makes sure that there is a keyring to ask. Errors: Unsupported. The first time it connects to the bus,
    /// which may block.
    actor::Future<void> start();
    /// Whether the keyring has a password of that name that it does not hand out. QtKeychain says of one that
    /// the person refused to unlock that it does not exist.
    actor::Future<bool> withholds(const QString &serviceName, const QString &key);

private:
    std::unique_ptr<MessageBus> m_bus;
};

} // namespace toccata
