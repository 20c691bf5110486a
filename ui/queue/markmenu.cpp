// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/markmenu.h"

#include "ui/notices/notices.h"
#include "ui/queue/partpopup.h"
#include "ui/songs/songactions.h"
#include "ui/style/icons.h"

#include <QCursor>
#include <QMenu>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace toccata {

namespace {

/// Those in between are given by "Play next", and by other programs.
constexpr std::array<quint8, 4> priorities{0, 64, 128, 192};

QString levelText(quint8 priority)
{
    switch (priority) {
    case 0:
        return MarkMenu::tr("None", "priority");
    case 64:
        return MarkMenu::tr("Low", "priority");
    case 128:
        return MarkMenu::tr("Medium", "priority");
    default:
        return MarkMenu::tr("High", "priority");
    }
}

/// The priority that all of \p songIds have, if it is one.
std::optional<quint8> commonPriority(const QueueState &queue, const QList<quint32> &songIds)
{
    const std::unordered_set<quint32> chosen(songIds.begin(), songIds.end());
    std::optional<quint8> common;
    for (const QueueEntry &entry : queue.entries) {
        if (!chosen.contains(entry.id))
            continue;
        if (common && *common != entry.priority)
            return std::nullopt;
        common = entry.priority;
    }
    return common;
}

} // namespace

MarkMenu::MarkMenu(SongActions &actions, QWidget &view)
    : QObject(&view)
    , m_actions(actions)
    , m_view(view)
{ }

void MarkMenu::addPlayNext(QMenu &menu, const QList<quint32> &songIds)
{
    const auto current = m_actions.server().states.player.current()->status.songId;
    if (std::ranges::all_of(songIds, [&](quint32 id) { return id == current; }))
        return;
    QAction *playNext = menu.addAction(icon(u"play-next"), tr("Play next"), this, [this, songIds] {
        m_actions.notices().watch(m_actions.server().queue.playNext(songIds), [](const mpd::EditResult &) {});
    });
    m_actions.permit(*playNext, Right::MoveInQueue);
}

void MarkMenu::addMarks(QMenu &menu, const QueueState &queue, int clicked, const QList<quint32> &songIds)
{
    if (clicked < 0 || std::size_t(clicked) >= queue.entries.size())
        return;
    const ServerStates &states = m_actions.server().states;
    if (isOffered(states, Right::Single))
        addStop(menu, queue.entries[std::size_t(clicked)].id);
    if (isOffered(states, Right::Prioritise))
        addPriorities(menu, queue, songIds);
    if (isOffered(states, Right::PlayPart))
        addPart(menu, queue, clicked);
}

void MarkMenu::addStop(QMenu &menu, quint32 songId)
{
    const auto player = m_actions.server().states.player.current();
    const bool isLast = player->isLast(songId);
    QAction *stop = menu.addAction(icon(u"stop"), tr("Stop after this song"), this, [this, songId, isLast] {
        const PlayerProxy &server = m_actions.server().player;
        const auto state = m_actions.server().states.player.current();
        if (isLast && state->stopsAfter != songId) // it was set by other means
            m_actions.notices().watch(server.setSingle(mpd::OneShot::Off));
        else
            m_actions.notices().watch(server.stopAfter(isLast ? std::nullopt : std::optional(songId)));
    });
    stop->setCheckable(true);
    stop->setChecked(isLast);
    m_actions.permit(*stop, Right::Single);
}

void MarkMenu::addPriorities(QMenu &menu, const QueueState &queue, const QList<quint32> &songIds)
{
    QMenu *levels = menu.addMenu(tr("Priority"));
    m_actions.permit(*levels->menuAction(), Right::Prioritise);
    const auto common = commonPriority(queue, songIds);
    for (const quint8 priority : priorities) {
        QAction *level = levels->addAction(levelText(priority), this, [this, songIds, priority] {
            m_actions.notices().watch(
                m_actions.server().queue.setPriority(songIds, priority), [](const mpd::EditResult &) {});
        });
        level->setCheckable(true);
        level->setChecked(common == priority);
    }
    if (m_actions.server().states.player.current()->status.random)
        return;
    levels->addSeparator();
    levels->addAction(tr("Counts once songs play in random order"))->setEnabled(false);
}

void MarkMenu::addPart(QMenu &menu, const QueueState &queue, int position)
{
    const QueueEntry &entry = queue.entries[std::size_t(position)];
    if (!entry.isLoaded())
        return;
    const mpd::Status &status = m_actions.server().states.player.current()->status;
    if (status.songId == entry.id && status.state != mpd::PlayState::Stopped) {
        menu.addAction(tr("Play a part… (not while it plays)"))->setEnabled(false);
        return;
    }
    const auto part = queue.parts.find(entry.id);
    QAction *play = menu.addAction(tr("Play a part…"), this,
        [this, id = entry.id, title = queue.songs->at(int(entry.row)).displayTitle(),
            former = part == queue.parts.end() ? std::nullopt : std::optional(part->second)] {
            auto *popup = new PartPopup(m_actions.server(), id, title, former, &m_view);
            popup->openAt(QCursor::pos());
        });
    m_actions.permit(*play, Right::PlayPart);
}

} // namespace toccata
