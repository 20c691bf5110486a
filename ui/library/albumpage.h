// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/music/songlistmodel.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

namespace toccata {

class AlbumHeader;
class PageBody;
class SongActions;
class SongListView;

/// One album: what it is above, its songs below, with the discs as sections.
class AlbumPage : public Page
{
    Q_OBJECT

public:
    explicit AlbumPage(SongActions &actions, QWidget *parent = nullptr);

    /// \p songs in the order in which they are played.
    void showAlbum(const QString &title, const SongRows &songs);
    /// Asks the server for the albums of that name, and shows them one after the other.
    void showAlbumCalled(const QString &title);

    QString title() const override { return m_title; }
    QWidget *focusTarget() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The library has other albums: this one may have more songs now, or fewer.
    void follow(const LibraryState &state);
    /// The album as the library has it, valid as long as \p state; nothing where the server was asked for it.
    std::optional<Album> albumIn(const LibraryState &state) const;
    void fillMenu(QMenu &menu, const SongRows &selected, int clickedRow);
    void arrived(const AlbumSelection &albums);
    void fill(const SongRows &songs, const QHash<int, QString> &headings, int albums);
    void openMenu(QPoint globalPosition);
    void setTitle(const QString &title);
    void playShuffled();

    SongActions &m_actions;
    QString m_title;
    SongListModel m_songs;
    AlbumHeader *m_header;
    SongListView *m_list;
    PageBody *m_body;
    LatestAnswer m_answer;
};

} // namespace toccata
