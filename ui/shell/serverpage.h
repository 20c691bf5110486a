// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"
#include "ui/widgets/emptystate.h"

#include <QTimer>

#include <optional>

namespace toccata {

class ServerSwitch;

/// What stands in the place of the pages while there is no server to show: which one, why not, and what can
/// be done.
class ServerPage : public EmptyState
{
    Q_OBJECT

public:
    explicit ServerPage(ServerSwitch &choice, QWidget *parent = nullptr);

    /// Whether there is something to say: there is no connection.
    bool isNeeded() const;

Q_SIGNALS:
    void needChanged();

private:
    void refresh();
    bool mayComeBackAtOnce();
    void showChoosing();
    void showPrivateMpd();
    void showConnection();
    /// Shows a sentence; false if it stands there already: its buttons then stay, and one of them may have
    /// the keyboard.
    bool say(QStringView icon, const QString &headline, const QString &sentence);
    void wait(const QString &headline, const QString &sentence = {});
    void addPassword();
    void addTrust();
    void addEdit();
    void addRetry();
    void addRetryOfPrivateMpd();
    void addChooseFolder();
    void addAnotherServer();
    void addThisComputer();

    ServerSwitch &m_choice;
    QString m_said;
    bool m_needed = true;
    /// The server that is used, and whether it was there a moment ago.
    std::optional<mpd::Address> m_address;
    bool m_wasConnected = false;
    QTimer m_grace;
};

} // namespace toccata
