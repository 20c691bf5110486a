// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/playatstart.h"

#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"

namespace toccata {

PlayAtStart::PlayAtStart(SongActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    const auto again = [this](const auto &) { look(); };
    const ServerStates &states = actions.server().states;
    states.player.observe(this, again);
    states.library.observe(this, again);
}

void PlayAtStart::look()
{
    const auto player = m_actions.server().states.player.current();
    const auto library = m_actions.server().states.library.current();
    if (m_done || !player->known)
        return;
    if (player->isPlaying()) {
        m_done = true;
    } else if (player->status.queueLength > 0) {
        m_done = true;
        m_actions.notices().watch(m_actions.server().player.play());
    } else if (library->source == LibraryState::Source::Mirror && !library->loading
        && !library->scans.isUnderWay() && library->catalogue.songs->size() > 0) {
        m_done = true;
        playLibrary(library->catalogue);
    }
}

void PlayAtStart::playLibrary(const Catalogue &catalogue)
{
    SongRows all{catalogue.songs, {}};
    for (int i = 0; i < catalogue.albums->size(); ++i) {
        const std::vector<quint32> album = songsOfAlbum(catalogue.songs, catalogue.albums->at(i)).rows;
        all.rows.insert(all.rows.end(), album.begin(), album.end());
    }
    m_actions.play(all, 0, tr("All music"));
}

} // namespace toccata
