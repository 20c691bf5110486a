// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace toccata {

/// A window that has the whole screen: in it the mouse hides when it rests.
class FullScreen : public QObject
{
    Q_OBJECT

public:
    explicit FullScreen(QWidget &window);
    ~FullScreen() override;

    bool isOn() const { return m_isOn; }
    void enter();
    /// The window is as it was before.
    void leave();

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideMouse();
    void showMouse();

    QWidget &m_window;
    QTimer m_rest;
    bool m_isOn = false;
    bool m_isMouseHidden = false;
};

} // namespace toccata
