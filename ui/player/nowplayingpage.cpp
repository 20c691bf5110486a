// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/nowplayingpage.h"

#include "ui/artwork/coverbutton.h"
#include "ui/notices/notices.h"
#include "ui/player/nextsongs.h"
#include "ui/songs/audiotext.h"
#include "ui/songs/coverlight.h"
#include "ui/songs/facttable.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/selectabletext.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlinks.h"
#include "ui/songs/songlistview.h"
#include "ui/style/colors.h"
#include "ui/style/margins.h"
#include "ui/style/shapes.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/scrollcolumn.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace toccata {

namespace {

// Units: pixels.
constexpr int wideFrom = 640;
constexpr int widestColumn = 620;
constexpr int smallestCover = 140;
constexpr int largestCover = 620;
constexpr int largestNarrowCover = 360;
constexpr int largestCoverAlone = 960; // on the whole screen
constexpr int textInset = 6; // with the margin that texts have of their own, as far in as icons in buttons
constexpr int mostNext = 5;

} // namespace

NowPlayingPage::NowPlayingPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_stage(new QWidget)
    , m_body(new PageBody(m_stage))
{
    makeStage();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    updateFonts();
    arrange();
    const ServerStates &states = actions.server().states;
    states.player.observe(this, [this](const auto &) { follow(); });
    states.queue.observe(this, [this](const auto &) { showNext(); });
}

QWidget *NowPlayingPage::focusTarget()
{
    return m_body->isContentShown() ? static_cast<QWidget *>(m_scroll) : m_body;
}

void NowPlayingPage::makeStage()
{
    m_row = new QHBoxLayout(m_stage);
    m_row->setSpacing(space::xxl);
    m_cover = new CoverButton(m_actions.covers(), m_actions.notices(), radius::card, m_stage);
    m_cover->setObjectName(QStringLiteral("largeCover"));
    connect(m_cover, &CoverButton::toneChanged, this, &Page::lightChanged);
    m_scroll = new ScrollColumn;
    m_scroll->takeKeyboard(title());
    // The light of the cover is on the page behind it.
    m_scroll->viewport()->setAutoFillBackground(false);
    makeColumn();
    m_row->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void NowPlayingPage::makeColumn()
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(space::xs);
    m_title = new SelectableText;
    m_title->setObjectName(QStringLiteral("largeTitle"));
    m_artist = new ElidedLabel;
    m_artist->setRole(TextRole::Title);
    m_artist->setTone(ElidedLabel::Tone::Accent);
    m_artist->setObjectName(QStringLiteral("largeArtist"));
    m_album = new ElidedLabel;
    m_album->setObjectName(QStringLiteral("largeAlbum"));
    m_sound = new ElidedLabel;
    m_sound->setTone(ElidedLabel::Tone::Dim);
    m_sound->setObjectName(QStringLiteral("sound"));
    m_facts = new FactTable(FactTable::Buttons::None);
    makeNextList();
    m_top = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding);
    m_column->addSpacerItem(m_top);
    m_column->setStretch(0, 1); // as below them
    // Texts begin where the icons of the buttons and the covers of the rows do, not where the light under
    // them does.
    const auto addTexts = [this](std::initializer_list<QWidget *> texts) {
        auto *inner = new QVBoxLayout;
        inner->setSpacing(space::xs);
        inner->setContentsMargins(readingMargins(textInset, 0, 0, 0));
        for (QWidget *each : texts)
            inner->addWidget(each);
        m_column->addLayout(inner);
    };
    addTexts({m_title, m_artist, m_album, m_sound});
    m_column->addWidget(makeButtons());
    m_column->addSpacing(space::m);
    addTexts({m_facts});
    m_column->addSpacing(space::l);
    addTexts({m_nextHead});
    m_column->addWidget(m_nextList);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);

    connect(m_artist, &ElidedLabel::activated, this, [this] {
        if (const auto state = m_actions.server().states.player.current(); !state->song.isEmpty())
            showArtistOf(state->song.at(0), m_actions.navigator());
    });
    connect(m_album, &ElidedLabel::activated, this, [this] {
        if (const auto state = m_actions.server().states.player.current(); !state->song.isEmpty())
            showAlbumOf(
                state->song.at(0), *m_actions.server().states.library.current(), m_actions.navigator());
    });
}

