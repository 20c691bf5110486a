// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/playerbar.h"

#include "core/music/durationtext.h"
#include "ui/notices/notices.h"
#include "ui/notices/permissions.h"
#include "ui/player/nowplaying.h"
#include "ui/player/playermodes.h"
#include "ui/player/positionticker.h"
#include "ui/player/transportbuttons.h"
#include "ui/player/volumesteps.h"
#include "ui/songs/songactions.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/seekbar.h"
#include "ui/widgets/volumeslider.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

namespace toccata {

namespace {

constexpr int wideFrom = 980;
constexpr int mediumFrom = 660;
constexpr int narrowFrom = 560;
constexpr int volumeWidth = 108;

QString timeText(std::chrono::milliseconds time)
{
    return durationText(time);
}

/// Nothing if it has left the queue, or is not read yet.
std::optional<Song> songIn(const QueueState &queue, const QueuedSong &song)
{
    const auto position
        = song.id ? queue.positionOf(*song.id) : std::optional(int(song.position.value_or(0)));
    if (!position || *position >= int(queue.entries.size()))
        return std::nullopt;
    const QueueEntry &entry = queue.entries[std::size_t(*position)];
    return entry.isLoaded() ? std::optional(queue.songs->at(int(entry.row))) : std::nullopt;
}

ElidedLabel *makeTime(QWidget *parent, Qt::Alignment alignment)
{
    auto *label = new ElidedLabel(parent);
    label->setRole(TextRole::Caption);
    label->setTone(ElidedLabel::Tone::Dim);
    label->setTabular(true);
    label->setAlignment(alignment);
    label->setMinimumWidth(52);
    return label;
}

} // namespace

PlayerBar::PlayerBar(
    ServerProxy server, Notices &notices, Navigator &navigator, Covers &covers, QWidget *parent)
    : QWidget(parent)
    , m_server(std::move(server))
    , m_notices(notices)
    , m_song(new NowPlaying(m_server, navigator, covers, notices, this))
    , m_modes(new PlayerModes(m_server, notices, this))
    , m_navigator(navigator)
    , m_volumeSteps(new VolumeSteps(m_server, notices, this))
    , m_ticker(new PositionTicker(*this, [this](auto position) { showPosition(position); }))
{
    setObjectName(QStringLiteral("playerBar"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Player"));
    makeTransport();
    makeSides();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(space::m, space::s, space::m, space::s);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    arrange(Arrangement::Wide);
    // As they stand on the screen.
    const QWidgetList order{m_song, m_modes->randomButton(), m_buttons->previous(), m_buttons->play(),
        m_buttons->next(), m_modes->repeatButton(), m_seek, m_more, m_volumeButton, m_volume, m_mini};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(m_volumeSteps, &VolumeSteps::changed, this, &PlayerBar::showVolume);
    m_server.states.player.observe(this, [this](const auto &state) { setState(state); });
    m_server.states.server.observe(this, [this](const auto &) { setState(m_state); });
    setState(m_server.states.player.current());
}

void PlayerBar::makeTransport()
{
    m_transport = new QWidget(this);
    // Where people read from the right a tape runs as it does elsewhere: its buttons and its bar are not
    // mirrored.
    m_transport->setLayoutDirection(Qt::LeftToRight);
    m_buttons = new TransportButtons(m_server, m_notices, m_transport);
    m_buttons->play()->setExtent(40, 22);
    auto *row = new QHBoxLayout(m_transport);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addStretch(1);
    for (IconButton *button : {m_modes->randomButton(), m_buttons->previous(), m_buttons->play(),
             m_buttons->next(), m_modes->repeatButton()})
        row->addWidget(button);
    row->addStretch(1);

    m_position = new QWidget(this);
    m_position->setLayoutDirection(Qt::LeftToRight);
    m_seek = new SeekBar(m_position);
    m_seek->setObjectName(QStringLiteral("seek"));
    m_seek->setTimeText([](qint64 time) { return timeText(std::chrono::milliseconds(time)); });
    m_elapsed = makeTime(m_position, Qt::AlignRight | Qt::AlignVCenter);
    m_length = makeTime(m_position, Qt::AlignLeft | Qt::AlignVCenter);
    auto *positionRow = new QHBoxLayout(m_position);
    positionRow->setContentsMargins(0, 0, 0, 0);
    positionRow->setSpacing(space::s);
    positionRow->addWidget(m_elapsed);
    positionRow->addWidget(m_seek, 1);
    positionRow->addWidget(m_length);
    connect(m_seek, &SeekBar::seekRequested, this, &PlayerBar::seekTo);
}

void PlayerBar::makeSides()
{
    m_controls = new QWidget(this);
    m_more = new IconButton(u"more", tr("Playback options"), m_controls);
    m_volumeButton = new IconButton(u"volume-high", tr("Volume"), m_controls);
    m_volume = new VolumeSlider(m_controls);
    m_volume->setObjectName(QStringLiteral("volume"));
    m_volume->setFixedWidth(volumeWidth);
    m_mini = new IconButton(u"mini-player", tr("Mini player"), m_controls);
    m_mini->setObjectName(QStringLiteral("toMiniPlayer"));
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addStretch(1);
    row->addWidget(m_more);
    row->addWidget(m_volumeButton);
    row->addWidget(m_volume);
    row->addWidget(m_mini);
    connect(m_more, &IconButton::clicked, this, &PlayerBar::showModesMenu);
    connect(m_volumeButton, &IconButton::clicked, this, &PlayerBar::showVolumePopup);
    connect(m_mini, &IconButton::clicked, this, [this] { m_navigator.showMiniPlayer(); });
    connect(m_volume, &VolumeSlider::volumeRequested, m_volumeSteps, &VolumeSteps::set);
}

void PlayerBar::addControl(QWidget *control)
{
    static_cast<QHBoxLayout *>(m_controls->layout())->insertWidget(2, control);
    setTabOrder(m_more, control);
    setTabOrder(control, m_volumeButton);
}

PlayerBar::Arrangement PlayerBar::arrangementFor(int width)
{
    return width >= wideFrom  ? Arrangement::Wide
        : width >= mediumFrom ? Arrangement::Medium
        : width >= narrowFrom ? Arrangement::Narrow
                              : Arrangement::Small;
}

void PlayerBar::arrange(Arrangement arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    for (QWidget *part : {static_cast<QWidget *>(m_song), m_transport, m_position, m_controls})
        m_grid->removeWidget(part);
    const bool wide = arrangement == Arrangement::Wide;
    switch (arrangement) {
    case Arrangement::Wide:
    case Arrangement::Medium:
        m_grid->addWidget(m_song, 0, 0, 2, 1);
        m_grid->addWidget(m_transport, 0, 1);
        m_grid->addWidget(m_position, 1, 1);
        m_grid->addWidget(m_controls, 0, 2, 2, 1);
        // With the transport in the middle of the window where there is room.
        setColumns({3, 4, wide ? 3 : 0}, {180, 280, wide ? 180 : 0});
        break;
    case Arrangement::Narrow:
        m_grid->addWidget(m_song, 0, 0);
        m_grid->addWidget(m_transport, 0, 1);
        m_grid->addWidget(m_position, 1, 0);
        m_grid->addWidget(m_controls, 1, 1);
        setColumns({1, 0, 0}, {});
        break;
    case Arrangement::Small:
        m_grid->addWidget(m_song, 0, 0);
        m_grid->addWidget(m_controls, 0, 1);
        m_grid->addWidget(m_position, 1, 0, 1, 2);
        m_grid->addWidget(m_transport, 2, 0, 1, 2);
        setColumns({1, 0, 0}, {});
        break;
    }
    m_volume->setVisible(wide);
    m_mini->setVisible(wide);
}

void PlayerBar::setColumns(std::array<int, 3> stretches, std::array<int, 3> least)
{
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnStretch(column, stretches[std::size_t(column)]);
        m_grid->setColumnMinimumWidth(column, least[std::size_t(column)]);
    }
}

void PlayerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    painter.fillRect(rect(), colors.sidebar);
    painter.fillRect(0, 0, width(), 1, colors.divider);
}

void PlayerBar::resizeEvent(QResizeEvent *)
{
    arrange(arrangementFor(width()));
}

void PlayerBar::setState(const std::shared_ptr<const PlayerState> &state)
{
    m_state = state;
    m_song->setState(*state);
    m_modes->setState(*state);
    m_buttons->setState(*state);
    const bool stopped = state->status.state == mpd::PlayState::Stopped;
    m_more->setEnabled(state->known);
    m_volumeSteps->setState(*state);
    m_seek->setDuration(state->status.duration && !stopped ? state->status.duration->count() : 0);
    permit(*m_seek, refusal(m_server.states, Right::Seek), m_seek->isEnabled());
    m_length->setText(state->status.duration && !stopped ? timeText(*state->status.duration) : QString());
    m_ticker->setState(state);
    showServerError(state->status.error);
    showRefusal(*state);
}

void PlayerBar::showRefusal(const PlayerState &state)
{
    const bool isNew = state.refused && state.refusals > m_saidRefusals;
    m_saidRefusals = state.refusals;
    if (!isNew)
        return;
    const auto queue = m_server.states.queue.current();
    const std::optional<Song> song = songIn(*queue, *state.refused);
    const QString title = song ? tr("“%1”").arg(song->displayTitle()) : tr("A song");
    m_notices.say(state.isPlaying()
            ? tr("%1 was passed over: the server could not play it and says no more.").arg(title)
            : tr("%1 was not played: the server stopped and says no more.").arg(title));
}

void PlayerBar::showServerError(const QString &error)
{
    // Once: each status repeats it, and would push away what other notices say.
    if (std::exchange(m_saidError, error) == error || error.isEmpty())
        return;
    // MPD names a file by its whole path, sometimes twice.
    constexpr int longest = 140;
    const QString text = error.size() > longest ? error.left(longest).trimmed() + u'…' : error;
    const bool canDismiss = refusal(m_server.states, Right::DismissError).isEmpty();
    m_notices.say(tr("The server reports: %1").arg(text), canDismiss ? tr("Dismiss") : QString(),
        [this] { m_notices.watch(m_server.player.clearError()); });
}

void PlayerBar::showVolume()
{
    const auto volume = m_volumeSteps->volume();
    m_volume->setVolume(volume);
    const QString why = refusal(m_server.states, Right::Volume);
    permit(*m_volume, why, volume.has_value());
    permit(*m_volumeButton, why, volume.has_value());
    m_volumeButton->setIconName(!volume || *volume == 0 ? u"volume-mute"
            : *volume < 50                              ? u"volume-low"
                                                        : u"volume-high");
    if (volume)
        m_volumeButton->setName(tr("Volume: %1 %").arg(*volume));
    else
        m_volumeButton->setName(m_state->known ? tr("This server has no volume control") : tr("Volume"));
}

void PlayerBar::showPosition(std::optional<std::chrono::milliseconds> position)
{
    m_elapsed->setText(position ? timeText(*position) : QString());
    m_seek->setPosition(position ? position->count() : 0);
}

void PlayerBar::seekTo(qint64 milliseconds)
{
    const std::chrono::milliseconds position(milliseconds);
    const actor::Future<void> answer = m_server.player.seek(position);
    m_notices.watch(answer);
    m_ticker->seek(position, answer);
}

void PlayerBar::togglePlaying()
{
    m_buttons->togglePlaying();
}

void PlayerBar::goToPrevious()
{
    m_buttons->goToPrevious();
}

void PlayerBar::goToNext()
{
    m_buttons->goToNext();
}

void PlayerBar::changeVolume(int by)
{
    m_volumeSteps->change(by);
}

void PlayerBar::setSongShown(bool shown)
{
    m_song->setVisible(shown);
}

void PlayerBar::showVolumePopup()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *slider = new VolumeSlider(menu);
    slider->setMinimumWidth(180);
    slider->setVolume(m_volumeSteps->volume());
    connect(slider, &VolumeSlider::volumeRequested, m_volumeSteps, &VolumeSteps::set);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(slider);
    menu->addAction(action);
    menu->popup(m_volumeButton->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void PlayerBar::showModesMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_modes->fillMenu(*menu);
    menu->addSeparator();
    const auto add = [&](QStringView name, const QString &text, const QKeySequence &keys, auto go) {
        menu->addAction(icon(name), text + u'\t' + keys.toString(QKeySequence::NativeText), this,
            [this, go] { (m_navigator.*go)(); });
    };
    add(u"expand", tr("Now playing"), Qt::CTRL | Qt::Key_J, &Navigator::showNowPlaying);
    add(u"full-screen", tr("Full screen"), Qt::Key_F11, &Navigator::toggleFullScreen);
    add(u"mini-player", tr("Mini player"), Qt::CTRL | Qt::Key_M, &Navigator::showMiniPlayer);
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace toccata
