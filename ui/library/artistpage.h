// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/artistmusic.h"
#include "core/music/songlistmodel.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

namespace toccata {

class AlbumGrid;
class ArtistHead;
class ElidedLabel;
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
    void showArtist(const QString &name);

    QString title() const override { return m_name; }
    QWidget *focusTarget() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A heading, and covers of which the first rows are shown until somebody wants all.
    struct Section
    {
        QWidget *box;
        ElidedLabel *heading;
        ElidedLabel *more;
        AlbumGrid *grid;
    };

    Section makeSection();
    void fillSection(const Section &section, const QString &heading, const AlbumSelection &albums);
    void follow();
    void ask();
    void showMusic(const ArtistMusic &music);
    void playShuffled();

    SongActions &m_actions;
    QString m_name;
    SongListModel m_songs;
    ArtistHead *m_head;
    Section m_albums;
    Section m_others;
    SongListView *m_list;
    PageBody *m_body;
    LatestAnswer m_answer;
    /// Whose albums are shown; null: none, or those that a server was asked for.
    std::shared_ptr<const AlbumList> m_shown;
};

} // namespace toccata
