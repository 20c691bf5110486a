// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/numbertile.h"

#include "ui/widgets/elidedlabel.h"

#include <QVBoxLayout>

namespace toccata {

namespace {

/// Where "26 d 9 h" fits in the largest print. Units: pixels.
constexpr int roomy = 200;

} // namespace

NumberTile::NumberTile(QWidget *parent)
    : Card({}, parent)
    , m_number(new ElidedLabel)
    , m_what(new ElidedLabel)
{
    m_number->setRole(TextRole::Display);
    m_what->setTone(ElidedLabel::Tone::Dim);
    column()->setSpacing(0);
    column()->addWidget(m_number);
    column()->addWidget(m_what);
}

void NumberTile::setNumber(const QString &number, const QString &what, const QString &spoken)
{
    m_number->setText(number);
    m_what->setText(what);
    setAccessibleName(spoken);
}

void NumberTile::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_number->setRole(width() >= roomy ? TextRole::Display : TextRole::Headline);
}

QString NumberTile::number() const
{
    return m_number->text();
}

} // namespace toccata
