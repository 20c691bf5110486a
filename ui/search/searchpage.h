// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchresults.h"
#include "ui/search/savedsearches.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

#include <QTimer>

#include <functional>

class QStackedLayout;

namespace toccata {

class PageBody;
class SavedSearchList;
class SearchContent;
class SongActions;

/// What was found for a text: artists, albums, playlists, songs. Without a text the searches that are kept.
class SearchPage : public Page
{
    Q_OBJECT

public:
    SearchPage(SongActions &actions, Settings &settings, QWidget *parent = nullptr);

    /// Searches for \p text. Servers that have to be asked are given a moment to let the person type on.
    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Plays the best hit: the first song and those found after it, once they are there.
    void playBest();

    QString title() const override { return tr("Search"); }
    QWidget *focusTarget() override;

private:
    void connectContent();
    void connectSaved();
    void showStart();
    void updateSaved();
    void setSaved(bool saved);
    void forget(const QString &search);
    void search();
    void searchAnew();
    void askForAll();
    void showFirst(const SearchResults &results);
    void arrived(const SearchResults &results);
    void showNothingFound();
    void openAlbum(int album);
    void openArtist(int artist);
    void openPlaylist(int playlist);
    void playAlbum(int album);
    void addAlbums(const QList<int> &albums);
    void failed(const Error &error);
    void stopWaiting();
    void cancel();
    bool isMirrored() const;

    SongActions &m_actions;
    /// Whose music was searched.
    std::optional<mpd::Address> m_address;
    QString m_text;
    SearchResults m_results;
    SavedSearches m_saved;
    SearchContent *m_content;
    PageBody *m_body;
    SavedSearchList *m_savedList;
    QStackedLayout *m_whole;
    /// Running while the person may type on.
    QTimer m_pause;
    LatestAnswer m_answer;
    /// Enter came before the answer.
    bool m_playWhenFound = false;
};

} // namespace toccata
