// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace toccata {

class ServerSwitch;

/// The saved servers in the order of their keys: to be edited, moved and taken out.
class ServersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServersDialog(ServerSwitch &choice, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void fill();
    void check();
    void edit();
    void remove();
    void moveBy(int rows);

    ServerSwitch &m_choice;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace toccata
