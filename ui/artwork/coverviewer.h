// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/artwork/covers.h"

#include <QPixmap>
#include <QWidget>

namespace toccata {

/// A cover as large as the window, over everything in it, until a click or a key.
class CoverViewer : public QWidget
{
    Q_OBJECT

public:
    struct Cover
    {
        CoverSubject subject;
        QString name;
        QString secondary;
    };

    /// Shows it over \p window, which owns it.
    static void open(Covers &covers, const Cover &cover, QWidget &window);
    ~CoverViewer() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    /// Tab closes it as any other key does.
    bool focusNextPrevChild(bool) override { return false; }
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CoverViewer(Covers &covers, const Cover &cover, QWidget &window);
    void ask();
    void end();
    QRect roomForPicture() const;

    Covers &m_covers;
    Cover m_cover;
    /// Who had the keyboard.
    QPointer<QWidget> m_former;
    QPixmap m_picture;
    actor::Future<Picture> m_answer;
    /// How large the picture was asked for. Units: pixels of the device.
    int m_asked = 0;
    bool m_pressed = false;
};

} // namespace toccata
