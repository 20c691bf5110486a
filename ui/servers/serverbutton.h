// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace toccata {

class ServerSwitch;

/// Tells which server is used and how it is, at the top of the side bar; its menu changes to another.
class ServerButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ServerButton(ServerSwitch &choice, QWidget *parent = nullptr);

    /// Only the icon, for the narrow side bar.
    void setFolded(bool folded);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showMenu();

    ServerSwitch &m_choice;
    bool m_folded = false;
};

} // namespace toccata
