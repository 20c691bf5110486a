// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/servers/profiledialog.h"

namespace toccata {

/// Asks for the password of the server that is used, in a dialog of its own.
void askForPassword(ServerSwitch &choice, const ServerProfile &profile, QWidget *window);

/// Asks for the password of the server that is used, where it wants one, and connects with it.
class PasswordDialog : public ProfileDialog
{
    Q_OBJECT

public:
    PasswordDialog(ServerSwitch &choice, const ServerProfile &profile, QWidget *parent = nullptr);

private:
    void check() override;
    void save() override;

    ServerProfile m_profile;
};

} // namespace toccata
