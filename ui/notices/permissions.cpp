// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/permissions.h"

#include "ui/notices/errortext.h"
#include "ui/notices/notices.h"
#include "ui/widgets/iconbutton.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <vector>

namespace toccata {

namespace {

/// As the requests of core have them. Those that only some servers need are left out: they are allowed or
/// forbidden together with one that is here.
std::vector<const char *> commandsOf(Right right)
{
    switch (right) {
    case Right::Pause:
        return {"play", "pause"};
    case Right::Skip:
        return {"next", "previous"};
    case Right::Seek:
        return {"seekcur"};
    case Right::Volume:
        return {"setvol"};
    case Right::Random:
        return {"random"};
    case Right::Repeat:
        return {"repeat", "single"};
    case Right::Single:
        return {"single"};
    case Right::Consume:
        return {"consume"};
    case Right::Crossfade:
        return {"crossfade"};
    case Right::ReplayGain:
        return {"replay_gain_mode"};
    case Right::DismissError:
        return {"clearerror"};
    case Right::PlayFromQueue:
        return {"playid"};
    case Right::ReplaceQueue:
        return {"clear", "add", "play"};
    case Right::AddToQueue:
        return {"add"};
    case Right::RemoveFromQueue:
        return {"delete", "deleteid"};
    case Right::MoveInQueue:
        return {"move", "moveid"};
    case Right::ClearQueue:
        return {"clear"};
    case Right::ShuffleQueue:
        return {"shuffle"};
    case Right::Prioritise:
        return {"prioid"};
    case Right::PlayPart:
        return {"rangeid"};
    case Right::ChangePlaylists:
        return {"playlistadd", "playlistclear", "rename", "rm", "save"};
    case Right::SeeOutputs:
        return {"outputs"};
    case Right::SwitchOutputs:
        return {"enableoutput", "disableoutput"};
    case Right::Update:
        return {"update"};
    case Right::Rescan:
        return {"rescan"};
    }
    return {};
}

/// What a control says on hover while it is not refused.
constexpr auto ownToolTip = "toccata_ownToolTip";

mpd::Capabilities capabilitiesIn(const ServerStates &states)
{
    return states.server.current()->connection.capabilities;
}

} // namespace

bool isOffered(const mpd::Capabilities &capabilities, Right right)
{
    return std::ranges::all_of(commandsOf(right),
        [&](const char *command) { return capabilities.has(command) || capabilities.isForbidden(command); });
}

bool isOffered(const ServerStates &states, Right right)
{
    return isOffered(capabilitiesIn(states), right);
}

QString refusal(const mpd::Capabilities &capabilities, Right right)
{
    const bool refuses = std::ranges::any_of(
        commandsOf(right), [&](const char *command) { return capabilities.isForbidden(command); });
    return refuses ? errorText({Error::Kind::Denied}) : QString();
}

QString refusal(const ServerStates &states, Right right)
{
    return refusal(capabilitiesIn(states), right);
}

bool mayUse(Right right, const ServerStates &states, Notices &notices)
{
    const QString why = refusal(states, right);
    if (!why.isEmpty())
        notices.say(why);
    return why.isEmpty();
}

void permit(QWidget &control, const QString &refusal, bool works)
{
    control.setEnabled(works && refusal.isEmpty());
    if (auto *button = qobject_cast<IconButton *>(&control)) {
        button->setRemark(refusal);
        return;
    }
    const QVariant kept = control.property(ownToolTip);
    // Else it has had another tool tip since.
    const bool saysSo = kept.isValid() && control.toolTip() == control.accessibleDescription();
    const QString own = saysSo ? kept.toString() : control.toolTip();
    control.setProperty(ownToolTip, refusal.isEmpty() ? QVariant() : QVariant(own));
    control.setToolTip(refusal.isEmpty() ? own : refusal);
    control.setAccessibleDescription(refusal);
}

void permit(QAction &action, const QString &refusal)
{
    if (refusal.isEmpty())
        return;
    action.setEnabled(false);
    action.setToolTip(refusal);
    for (QObject *each : action.associatedObjects()) {
        if (auto *menu = qobject_cast<QMenu *>(each)) {
            menu->setToolTipsVisible(true);
            menu->setAccessibleDescription(
                refusal); // Qt tells screen readers no more of an action than its text
        }
    }
}

} // namespace toccata
