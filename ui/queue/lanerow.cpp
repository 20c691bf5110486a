// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/lanerow.h"

#include "ui/artwork/covers.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/margins.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"
#include "ui/widgets/iconbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace toccata {

namespace {

constexpr int coverSide = 32;
constexpr int buttonSide = 28;

QFont titleFont()
{
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

LaneRow::LaneRow(Covers &covers, QWidget *parent)
    : QAbstractButton(parent)
    , m_covers(covers)
    , m_takeOut(new IconButton(u"close", {}, this))
{
    setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard away from the queue
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_takeOut->setExtent(buttonSide, 16);
    m_takeOut->setObjectName(QStringLiteral("takeOut"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(0, 0, space::xs, 0));
    row->addStretch(1);
    row->addWidget(m_takeOut);
    connect(m_takeOut, &IconButton::clicked, this, &LaneRow::takenOut);
}

void LaneRow::setSong(quint32 id, const Song &song, bool canBeTakenOut)
{
    m_id = id;
    m_cover = coverOf(song);
    m_title = song.displayTitle();
    m_artist = song.artist().value_or(QString());
    m_album = song.album().value_or(QString());
    const QString name
        = m_artist.isEmpty() ? m_title : tr("%1, %2", "a song's title, its artist").arg(m_title, m_artist);
    setAccessibleName(name);
    setToolTip(tr("Show it in the queue"));
    m_takeOut->setName(tr("Do not play “%1” next").arg(m_title));
    m_takeOut->setVisible(canBeTakenOut);
    update();
}

QSize LaneRow::sizeHint() const
{
    const int lines = QFontMetrics(titleFont()).height() + QFontMetrics(textFont(TextRole::Caption)).height();
    return {160, qMax(coverSide, lines) + space::s};
}

void LaneRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    if (isDown())
        paintRounded(painter, rect(), radius::control, colors.pressed);
    else if (underMouse())
        paintRounded(painter, rect(), radius::control, colors.hover);
    if (showsFocus(*this))
        paintFocusRing(painter, rect(), radius::control, colors.focus);
    const auto placed
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect cover(space::s, (height() - coverSide) / 2, coverSide, coverSide);
    m_covers.paint(painter,
        {placed(cover), radius::small, m_cover, m_album.isEmpty() ? m_title : m_album, m_artist}, colors,
        this);
    const int left = cover.right() + 1 + space::m;
    const int right = width() - space::s - (m_takeOut->isHidden() ? 0 : buttonSide);
    const QFontMetrics large(titleFont());
    const QFontMetrics small(textFont(TextRole::Caption));
    const int top = (height() - large.height() - small.height()) / 2;
    painter.setFont(titleFont());
    painter.setPen(colors.text);
    paintCellText(painter, placed({left, top, right - left, large.height()}), m_title, layoutDirection());
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(colors.textDim);
    paintCellText(painter, placed({left, top + large.height(), right - left, small.height()}),
        m_artist.isEmpty() ? tr("Unknown artist") : m_artist, layoutDirection());
}

// Enter too: which keys press a button depends on the desktop.
void LaneRow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    else if (event->key() == Qt::Key_Delete && !m_takeOut->isHidden())
        Q_EMIT takenOut();
    else if (!enter)
        QAbstractButton::keyPressEvent(event);
}

} // namespace toccata
