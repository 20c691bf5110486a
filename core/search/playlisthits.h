// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchquery.h"
#include "core/search/searchresults.h"

#include <QStringList>

#include <vector>

namespace toccata {

/// The names of playlists, to be searched: they are few. Immutable.
class PlaylistNames
{
public:
    PlaylistNames() = default;
    explicit PlaylistNames(const QStringList &names);

    /// Those that have every wanted word, best first. A field asks for music: no playlist has it.
    std::vector<PlaylistHit> find(const SearchQuery &query) const;

private:
    struct Name
    {
        QString name;
        QByteArray words; ///< folded
    };

    std::vector<Name> m_names;
};

} // namespace toccata
