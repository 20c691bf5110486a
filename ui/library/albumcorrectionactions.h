// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/albumkey.h"
#include "core/music/songrows.h"

#include <QList>

class QMenu;

namespace toccata {

class Album;
class SongActions;

// What a person can say where the tags make other albums than she means; each says what came of it, with an
// Undo button. For libraries that are mirrored.

/// "These are one album", if there are several.
void addJoinAction(QMenu &menu, SongActions &actions, const QList<AlbumKey> &albums);

/// "These are an album of their own", of some songs of an album.
void addApartAction(QMenu &menu, SongActions &actions, const SongRows &songs);

/// "Group these songs by their tags again", if somebody made the album.
void addTakeBackAction(QMenu &menu, SongActions &actions, const Album &album);

} // namespace toccata
