// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumheader.h"

#include "core/music/durationtext.h"
#include "ui/artwork/coverbutton.h"
#include "ui/library/albumfacts.h"
#include "ui/library/headbuttons.h"
#include "ui/library/headlight.h"
#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int largeCover = 200;
constexpr int smallCover = 112;
constexpr int narrow = 560;
constexpr int shadowWidth = 11;
constexpr int shadowDrop = 5;

QString yearText(const AlbumFacts &facts)
{
    const bool isLater = facts.originalYear && facts.originalYear != facts.year;
    return isLater ? AlbumHeader::tr("%1 (originally %2)", "years").arg(*facts.year).arg(*facts.originalYear)
                   : QString::number(*facts.year);
}

} // namespace

AlbumHeader::AlbumHeader(Covers &covers, Notices &notices, QWidget *parent)
    : QWidget(parent)
    , m_cover(new CoverButton(covers, notices, radius::card, this))
    , m_column(new QVBoxLayout(this))
    , m_title(new ElidedLabel)
    , m_artists(new QHBoxLayout)
    , m_facts(new ElidedLabel)
    , m_quality(new ElidedLabel)
    , m_buttons(new HeadButtons)
    , m_more(new IconButton(u"more", tr("More")))
{
    m_title->setRole(TextRole::Display);
    m_facts->setTone(ElidedLabel::Tone::Dim);
    m_quality->setTone(ElidedLabel::Tone::Dim);
    m_artists->setSpacing(0);
    m_buttons->addControl(m_more);
    m_column->setSpacing(space::xs);
    m_column->addStretch();
    m_column->addWidget(m_title);
    m_column->addLayout(m_artists);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_quality);
    m_column->addSpacing(space::m);
    m_column->addWidget(m_buttons);
    m_column->addStretch();
    connect(m_cover, &CoverButton::toneChanged, this, &AlbumHeader::tintChanged);
    connect(m_buttons, &HeadButtons::playRequested, this, &AlbumHeader::playRequested);
    connect(m_buttons, &HeadButtons::shuffleRequested, this, &AlbumHeader::shuffleRequested);
    connect(m_buttons, &HeadButtons::addRequested, this, &AlbumHeader::addRequested);
    connect(m_more, &QToolButton::clicked, this, &AlbumHeader::openMenu);
    arrange();
}

void AlbumHeader::openMenu()
{
    const int side = isRightToLeft() ? m_more->width() : 0;
    Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(side, m_more->height())));
}

void AlbumHeader::setAlbum(const QString &title, const SongRows &songs, const AlbumFacts &facts, int albums)
{
    const QString name = songs.isEmpty() ? title : songs.at(0).album().value_or(QString());
    m_cover->setCover(songs.isEmpty() ? CoverSubject() : coverOf(songs.at(0)), name,
        facts.artists.join(QStringLiteral(", ")));
    m_title->setText(title);
    setArtists(facts.artists, facts.severalArtists);
    QStringList parts;
    if (albums > 1)
        parts << tr("%Ln album(s)", nullptr, albums);
    else if (facts.year)
        parts << yearText(facts);
    parts << tr("%Ln song(s)", nullptr, songs.size());
    if (facts.duration.count() > 0)
        parts << durationText(facts.duration);
    m_facts->setText(parts.join(QStringLiteral(" · ")));
    m_quality->setText(facts.quality);
    m_quality->setVisible(!facts.quality.isEmpty());
    arrange();
    update();
}

void AlbumHeader::setArtists(const QStringList &names, bool several)
{
    while (QLayoutItem *item = m_artists->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // later: its own click may be what brought us here
        delete item;
    }
    if (names.isEmpty()) {
        auto *label = new ElidedLabel(several ? tr("Various artists") : tr("Unknown artist"));
        label->setTone(ElidedLabel::Tone::Dim);
        m_artists->addWidget(label);
    }
    for (const QString &name : names) {
        if (m_artists->count() > 0)
            m_artists->addWidget(new ElidedLabel(QStringLiteral(" · ")));
        auto *link = new ElidedLabel(name);
        link->setTone(ElidedLabel::Tone::Accent);
        link->setRole(TextRole::Strong);
        link->setLink(true);
        connect(link, &ElidedLabel::activated, this, [this, name] { Q_EMIT artistActivated(name); });
        m_artists->addWidget(link);
    }
    m_artists->addStretch();
}

int AlbumHeader::coverSide() const
{
    return width() < narrow ? smallCover : largeCover;
}

QRect AlbumHeader::coverRect() const
{
    const int margin = width() < narrow ? space::l : space::xl;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(margin, margin, coverSide(), coverSide()));
}

void AlbumHeader::arrange()
{
    const bool isNarrow = width() < narrow;
    const int margin = isNarrow ? space::l : space::xl;
    // The cover is placed, not laid out: the column begins beside it.
    const int beside = margin + coverSide() + (isNarrow ? space::l : space::xl);
    m_column->setContentsMargins(
        isRightToLeft() ? margin : beside, margin, isRightToLeft() ? beside : margin, margin);
    const int room = width() - beside - margin;
    const bool isLong = QFontMetrics(textFont(TextRole::Display)).horizontalAdvance(m_title->text()) > room;
    m_title->setRole(isNarrow || isLong ? TextRole::Headline : TextRole::Display);
    setMinimumHeight(coverSide() + 2 * margin);
    m_cover->setGeometry(coverRect());
}

void AlbumHeader::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void AlbumHeader::paintTint(QPainter &painter, const QRect &rect) const
{
    paintHeadLight(painter, rect, m_cover->tone());
}

void AlbumHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect cover = coverRect();
    // In steps of one pixel, or its edges can be seen; of black, because so little of a colour is rounded to
    // another.
    for (int spread = shadowWidth; spread > 0; --spread)
        paintRounded(painter, cover.adjusted(-spread, shadowDrop - spread, spread, shadowDrop + spread),
            radius::card + spread, QColor(0, 0, 0, 4));
}

} // namespace toccata
