// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "core/search/searchresults.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

#include <QTimer>

class QScrollArea;

namespace toccata {

class CoverGrid;
class HitListModel;
class PageBody;
class SongActions;
class SongListView;

/// What was found, grouped: artists, albums, songs.
class SearchPage : public Page
{
    Q_OBJECT

public:
    explicit SearchPage(SongActions &actions, QWidget *parent = nullptr);

    /// Searches for \p text. Servers that are asked over the net are given a moment to let the person type
    /// on.
    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Plays the best hit: the first song, and those found after it.
    void playBest();

    QString title() const override { return tr("Search"); }
    QWidget *focusTarget() override;

private:
    QWidget *makeContent();
    void search();
    void arrived(const SearchResults &results);
    void openAlbum(int row);
    void openArtist(int row);
    void showBehind(const QByteArray &uri, const QString &title);
    void playAlbum(int row);
    void say(const SearchResults &results);
    bool isMirrored() const;

    SongActions &m_actions;
    QString m_text;
    SearchResults m_results;
    HitListModel *m_artists;
    HitListModel *m_albums;
    SongListModel m_songs;
    QWidget *m_artistSection = nullptr;
    QWidget *m_albumSection = nullptr;
    QWidget *m_songSection = nullptr;
    CoverGrid *m_artistGrid = nullptr;
    CoverGrid *m_albumGrid = nullptr;
    SongListView *m_songList = nullptr;
    QScrollArea *m_scroll = nullptr;
    PageBody *m_body;
    QTimer m_pause;
    LatestAnswer m_answer;
    /// Plays the best hit as soon as it is there: Enter came before the answer.
    bool m_playWhenFound = false;
};

} // namespace toccata
