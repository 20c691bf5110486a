// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/miniplayer.h"

#include "core/music/durationtext.h"
#include "core/settings/remembered.h"
#include "core/settings/settings.h"
#include "ui/artwork/coverbutton.h"
#include "ui/notices/notices.h"
#include "ui/notices/permissions.h"
#include "ui/player/positionticker.h"
#include "ui/player/transportbuttons.h"
#include "ui/player/volumesteps.h"
#include "ui/style/colors.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/seekbar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>

namespace toccata {

namespace {

using namespace std::chrono_literals;

constexpr QSize usualSize(360, 90); // higher where the text is larger
constexpr int coverSide = 74;
constexpr int buttonSide = 30;
constexpr int wheelStep = 120; // what Qt counts for one notch
constexpr std::chrono::milliseconds volumeStay = 1500ms;

} // namespace

MiniPlayer::MiniPlayer(ServerProxy server, Notices &notices, Covers &covers, Settings &settings)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_server(std::move(server))
    , m_notices(notices)
    , m_settings(settings)
    , m_cover(new CoverButton(covers, notices, radius::control, this))
    , m_title(new ElidedLabel(this))
    , m_artist(new ElidedLabel(this))
    , m_expand(new IconButton(u"expand", tr("Show the whole window"), this))
    , m_buttons(new TransportButtons(m_server, notices, this))
    , m_seek(new SeekBar(this))
    , m_volume(new VolumeSteps(m_server, notices, this))
    , m_ticker(new PositionTicker(
          *this, [this](auto position) { m_seek->setPosition(position ? position->count() : 0); }))
{
    setObjectName(QStringLiteral("miniPlayerWindow"));
    m_cover->setFixedSize(coverSide, coverSide);
    m_cover->setOpens(m_expand->toolTip(), [this] { Q_EMIT windowRequested(); });
    m_title->setRole(TextRole::Strong);
    m_title->setObjectName(QStringLiteral("miniTitle"));
    m_artist->setTone(ElidedLabel::Tone::Dim);
    m_artist->setObjectName(QStringLiteral("miniArtist"));
    m_expand->setExtent(28, 16);
    m_expand->setObjectName(QStringLiteral("wholeWindow"));
    m_buttons->previous()->setExtent(buttonSide, 18);
    m_buttons->play()->setExtent(buttonSide + 2, 18);
    m_buttons->next()->setExtent(buttonSide, 18);
    layOut();
    makeShortcuts();
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, &MiniPlayer::showSong);
    // The window that says it is hidden.
    connect(&notices, &Notices::said, this, [this](const QString &text) { say(text, duration::notice); });
    connect(m_expand, &IconButton::clicked, this, &MiniPlayer::windowRequested);
    connect(m_seek, &SeekBar::seekRequested, this, [this](qint64 position) {
        const actor::Future<void> answer = m_server.player.seek(std::chrono::milliseconds(position));
        m_notices.watch(answer);
        m_ticker->seek(std::chrono::milliseconds(position), answer);
    });
    m_server.states.player.observe(this, [this](const auto &state) { setState(state); });
    m_server.states.server.observe(this, [this](const auto &) { setState(m_state); });
    setState(m_server.states.player.current());
    m_buttons->play()->setFocus();
}

void MiniPlayer::layOut()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_artist);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addLayout(names, 1);
    head->addWidget(m_expand, 0, Qt::AlignTop);
    auto *tape = new QWidget;
    tape->setLayoutDirection(Qt::LeftToRight); // as in the player bar
    auto *foot = new QHBoxLayout(tape);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(2);
    for (IconButton *button : {m_buttons->previous(), m_buttons->play(), m_buttons->next()})
        foot->addWidget(button);
    foot->addSpacing(space::xs);
    foot->addWidget(m_seek, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(head);
    column->addStretch();
    column->addWidget(tape);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::s, space::s, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_cover);
    row->addLayout(column, 1);
    setFixedSize(usualSize.width(), std::max(usualSize.height(), sizeHint().height()));
    // As they stand in the window.
    const QWidgetList order{
        m_cover, m_expand, m_buttons->previous(), m_buttons->play(), m_buttons->next(), m_seek};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void MiniPlayer::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { Q_EMIT windowRequested(); });
    shortcut(QKeySequence::Quit, [this] { Q_EMIT quitRequested(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_buttons->togglePlaying(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Right), [this] { m_buttons->goToNext(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Left), [this] { m_buttons->goToPrevious(); });
    const int step = m_settings.value(Remembered::volumeStep);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Up), [this, step] { changeVolume(step); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), [this, step] { changeVolume(-step); });
}

