// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fullscreen.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace toccata {

namespace {

using namespace std::chrono_literals;

} // namespace

FullScreen::FullScreen(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(3s);
    connect(&m_rest, &QTimer::timeout, this, &FullScreen::hideMouse);
}

FullScreen::~FullScreen()
{
    showMouse();
}

void FullScreen::enter()
{
    if (std::exchange(m_isOn, true))
        return;
    m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
    qApp->installEventFilter(this);
    m_rest.start();
    Q_EMIT changed(true);
}

void FullScreen::leave()
{
    if (!std::exchange(m_isOn, false))
        return;
    qApp->removeEventFilter(this);
    showMouse();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    Q_EMIT changed(false);
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        showMouse();
        m_rest.start();
        break;
    case QEvent::WindowDeactivate:
        showMouse(); // in whatever window the mouse is now
        break;
    case QEvent::WindowStateChange:
        // The desktop has ways of its own to end it.
        if (watched == &m_window && !m_window.isFullScreen())
            leave();
        break;
    default:
        break;
    }
    return false;
}

void FullScreen::hideMouse()
{
    const bool isWanted = QApplication::activePopupWidget() || QApplication::activeModalWidget();
    if (m_window.isActiveWindow() && !isWanted && !std::exchange(m_isMouseHidden, true))
        QApplication::setOverrideCursor(Qt::BlankCursor);
}

void FullScreen::showMouse()
{
    m_rest.stop();
    if (std::exchange(m_isMouseHidden, false))
        QApplication::restoreOverrideCursor();
}

} // namespace toccata
