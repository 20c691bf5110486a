// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/watchdog.h"

#include <QObject>
#include <QSocketNotifier>

namespace toccata {

/// Turns SIGINT and SIGTERM into a signal of Qt, so that the program ends as when its window is closed, and
/// SIGUSR1 into a report of what all actors are doing, also when the window hangs. One at most.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    /// \param watchdog  writes the report; outlives this.
    explicit UnixSignals(actor::Watchdog &watchdog, QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void quitRequested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace toccata
