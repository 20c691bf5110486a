// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/musichead.h"

#include "ui/artwork/coverbutton.h"
#include "ui/songs/coverlight.h"
#include "ui/style/margins.h"
#include "ui/style/shapes.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace toccata {

namespace {

constexpr int largeCover = 200;
constexpr int smallCover = 112;
constexpr int largePortrait = 168;
constexpr int smallPortrait = 96;
constexpr int narrow = 560;
constexpr int lowPage = 440;
constexpr int textMargin = 2;

} // namespace

MusicHead::MusicHead(Covers &covers, Notices &notices, Picture picture, Size size, QWidget *parent)
    : QWidget(parent)
    , m_kind(picture)
    , m_size(size)
    , m_name(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_lines(new QVBoxLayout)
    , m_column(new QVBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    m_facts->setTone(ElidedLabel::Tone::Dim);
    m_lines->setSpacing(space::xs);
    m_lines->addWidget(m_name);
    m_lines->addWidget(m_facts);
    m_column->setSpacing(space::m);
    m_column->addStretch();
    m_column->addLayout(m_lines);
    m_column->addStretch();
    m_row->setSpacing(0);
    if (m_kind != Picture::None) {
        m_picture = new CoverButton(covers, notices, radius::card);
        connect(m_picture, &CoverButton::toneChanged, this, &MusicHead::tintChanged);
        m_row->addWidget(m_picture);
    }
    m_row->addLayout(m_column, 1);
    arrange();
}

void MusicHead::setName(const QString &name)
{
    m_name->setText(name);
    arrange();
}

void MusicHead::setFacts(const QStringList &facts)
{
    QStringList told = facts;
    told.removeAll(QString());
    m_facts->setText(told.join(QStringLiteral(" · ")));
}

void MusicHead::setPicture(const CoverSubject &subject, const QString &name, const QString &secondary)
{
    m_picture->setCover(subject, name, secondary);
}

void MusicHead::setNoPicture()
{
    m_picture->setNothing();
}

void MusicHead::setLeading(QWidget *control)
{
    m_row->insertWidget(0, control);
}

void MusicHead::setControls(QWidget *controls)
{
    m_column->insertWidget(m_column->count() - 1, controls);
}

void MusicHead::setPageHeight(int height)
{
    m_low = height < lowPage;
    arrange();
}

bool MusicHead::isNarrow() const
{
    return m_low || m_size == Size::BesideList || width() < narrow;
}

int MusicHead::pictureSide(bool isNarrow) const
{
    if (m_kind == Picture::Portrait)
        return isNarrow ? smallPortrait : largePortrait;
    return isNarrow ? smallCover : largeCover;
}

void MusicHead::arrange()
{
    const bool small = isNarrow();
    const int side = m_picture ? pictureSide(small) : 0;
    const int beside = small ? space::l : space::xl;
    if (m_picture) {
        m_picture->setRadius(m_kind == Picture::Portrait ? side / 2.0 : radius::card);
        m_picture->setFixedSize(side, side);
    }
    m_column->setContentsMargins(readingMargins(m_picture ? beside : 0, 0, 0, 0));
    // In line with the covers of a grid below, also the text, which has a margin of its own.
    const int start = !m_picture ? space::xl - textMargin : m_size == Size::BesideList ? space::xl : beside;
    const int above = m_picture && m_size == Size::Page ? beside : space::s;
    m_row->setContentsMargins(readingMargins(start, above, beside, m_picture ? beside : space::s));
    const int room = width() - start - side - 2 * beside;
    const bool fits = QFontMetrics(textFont(TextRole::Display)).horizontalAdvance(m_name->text()) <= room;
    m_name->setRole(m_picture && !small && fits ? TextRole::Display : TextRole::Headline);
}

bool MusicHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}

void MusicHead::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void MusicHead::paintTint(QPainter &painter, const QRect &rect) const
{
    paintCoverLight(painter, rect, m_picture->tone());
}

void MusicHead::paintEvent(QPaintEvent *)
{
    if (m_kind != Picture::Cover)
        return;
    QPainter painter(this);
    paintShadow(painter, m_picture->geometry(), radius::card);
}

} // namespace toccata
