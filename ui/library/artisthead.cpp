// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artisthead.h"

#include "ui/artwork/coverbutton.h"
#include "ui/library/headbuttons.h"
#include "ui/library/headlight.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace toccata {

namespace {

constexpr int largePicture = 168;
constexpr int smallPicture = 96;
constexpr int narrow = 560;

/// "1971 – 1989", one year alone, nothing if no album tells.
QString yearsOf(const AlbumSelection &albums)
{
    int first = 0;
    int last = 0;
    for (const int index : albums.indexes) {
        const int year = albums.albums->at(index).year().value_or(0);
        if (year == 0)
            continue;
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    if (first == 0)
        return {};
    return first == last ? QString::number(first)
                         : ArtistHead::tr("%1 – %2", "first and last year").arg(first).arg(last);
}

} // namespace

ArtistHead::ArtistHead(Covers &covers, Notices &notices, QWidget *parent)
    : QWidget(parent)
    , m_picture(new CoverButton(covers, notices, largePicture / 2.0, this))
    , m_column(new QVBoxLayout(this))
    , m_name(new ElidedLabel)
    , m_facts(new ElidedLabel)
{
    m_name->setRole(TextRole::Display);
    m_facts->setTone(ElidedLabel::Tone::Dim);
    auto *buttons = new HeadButtons;
    m_column->setSpacing(space::xs);
    m_column->addStretch();
    m_column->addWidget(m_name);
    m_column->addWidget(m_facts);
    m_column->addSpacing(space::m);
    m_column->addWidget(buttons);
    m_column->addStretch();
    connect(m_picture, &CoverButton::toneChanged, this, &ArtistHead::tintChanged);
    connect(buttons, &HeadButtons::playRequested, this, &ArtistHead::playRequested);
    connect(buttons, &HeadButtons::shuffleRequested, this, &ArtistHead::shuffleRequested);
    connect(buttons, &HeadButtons::addRequested, this, &ArtistHead::addRequested);
    arrange();
}

void ArtistHead::setArtist(const QString &name, const ArtistMusic &music)
{
    m_name->setText(name);
    if (music.isEmpty())
        m_picture->setNothing();
    else
        m_picture->setCover(pictureOfArtist(name, music.songs.at(0)), name, {});
    QStringList parts;
    if (const int albums = int(music.albums.indexes.size()); albums > 0)
        parts << tr("%Ln album(s)", nullptr, albums);
    parts << tr("%Ln song(s)", nullptr, music.songs.size());
    if (const QString years = yearsOf(music.albums); !years.isEmpty())
        parts << years;
    m_facts->setText(parts.join(QStringLiteral(" · ")));
    arrange();
}

void ArtistHead::arrange()
{
    const bool isNarrow = width() < narrow;
    const int margin = isNarrow ? space::l : space::xl;
    const int side = isNarrow ? smallPicture : largePicture;
    // The picture is placed, not laid out: the column begins beside it.
    const int beside = margin + side + margin;
    m_column->setContentsMargins(
        isRightToLeft() ? margin : beside, margin, isRightToLeft() ? beside : margin, margin);
    const int room = width() - beside - margin;
    const bool isLong = QFontMetrics(textFont(TextRole::Display)).horizontalAdvance(m_name->text()) > room;
    m_name->setRole(isNarrow || isLong ? TextRole::Headline : TextRole::Display);
    setMinimumHeight(side + 2 * margin);
    m_picture->setRadius(side / 2.0);
    m_picture->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(margin, margin, side, side)));
}

void ArtistHead::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ArtistHead::paintTint(QPainter &painter, const QRect &rect) const
{
    paintHeadLight(painter, rect, m_picture->tone());
}

} // namespace toccata
