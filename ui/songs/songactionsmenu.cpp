// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SongActions: its menus.

#include "core/music/uri.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlinks.h"
#include "ui/style/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace toccata {

namespace {

/// What pasting a song gives: "Artist – Title".
QString copyText(const SongRows &songs)
{
    QStringList lines;
    for (int i = 0; i < songs.size(); ++i) {
        const Song song = songs.at(i);
        const auto artist = song.artist();
        lines << (artist ? *artist + QStringLiteral(" – ") + song.displayTitle() : song.displayTitle());
    }
    return lines.join(u'\n');
}

} // namespace

void SongActions::addUses(QMenu &menu, const Uses &uses)
{
    const auto add
        = [&](QStringView name, const QString &text, const std::function<void()> &use, Right right) {
              if (use)
                  permit(*menu.addAction(icon(name), text, this, use), right);
          };
    add(u"play", tr("Play"), uses.play, Right::ReplaceQueue);
    add(u"play-next", tr("Play next"), uses.playNext, Right::AddToQueue);
    add(u"plus", tr("Add to queue"), uses.add, Right::AddToQueue);
    if (offersPlaylists())
        add(u"playlist", tr("Add to playlist…"), uses.addToPlaylist, Right::ChangePlaylists);
}

void SongActions::fillMenu(
    QMenu &menu, const SongRows &songs, const SongRows &list, int index, const QString &listName)
{
    addUses(menu,
        {.play = [this, list, index, listName] { play(list, index, listName); },
            .playNext = [this, songs] { playNext(songs); },
            .add = [this, songs] { add(songs); },
            .addToPlaylist = [this, songs] { addToPlaylist(songs); }});
    menu.addSeparator();
    fillGoAndCopy(menu, songs);
}

void SongActions::fillGoAndCopy(QMenu &menu, const SongRows &songs)
{
    if (songs.isEmpty())
        return;
    const Song first = songs.at(0);
    QAction *toAlbum
        = menu.addAction(icon(u"albums"), tr("Go to album"), this, [this, song = songs.part(0, 1)] {
              showAlbumOf(song.at(0), *m_server.states.library.current(), m_navigator);
          });
    toAlbum->setEnabled(first.album().has_value());
    const QStringList ofAlbum = first.values(Tag::AlbumArtist);
    const QStringList artists = ofAlbum.isEmpty() ? first.values(Tag::Artist) : ofAlbum;
    QAction *toArtist = menu.addAction(icon(u"artists"), tr("Go to artist"), this,
        [this, artists] { m_navigator.showArtist(artists.first()); });
    toArtist->setEnabled(!artists.isEmpty());
    if (m_server.states.library.current()->source == LibraryState::Source::Mirror) {
        // A folder of the mirror is called by the beginning of its songs' URIs, its last '/' included.
        QByteArray folder = folderOfUri(first.uri()).toByteArray();
        if (!folder.isEmpty())
            folder += '/';
        menu.addAction(
            icon(u"folder"), tr("Go to folder"), this, [this, folder] { m_navigator.showFolder(folder); });
    }
    menu.addSeparator();
    menu.addAction(icon(u"copy"), tr("Copy"), this,
        [songs] { QGuiApplication::clipboard()->setText(copyText(firstOf(songs))); });
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::NativeText);
    menu.addAction(icon(u"info"), tr("Information") + u'\t' + keys, this,
        [this, songs] { m_navigator.showInformation(songs); });
}

} // namespace toccata
