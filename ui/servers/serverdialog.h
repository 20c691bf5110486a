// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace toccata {

class ServerSwitch;

/// Lets a person name another server, or another password for \p known, and uses it.
void askForServer(ServerSwitch &choice, QWidget *window, const std::optional<mpd::Address> &known = {});
/// Lets a person choose the folder whose music the private MPD plays.
void askForMusicFolder(ServerSwitch &choice, QWidget *window);

/// Asks for a server's address and, if it wants one, its password.
class ServerDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param known  where to begin: its password is then what is asked for.
    explicit ServerDialog(const std::optional<mpd::Address> &known, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const mpd::Address &address);

private:
    void check();
    void acceptAddress();
    /// The sentence below the fields; empty if there is nothing to say.
    static QString problemOf(const QString &text);

    QLineEdit *m_address;
    QLineEdit *m_password;
    QLabel *m_problem;
    QPushButton *m_connect;
};

} // namespace toccata
