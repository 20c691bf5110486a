// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace toccata {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_remark(new QLabel)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::l, space::m, space::l, space::m);
    whole->setSpacing(space::s);
    if (!title.isEmpty()) {
        setAccessibleName(title);
        auto *head = new ElidedLabel(title);
        head->setRole(TextRole::Strong);
        whole->addWidget(head);
    }
    m_column->setSpacing(space::s);
    whole->addLayout(m_column);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(2, 0, 2, 0); // as the lines above it, which are ElidedLabels
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->hide();
    whole->addWidget(m_remark);
    updateLook();
}

void Card::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

QString Card::remark() const
{
    return m_remark->text();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    paintRounded(painter, rect(), radius::card, colors.surface, colors.divider);
}

void Card::updateLook()
{
    QPalette dim = m_remark->palette();
    dim.setColor(QPalette::WindowText, colorsOf(*this).textDim);
    m_remark->setPalette(dim);
    m_remark->setFont(textFont(TextRole::Caption));
    // A label takes its side from its letters: a sentence that is not translated yet would stand alone there.
    m_remark->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        updateLook();
    QWidget::changeEvent(event);
}

} // namespace toccata
