// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/music/song.h"

#include <QString>

#include <vector>

namespace toccata {

/// One thing that is known of a song, as a person reads it.
struct SongFact
{
    /// What it is: "Composer"; by the server's own name where there is no better one.
    QString label;
    QString value;
    /// The search for other songs with that value; empty where search does not know of it.
    QString search = {};

    friend bool operator==(const SongFact &, const SongFact &) = default;
};

/// All tags among the lines that a server tells of a song, the best known first; several values of one are
/// several facts with the same label. \p information  see Library::information().
std::vector<SongFact> tagFacts(const mpd::Pairs &information);

/// Those of them that are worth reading while one listens and that title, artist and album do not say
/// already. The values of one tag are one fact.
std::vector<SongFact> listeningFacts(const mpd::Pairs &information);

/// The lines that a server would tell of what is kept of \p song: its tags.
mpd::Pairs informationOf(const Song &song);

} // namespace toccata
