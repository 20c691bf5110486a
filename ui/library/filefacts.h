// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/songfacts.h"

namespace toccata {

/// What a server tells of a song's file: name, folder, address, format, length, times. \p information  see
/// Library::information().
std::vector<SongFact> fileFacts(const mpd::Pairs &information);

} // namespace toccata
