// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidestrip.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace toccata {

SideStrip::SideStrip(
    QAbstractScrollArea &view, QWidget &strip, std::function<void(const QMargins &)> setMargins)
    : QObject(&view)
    , m_view(view)
    , m_strip(strip)
    , m_setMargins(std::move(setMargins))
{
    for (QObject *watched : {static_cast<QObject *>(&m_view), static_cast<QObject *>(m_view.viewport()),
             static_cast<QObject *>(&m_strip)})
        watched->installEventFilter(this);
    makeRoom();
}

bool SideStrip::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (watched == &m_strip)
            makeRoom();
        break;
    case QEvent::LayoutDirectionChange:
        if (watched == &m_view)
            makeRoom();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        if (watched != &m_strip)
            place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SideStrip::makeRoom()
{
    const int width = m_strip.isHidden() ? 0 : m_strip.sizeHint().width();
    m_setMargins(m_view.isRightToLeft() ? QMargins(width, 0, 0, 0) : QMargins(0, 0, width, 0));
    place();
}

void SideStrip::place()
{
    const QRect rows(m_view.viewport()->mapTo(m_view.parentWidget(), QPoint()), m_view.viewport()->size());
    const int width = m_strip.sizeHint().width();
    const int left = m_view.isRightToLeft() ? rows.left() - width : rows.right() + 1;
    m_strip.setGeometry(left, rows.top(), width, rows.height());
    m_strip.raise();
}

} // namespace toccata
