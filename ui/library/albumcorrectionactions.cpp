// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumcorrectionactions.h"

#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"

#include <QMenu>

namespace toccata {

namespace {

void takeBack(SongActions &actions, const AlbumKey &album)
{
    actions.notices().watch(
        actions.server().library.takeCorrectionBack(album), [&actions](const Correction &) {
            actions.notices().say(SongActions::tr("The songs are grouped by their tags again."));
        });
}

/// Waits until \p correction is made and says \p done.
void follow(SongActions &actions, const actor::Future<Correction> &correction, const QString &done)
{
    actions.notices().watch(correction, [&actions, done](const Correction &made) {
        const QString text = made.isKept
            ? done
            : SongActions::tr("%1 It could not be kept on disk and holds until Toccata ends.").arg(done);
        actions.notices().say(
            text, SongActions::tr("Undo"), [&actions, album = made.album] { takeBack(actions, album); });
    });
}

} // namespace

void addJoinAction(QMenu &menu, SongActions &actions, const QList<AlbumKey> &albums)
{
    if (albums.size() < 2)
        return;
    menu.addAction(SongActions::tr("These are one album"), &actions, [&actions, albums] {
        follow(
            actions, actions.server().library.joinAlbums(albums), SongActions::tr("They are one album now."));
    });
}

void addApartAction(QMenu &menu, SongActions &actions, const SongRows &songs)
{
    menu.addAction(SongActions::tr("These are an album of their own"), &actions, [&actions, songs] {
        follow(actions, actions.server().library.setApart(urisOf(songs)),
            SongActions::tr("They are an album of their own now."));
    });
}

void addTakeBackAction(QMenu &menu, SongActions &actions, const Album &album)
{
    if (!album.isCorrected())
        return;
    menu.addAction(SongActions::tr("Group these songs by their tags again"), &actions,
        [&actions, key = album.key()] { takeBack(actions, key); });
}

} // namespace toccata
