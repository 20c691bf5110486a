// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/emptystate.h"

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
    void showChoosing();
    void showPrivateMpd();
    void showConnection();
    void addRetry();
    void addThisComputer();

    ServerSwitch &m_choice;
    bool m_needed = true;
};

} // namespace toccata
