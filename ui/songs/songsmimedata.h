// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"

class QMimeData;

namespace toccata {

/// What is dragged of something that stands for songs: the first of very many.
QMimeData *mimeDataOf(const SongRows &songs);

} // namespace toccata
