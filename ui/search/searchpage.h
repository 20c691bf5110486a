// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchresults.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

#include <QTimer>

#include <functional>

namespace toccata {

class PageBody;
class SearchContent;
class SongActions;

/// What was found for a text: artists, albums, playlists, songs.
class SearchPage : public Page
{
    Q_OBJECT

public:
    explicit SearchPage(SongActions &actions, QWidget *parent = nullptr);

    /// Searches for \p text. Servers that have to be asked are given a moment to let the person type on.
    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Plays the best hit: the first song and those found after it, once they are there.
    void playBest();

    QString title() const override { return tr("Search"); }
    QWidget *focusTarget() override;

private:
    void connectContent();
    void search();
    void arrived(const SearchResults &results);
    void showNothingFound();
    void openAlbum(int album);
    void openArtist(int artist);
    void openPlaylist(int playlist);
    void withAlbum(int album, std::function<void(const SongRows &)> use);
    void showSongsBehind(const QByteArray &uri, const QString &title);
    void showSongs(const actor::Future<SongRows> &songs, const QString &title);
    bool isMirrored() const;

    SongActions &m_actions;
    QString m_text;
    SearchResults m_results;
    SearchContent *m_content;
    PageBody *m_body;
    /// Running while the person may type on.
    QTimer m_pause;
    LatestAnswer m_answer;
    /// Enter came before the answer.
    bool m_playWhenFound = false;
};

} // namespace toccata
