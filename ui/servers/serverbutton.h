// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

#include <functional>

class QMenu;

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

    /// What adds to the menu what can be done with the server's music; called while there is a connection.
    void setMusicMenu(std::function<void(QMenu &)> fill) { m_fillMusicMenu = std::move(fill); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showMenu();
    void addSaved(QMenu &menu);
    void addFound(QMenu &menu);
    /// The server does not let everybody do everything, and knows no password of ours.
    bool mayWantPassword() const;
    static QAction *addServer(QMenu &menu, const QIcon &icon, const QString &title, bool isUsed);
    void showSaved();

    ServerSwitch &m_choice;
    std::function<void(QMenu &)> m_fillMusicMenu;
    bool m_folded = false;
};

} // namespace toccata
