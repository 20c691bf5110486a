// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"
#include "ui/songs/musichead.h"

namespace toccata {

struct AlbumFacts;

/// The head of an album: also its artists, who are links, and what its files are.
class AlbumHead : public MusicHead
{
    Q_OBJECT

public:
    AlbumHead(Covers &covers, Notices &notices, QWidget *parent = nullptr);

    /// \param facts  of \p songs; \param albums  how many albums they are of.
    void setAlbum(const QString &title, const SongRows &songs, const AlbumFacts &facts, int albums = 1);

Q_SIGNALS:
    void artistActivated(const QString &name);

private:
    void setArtists(const QStringList &names, bool several);

    QHBoxLayout *m_artists;
    ElidedLabel *m_quality;
};

} // namespace toccata
