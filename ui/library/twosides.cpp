// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/twosides.h"

#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int listWidth = 248;
constexpr int roomForBoth = 560;

} // namespace

TwoSides::TwoSides(QWidget *list, QWidget *content, const QString &backName, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_back(new IconButton(u"back", backName))
    , m_name(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_head(new QHBoxLayout)
    , m_contentSide(makeContentSide(content))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_contentSide, 1);
    connect(m_back, &QToolButton::clicked, this, &TwoSides::backRequested);
    arrange();
}

QWidget *TwoSides::makeContentSide(QWidget *content)
{
    auto *side = new QWidget;
    m_name->setRole(TextRole::Headline);
    m_facts->setTone(ElidedLabel::Tone::Dim);
    m_head->setContentsMargins(readingMargins(space::xl - 2, space::s, space::l, 0));
    m_head->addWidget(m_back);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    m_head->addLayout(names, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(content, 1);
    return side;
}

void TwoSides::addControl(QWidget *control)
{
    m_head->addWidget(control);
}

void TwoSides::setBack(const QString &name, bool always)
{
    m_back->setName(name);
    m_backAlways = always;
    arrange();
}

void TwoSides::setContentOpened(bool opened)
{
    m_opened = opened;
    arrange();
}

bool TwoSides::hasRoomForBoth() const
{
    return width() >= roomForBoth;
}

void TwoSides::arrange()
{
    const bool both = hasRoomForBoth();
    m_list->setMaximumWidth(both ? listWidth : QWIDGETSIZE_MAX);
    m_list->setMinimumWidth(both ? listWidth : 0);
    m_list->setVisible(both || !m_opened);
    m_contentSide->setVisible(both || m_opened);
    m_back->setVisible(!both || m_backAlways);
}

void TwoSides::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace toccata
