// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace toccata {

/// Asks for a server's address and, if it wants one, its password.
class ServerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServerDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const mpd::Address &address);

private:
    void check();
    void acceptAddress();

    QLineEdit *m_address;
    QLineEdit *m_password;
    QLabel *m_problem;
    QPushButton *m_connect;
};

} // namespace toccata
