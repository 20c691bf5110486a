// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/artistmusic.h"
#include "core/music/songlistmodel.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

namespace toccata {

class AlbumGrid;
class CoverSection;
class MusicHead;
class PageBody;
class SongActions;
class SongListView;

/// One artist: who it is above, then the albums by year, those of others with songs by the artist, and all
/// songs.
class ArtistPage : public Page
{
    Q_OBJECT

public:
    explicit ArtistPage(SongActions &actions, QWidget *parent = nullptr);

    /// Shows the music of the library, or asks a server that cannot be mirrored.
    /// \param uri  what a server behind Mopidy calls the artist, if it does.
    void showArtist(const QString &name, const QByteArray &uri = {});

    QString title() const override { return shownName(); }
    QWidget *focusTarget() override;
    void paintLight(QPainter &painter, int above) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    MusicHead *makeHead();
    AlbumGrid *makeGrid();
    void follow();
    void ask();
    void showMusic(const ArtistMusic &music);
    QString shownName() const;

    SongActions &m_actions;
    QString m_name;
    QByteArray m_uri;
    SongListModel m_songs;
    MusicHead *m_head;
    AlbumGrid *m_albums;
    AlbumGrid *m_others;
    CoverSection *m_albumSection;
    CoverSection *m_otherSection;
    SongListView *m_list;
    PageBody *m_body;
    LatestAnswer m_answer;
    /// Whose albums are shown; null: none, or those that a server was asked for.
    std::shared_ptr<const AlbumList> m_shown;
};

} // namespace toccata
