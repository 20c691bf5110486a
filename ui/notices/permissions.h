// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstates.h"

#include <QString>

class QAction;
class QWidget;

namespace toccata {

class Notices;

/// What a server may keep from a person, as she calls it: each needs some of the server's commands.
enum class Right {
    Pause, ///< and go on
    Skip,
    Seek,
    Volume,
    Random,
    Repeat,
    Single, ///< also to stop after a song
    Consume,
    Crossfade,
    ReplayGain,
    DismissError,
    PlayFromQueue,
    ReplaceQueue, ///< what "Play" does with music that is not in it
    AddToQueue,
    RemoveFromQueue,
    MoveInQueue,
    ClearQueue,
    ShuffleQueue,
    Prioritise,
    PlayPart,
    ChangePlaylists,
    SeeOutputs,
    SwitchOutputs,
    Update,
    Rescan,
};

/// Whether the server has what that needs, be it allowed or not. Else there is no sense in showing it.
bool isOffered(const mpd::Capabilities &capabilities, Right right);
bool isOffered(const ServerStates &states, Right right);

/// Why the server would not do that for us, as a sentence; empty if it would, and where nobody knows. Who
/// shows it observes the server's state: with another password it is another.
QString refusal(const mpd::Capabilities &capabilities, Right right);
QString refusal(const ServerStates &states, Right right);

/// Whether the server would do that; if not, says why. For keys and double clicks, which nothing greys.
bool mayUse(Right right, const ServerStates &states, Notices &notices);

/// Has the control work unless there is a \p refusal, and say that on hover and to screen readers.
/// \param works  if there is none.
void permit(QWidget &control, const QString &refusal, bool works = true);
/// The same of what is in a menu already.
void permit(QAction &action, const QString &refusal);

} // namespace toccata
