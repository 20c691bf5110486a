// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/nowplaying.h"

#include "ui/artwork/coverbutton.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlinks.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QMouseEvent>

namespace toccata {

namespace {

constexpr int coverSide = 56;
constexpr int roomForTwo = 260; // pixels; from there on both names are elided instead

} // namespace

NowPlaying::NowPlaying(
    const ServerProxy &server, Navigator &navigator, Covers &covers, Notices &notices, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_cover(new CoverButton(covers, notices, radius::control, this))
    , m_title(new ElidedLabel(this))
    , m_artist(new ElidedLabel(this))
    , m_album(new ElidedLabel(this))
    , m_dash(new ElidedLabel(QStringLiteral("–"), this))
{
    m_cover->setFixedSize(coverSide, coverSide);
    m_cover->setOpens(tr("Now playing"), [&navigator] { navigator.showNowPlaying(); });
    m_cover->setObjectName(QStringLiteral("nowPlayingCover"));
    m_title->setRole(TextRole::Strong);
    m_title->setObjectName(QStringLiteral("nowPlayingTitle"));
    m_artist->setObjectName(QStringLiteral("nowPlayingArtist"));
    for (ElidedLabel *label : {m_artist, m_album, m_dash})
        label->setTone(ElidedLabel::Tone::Dim);
    for (ElidedLabel *label : {m_title, m_album}) {
        connect(label, &ElidedLabel::activated, this, [this, &states = server.states, &navigator] {
            showAlbumOf(m_song.at(0), *states.library.current(), navigator);
        });
    }
    connect(m_artist, &ElidedLabel::activated, this,
        [this, &navigator] { showArtistOf(m_song.at(0), navigator); });

    auto *second = new QHBoxLayout;
    second->setSpacing(space::xs);
    second->addWidget(m_artist);
    second->addWidget(m_dash);
    second->addWidget(m_album);
    second->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addStretch(1);
    lines->addWidget(m_title);
    lines->addLayout(second);
    lines->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_cover);
    row->addLayout(lines, 1);
    setState({});
}

void NowPlaying::setState(const PlayerState &state)
{
    m_song = state.song;
    const bool hasSong = !m_song.isEmpty();
    const auto artist = hasSong ? m_song.at(0).artist() : std::nullopt;
    const auto album = hasSong ? m_song.at(0).album() : std::nullopt;
    if (hasSong) {
        const Song song = m_song.at(0);
        m_title->setText(song.displayTitle());
        m_cover->setCover(
            coverOf(song), album.value_or(song.displayTitle()), song.albumArtist().value_or(QString()));
    } else {
        m_title->setText(state.known ? tr("Nothing is playing") : QString());
        m_cover->setNothing();
    }
    m_artist->setText(artist.value_or(hasSong ? tr("Unknown artist") : QString()));
    m_album->setText(album.value_or(QString()));
    m_title->setLink(album.has_value());
    m_artist->setLink(artist.has_value());
    m_album->setLink(album.has_value());
    m_artist->setVisible(hasSong);
    showAlbumIfItFits();
}

// Two names of three letters each tell less than one that can be read; the title leads to the album too.
void NowPlaying::showAlbumIfItFits()
{
    const int room = width() - m_cover->width() - space::m;
    const int wanted = m_artist->sizeHint().width() + m_dash->sizeHint().width() + m_album->sizeHint().width()
        + 2 * space::xs;
    const bool shown = !m_album->text().isEmpty() && (wanted <= room || room >= roomForTwo);
    m_album->setVisible(shown);
    m_dash->setVisible(shown);
}

// Beside the links: all of it leads to the page, as the cover does.
void NowPlaying::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton && m_cover->isEnabled());
}

void NowPlaying::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isPress = event->button() == Qt::LeftButton && m_cover->isEnabled();
    if (isPress && rect().contains(event->position().toPoint()))
        m_navigator.showNowPlaying();
}

void NowPlaying::resizeEvent(QResizeEvent *event)
{
    showAlbumIfItFits();
    QWidget::resizeEvent(event);
}

} // namespace toccata