void NowPlayingPage::makeNextList()
{
    m_nextHead = new ElidedLabel(tr("Next"));
    m_nextHead->setRole(TextRole::Title);
    m_nextList = new SongListView(m_next, SongDelegate::Mode::Cover);
    m_nextList->setObjectName(QStringLiteral("nextSongs"));
    m_nextList->setAccessibleName(tr("Next songs"));
    m_nextList->setRowMargins({-space::s, 0, -space::s, 0}); // the marks of rows begin where buttons do
    m_nextList->delegate().setCovers(m_actions.covers());
    m_nextList->followRight(Right::PlayFromQueue, m_actions);
    m_nextList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nextList->viewport()->setAutoFillBackground(false);
    connect(m_nextList, &SongListView::rowActivated, this, [this](int row) {
        if (m_actions.mayUse(Right::PlayFromQueue))
            m_actions.notices().watch(m_actions.server().player.playId(m_nextIds[std::size_t(row)]));
    });
    connect(m_nextList, &SongListView::informationRequested, this,
        [this](const SongRows &songs) { m_actions.navigator().showInformation(songs); });
    m_nextList->setMenu(
        [this](QMenu &menu, const SongRows &selected, int) { m_actions.fillGoAndCopy(menu, selected); });
}

QWidget *NowPlayingPage::makeButtons()
{
    auto *buttons = new QWidget;
    m_fullScreen = new IconButton(u"full-screen", tr("Full screen"));
    m_fullScreen->setObjectName(QStringLiteral("fullScreen"));
    auto *mini = new IconButton(u"mini-player", tr("Mini player"));
    mini->setObjectName(QStringLiteral("miniPlayer"));
    auto *information = new IconButton(u"info", tr("Information on this song"));
    information->setObjectName(QStringLiteral("information"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(space::xs);
    for (IconButton *each : {m_fullScreen, mini, information})
        row->addWidget(each);
    row->addStretch();
    connect(m_fullScreen, &IconButton::clicked, this, [this] { m_actions.navigator().toggleFullScreen(); });
    connect(mini, &IconButton::clicked, this, [this] { m_actions.navigator().showMiniPlayer(); });
    connect(information, &IconButton::clicked, this, [this] {
        if (const auto state = m_actions.server().states.player.current(); !state->song.isEmpty())
            m_actions.navigator().showInformation(state->song);
    });
    return buttons;
}

int NowPlayingPage::coverSide(bool wide) const
{
    if (!wide)
        return std::clamp(std::min(width() - 2 * space::l, height() / 2), smallestCover, largestNarrowCover);
    const int room = std::min(height() - 2 * space::xl, int((width() - 3 * space::xl) * 0.48));
    return std::clamp(room, smallestCover, m_isFullScreen ? largestCoverAlone : largestCover);
}

void NowPlayingPage::arrange()
{
    const bool wide = width() >= wideFrom;
    const int side = coverSide(wide);
    m_cover->setFixedSize(side, side);
    if (std::exchange(m_isWide, wide) != wide) {
        if (wide)
            m_row->insertWidget(0, m_cover, 0, Qt::AlignVCenter);
        else
            m_column->insertWidget(0, m_cover, 0, Qt::AlignHCenter);
        m_cover->show();
    }
    if (wide) {
        // What both do not need is around them; the scroll bar stays at the edge.
        const int spare = width() - 2 * space::xl - side - space::xxl - widestColumn;
        const int margin = space::xl + std::max(0, spare / 2);
        m_row->setContentsMargins(readingMargins(margin, 0, 0, 0));
        m_column->setContentsMargins(readingMargins(0, space::xl, margin, space::xl));
    } else {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_column->setContentsMargins(space::l, space::s, space::l, space::l);
    }
    // Below the cover the texts keep a distance; beside it they stand in the middle of the height.
    m_top->changeSize(0, wide ? 0 : space::m, QSizePolicy::Minimum, QSizePolicy::Expanding);
    m_column->invalidate();
}

void NowPlayingPage::setFullScreen(bool on)
{
    m_isFullScreen = on;
    m_fullScreen->setIconName(on ? u"full-screen-leave" : u"full-screen");
    m_fullScreen->setName(on ? tr("Leave full screen") : tr("Full screen"));
    arrange();
}

void NowPlayingPage::updateFonts()
{
    m_title->setFont(textFont(TextRole::Display));
}

void NowPlayingPage::follow()
{
    if (!isVisible())
        return;
    const auto state = m_actions.server().states.player.current();
    if (state->song.isEmpty())
        showNothing(*state);
    else
        showSong(state->song.at(0), state->status);
    showNext();
}

void NowPlayingPage::showNothing(const PlayerState &state)
{
    m_uri.clear();
    m_answer.forget();
    m_cover->setNothing();
    if (state.known)
        m_body->showMessage(u"music-note", tr("Nothing is playing"),
            tr("Play a song or an album: it is shown here, with its cover and all that is known of it."));
    else
        m_body->showNothing();
    update();
}

void NowPlayingPage::showSong(const Song &song, const mpd::Status &status)
{
    const auto album = song.album();
    m_cover->setCover(
        coverOf(song), album.value_or(song.displayTitle()), song.albumArtist().value_or(QString()));
    showNames(song);
    // What is decoded is told only while it plays; of the file it may be known always.
    const QByteArray format = status.audioFormat.isEmpty() ? song.format().value_or(QString()).toUtf8()
                                                           : status.audioFormat.toUtf8();
    m_sound->setText(audioText(song.uri(), format, status.bitrate));
    m_sound->setVisible(!m_sound->text().isEmpty());
    if (song.uri() != m_uri)
        askForTags(song);
    m_body->showContent();
    Q_EMIT lightChanged();
}

void NowPlayingPage::showNames(const Song &song)
{
    const auto artist = song.artist();
    const auto album = song.album();
    const auto station = song.tag(Tag::Name);
    m_title->setValue(song.displayTitle(), tr("Title"));
    // A stream has a station, and often nothing else.
    m_artist->setVisible(artist || !station);
    m_artist->setText(artist.value_or(tr("Unknown artist")));
    m_artist->setTone(artist ? ElidedLabel::Tone::Accent : ElidedLabel::Tone::Dim);
    m_artist->setLink(artist.has_value());
    m_album->setText(album ? *album : station.value_or(tr("Unknown album")));
    m_album->setTone(album || station ? ElidedLabel::Tone::Normal : ElidedLabel::Tone::Dim);
    m_album->setLink(album.has_value());
    m_album->setVisible(album || m_album->text() != m_title->value());
}

void NowPlayingPage::askForTags(const Song &song)
{
    m_uri = song.uri();
    m_scroll->verticalScrollBar()->setValue(0);
    // At once what is known; nothing else if the server does not tell more.
    m_facts->setFacts(listeningFacts(informationOf(song)));
    m_answer.expect(
        m_actions.server().library.information(m_uri),
        [this](const mpd::Pairs &information) { m_facts->setFacts(listeningFacts(information)); },
        [](const Error &) {});
}

void NowPlayingPage::showNext()
{
    if (!isVisible())
        return;
    const ServerStates &states = m_actions.server().states;
    const auto queue = states.queue.current();
    SongRows songs{queue->songs, {}};
    m_nextIds.clear();
    for (const int position : nextPositions(*queue, states.player.current()->status, mostNext)) {
        const QueueEntry &entry = queue->entries[std::size_t(position)];
        if (!entry.isLoaded())
            break;
        songs.rows.push_back(entry.row);
        m_nextIds.push_back(entry.id);
    }
    if (songs.table != m_next.songs().table || songs.rows != m_next.songs().rows)
        m_next.setSongs(songs);
    m_nextList->setFixedHeight(songs.size() * m_nextList->delegate().rowHeight());
    m_nextHead->setVisible(!songs.isEmpty());
    m_nextList->setVisible(!songs.isEmpty());
}

void NowPlayingPage::paintLight(QPainter &painter, int above) const
{
    if (m_body->isContentShown())
        paintCoverLight(painter, rect().adjusted(0, -above, 0, 0), m_cover->tone());
}

void NowPlayingPage::paintEvent(QPaintEvent *)
{
    if (!m_body->isContentShown())
        return;
    QPainter painter(this);
    paintShadow(painter, QRect(m_cover->mapTo(this, QPoint()), m_cover->size()), radius::card);
}

void NowPlayingPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    Page::resizeEvent(event);
}

void NowPlayingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow();
}

void NowPlayingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateFonts();
    Page::changeEvent(event);
}

} // namespace toccata
