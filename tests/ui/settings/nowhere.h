// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/songactions.h"

namespace toccata {

/// Who is asked to show something and does not.
class Nowhere : public Navigator
{
    void showAlbum(const QString &, const SongRows &) override { }
    void showAlbumCalled(const QString &, const QByteArray &) override { }
    void showArtist(const QString &, const QByteArray &) override { }
    void showGenre(const std::optional<QString> &) override { }
    void showYear(std::optional<int>) override { }
    void showComposer(const QString &, const QString &) override { }
    void showFolder(const QByteArray &) override { }
    void showPlaylistFile(const QByteArray &, const QString &) override { }
    void showPlaylist(const QString &) override { }
    void choosePlaylistFor(const QList<QByteArray> &) override { }
    void saveQueueAsPlaylist() override { }
    void showStatistics() override { }
    void showRecentlyAdded() override { }
    void showSearch(const QString &) override { }
    void showNowPlaying() override { }
    void toggleFullScreen() override { }
    void showMiniPlayer() override { }
    void showInformation(const SongRows &) override { }
};

} // namespace toccata
