// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/music/songlistmodel.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

namespace toccata {

class AlbumHead;
class IconButton;
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
    void showAlbumCalled(const QString &title, const QByteArray &uri = {});

    QString title() const override { return m_title; }
    QWidget *focusTarget() override;
    void paintLight(QPainter &painter, int above) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// The album's key: who comes back finds the songs that it has by then.
    QByteArray part() const override;
    void showPart(const QByteArray &part) override;

private:
    AlbumHead *makeHead();
    /// The library has other albums: this one may have more songs now, or fewer.
    void follow(const LibraryState &state);
    /// The album as the library has it, valid as long as \p state; nothing where the songs are none: a mix,
    /// or what the server was asked for.
    std::optional<Album> albumIn(const LibraryState &state) const;
    void fillMenu(QMenu &menu, const SongRows &selected, int clickedRow);
    void cameBack(const AlbumSelection &albums, const QByteArray &uri);
    void arrived(const AlbumSelection &albums);
    void fillWithAlbum(const SongRows &songs);
    void fill(const SongRows &songs, const QHash<int, QString> &headings, int albums);
    void openMenu();
    void setTitle(const QString &title);

    SongActions &m_actions;
    QString m_title;
    SongListModel m_songs;
    IconButton *m_more;
    AlbumHead *m_head;
    SongListView *m_list;
    PageBody *m_body;
    LatestAnswer m_answer;
    /// The key in the library, if what is shown is a whole album of it.
    std::optional<AlbumKey> m_album;
};

} // namespace toccata
