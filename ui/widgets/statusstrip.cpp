// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusstrip.h"

#include "ui/style/colors.h"
#include "ui/style/tokens.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace toccata {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
{
    setAccessibleRole(*this, QAccessible::StatusBar);
    auto *ring = new BusyIndicator;
    ring->setExtent(16);
    m_text->setRole(TextRole::Caption);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    row->addWidget(ring);
    row->addWidget(m_text, 1);
    hide();
}

QString StatusStrip::text() const
{
    return m_text->text();
}

void StatusStrip::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void StatusStrip::addAtEnd(QWidget *widget)
{
    layout()->addWidget(widget);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    painter.fillRect(rect(), colors.sidebar);
    painter.fillRect(rect(), withAlpha(colors.accent, 0.12));
    painter.fillRect(0, 0, width(), 1, colors.divider);
}

} // namespace toccata