void MiniPlayer::setState(const std::shared_ptr<const PlayerState> &state)
{
    m_state = state;
    m_buttons->setState(*state);
    m_volume->setState(*state);
    const bool stopped = state->status.state == mpd::PlayState::Stopped;
    m_seek->setDuration(state->status.duration && !stopped ? state->status.duration->count() : 0);
    permit(*m_seek, refusal(m_server.states, Right::Seek), m_seek->isEnabled());
    m_ticker->setState(state);
    showSong();
}

void MiniPlayer::showSong()
{
    if (m_state->song.isEmpty()) {
        m_cover->setNothing();
        m_title->setText(m_state->known ? tr("Nothing is playing") : QString());
        if (!m_saying.isActive())
            m_artist->setText({});
        setWindowTitle(QStringLiteral("Toccata"));
        return;
    }
    const Song song = m_state->song.at(0);
    m_cover->setCover(
        coverOf(song), song.album().value_or(song.displayTitle()), song.albumArtist().value_or(QString()));
    m_title->setText(song.displayTitle());
    if (!m_saying.isActive())
        m_artist->setText(song.artist().value_or(song.tag(Tag::Name).value_or(tr("Unknown artist"))));
    setWindowTitle(tr("%1 – Toccata").arg(song.displayTitle()));
}

void MiniPlayer::changeVolume(int by)
{
    if (!m_volume->change(by))
        return;
    const auto volume = m_volume->volume();
    say(volume ? tr("Volume: %1 %").arg(*volume) : tr("This server has no volume control"), volumeStay);
}

void MiniPlayer::say(const QString &text, std::chrono::milliseconds stay)
{
    if (!isVisible())
        return;
    m_saying.start(stay);
    m_artist->setText(text);
}

void MiniPlayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    painter.fillRect(rect(), colors.sidebar);
    painter.setPen(colors.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MiniPlayer::showEvent(QShowEvent *event)
{
    const QByteArray geometry = m_settings.value(Remembered::miniPlayerGeometry);
    if (!event->spontaneous() && (geometry.isEmpty() || !restoreGeometry(geometry))) {
        const QRect room
            = screen()->availableGeometry().adjusted(space::xl, space::xl, -space::xl, -space::xl);
        move(room.right() - width(), room.bottom() - height());
    }
    QWidget::showEvent(event);
}

void MiniPlayer::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_settings.set(Remembered::miniPlayerGeometry, saveGeometry());
    QWidget::hideEvent(event);
}

// Without it there would be no window at all.
void MiniPlayer::closeEvent(QCloseEvent *event)
{
    Q_EMIT windowRequested();
    QWidget::closeEvent(event);
}

void MiniPlayer::keyPressEvent(QKeyEvent *event)
{
    const int step = m_settings.value(Remembered::volumeStep);
    if (event->key() == Qt::Key_Space)
        m_buttons->togglePlaying();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        changeVolume(event->key() == Qt::Key_Up ? step : -step);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT windowRequested();
    else
        QWidget::keyPressEvent(event);
}

void MiniPlayer::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelStep;
    m_wheel %= wheelStep;
    if (steps != 0)
        changeVolume(steps * m_settings.value(Remembered::volumeStep));
    event->accept();
}

void MiniPlayer::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (!windowHandle() || !windowHandle()->startSystemMove())
        m_grip = event->globalPosition().toPoint() - pos();
}

void MiniPlayer::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip)
        move(event->globalPosition().toPoint() - *m_grip);
}

void MiniPlayer::mouseReleaseEvent(QMouseEvent *)
{
    m_grip.reset();
}

} // namespace toccata
