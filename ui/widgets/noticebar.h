// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QBasicTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace toccata {

class IconButton;

/// A quiet sentence at the bottom of its parent, over what is there, with at most one thing to do about it
/// ("Undo"). It goes by itself after 8 s, but not from under the mouse or while it has the focus. One at a
/// time: the next replaces it.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    /// \param parent  the page it lies over; it follows its size.
    explicit NoticeBar(QWidget *parent);

    /// \param actionText  what the button says; without it there is no button.
    void showNotice(const QString &text, const QString &actionText = {}, std::function<void()> action = {});

    /// How long a notice stays.
    void setStay(std::chrono::milliseconds stay) { m_stay = stay; }

    /// Goes away now.
    void dismiss();

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect place() const;
    void slideTo(const QPoint &target, bool thenHide);
    void restartTimer();

    QLabel *m_text;
    QPushButton *m_button;
    IconButton *m_close;
    QPropertyAnimation *m_slide;
    QBasicTimer m_timer;
    std::function<void()> m_action;
    std::chrono::milliseconds m_stay = duration::notice;
    bool m_leaving = false;
};

} // namespace toccata
