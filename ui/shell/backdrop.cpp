// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/backdrop.h"

#include "ui/songs/page.h"

#include <QPainter>

namespace toccata {

void Backdrop::setPage(Page &page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = &page;
    connect(m_page, &Page::lightChanged, this, qOverload<>(&QWidget::update));
    update();
}

void Backdrop::paintEvent(QPaintEvent *)
{
    if (!m_page || !m_page->isVisible())
        return;
    QPainter painter(this);
    const QPoint corner = m_page->mapTo(this, QPoint());
    painter.translate(corner);
    m_page->paintLight(painter, corner.y());
}

} // namespace toccata
