// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/servers/serverprofile.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace toccata {

class PasswordFields;
class ServerSwitch;

/// Asks for the password of the server that is used, in a dialog of its own.
void askForPassword(ServerSwitch &choice, const ServerProfile &profile, QWidget *window);

/// Asks for the password of the server that is used, where it wants one, and connects with it.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(ServerSwitch &choice, const ServerProfile &profile, QWidget *parent = nullptr);

private:
    void check();
    void save();
    void setSaving(bool saving);
    void couldNotKeep(const Error &error);

    ServerSwitch &m_choice;
    ServerProfile m_profile;
    PasswordFields *m_password;
    QLabel *m_problem;
    QPushButton *m_connect;
    bool m_isSaving = false;
};

} // namespace toccata
