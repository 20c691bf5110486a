// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/twosides.h"

#include "ui/songs/musichead.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int listWidth = 288;
constexpr int roomForBoth = 560;

} // namespace

TwoSides::TwoSides(QWidget *list, MusicHead *head, QWidget *content, const QString &backName, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_back(new IconButton(u"back", backName))
    , m_contentSide(new QWidget)
{
    head->setLeading(m_back);
    auto *column = new QVBoxLayout(m_contentSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(content, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_contentSide, 1);
    connect(m_back, &QToolButton::clicked, this, &TwoSides::backRequested);
    arrange();
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
