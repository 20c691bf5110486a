// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverproxy.h"
#include "core/settings/settings.h"
#include "ui/artwork/covers.h"
#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"
#include "ui/widgets/noticebar.h"

#include <QTemporaryDir>
#include <QWidget>

namespace toccata {

/// What a page needs around it: a server without a connection, of which a test publishes the states, and a
/// window that remembers where it was asked to go.
class PagesWorld : private Navigator
{
public:
    PagesWorld()
        : server(m_system.start<Server>("server", m_system, states), states)
        , m_bar(&m_window)
        , m_notices(m_bar)
        , settings(m_system, m_folder.filePath(QStringLiteral("toccata.conf")))
        , covers(server, settings)
        , actions(server, m_notices, *this, covers)
    {
        // Once it answers it has begun to listen for what haveMirror() publishes.
        server.ref().ask([](Server &) {}).get();
    }

    /// Publishes a library that is all here.
    void haveMirror(const Catalogue &catalogue)
    {
        auto state = std::make_shared<LibraryState>();
        state->source = LibraryState::Source::Mirror;
        state->catalogue = catalogue;
        states.library.publish(std::move(state));
    }

private:
    void showAlbum(const QString &title, const SongRows &rows) override
    {
        visits << QStringLiteral("album %1 of %2").arg(title).arg(rows.size());
    }
    void showAlbumCalled(const QString &title, const QByteArray &uri) override
    {
        visits << QStringLiteral("album called %1 %2").arg(title, QString::fromUtf8(uri)).trimmed();
    }
    void showArtist(const QString &name, const QByteArray &uri) override
    {
        visits << QStringLiteral("artist %1 %2").arg(name, QString::fromUtf8(uri)).trimmed();
    }
    void showGenre(const std::optional<QString> &genre) override
    {
        visits << QStringLiteral("genre ") + genre.value_or(QStringLiteral("unknown"));
    }
    void showYear(std::optional<int> year) override
    {
        visits << QStringLiteral("year ") + (year ? QString::number(*year) : QStringLiteral("unknown"));
    }
    void showComposer(const QString &composer, const QString &work) override
    {
        visits << QStringLiteral("composer %1 work %2").arg(composer, work);
    }
    void showFolder(const QByteArray &path) override
    {
        visits << QStringLiteral("folder ") + QString::fromUtf8(path);
    }
    void showPlaylistFile(const QByteArray &, const QString &name) override
    {
        visits << QStringLiteral("playlist ") + name;
    }
    void showPlaylist(const QString &name) override { visits << QStringLiteral("stored playlist ") + name; }
    void choosePlaylistFor(const QList<QByteArray> &uris) override
    {
        visits << QStringLiteral("choose a playlist for ") + QString::fromUtf8(uris.join(' '));
    }
    void saveQueueAsPlaylist() override { visits << QStringLiteral("save the queue"); }
    void showStatistics() override { visits << QStringLiteral("statistics"); }
    void showRecentlyAdded() override { visits << QStringLiteral("recently added"); }
    void showSearch(const QString &text) override { visits << QStringLiteral("search ") + text; }
    void showNowPlaying() override { visits << QStringLiteral("now playing"); }
    void toggleFullScreen() override { visits << QStringLiteral("full screen"); }
    void showMiniPlayer() override { visits << QStringLiteral("mini player"); }
    void showInformation(const SongRows &songs) override
    {
        visits << QStringLiteral("information on ") + songs.at(0).displayTitle();
    }

    actor::System m_system;

public:
    ServerStates states;
    ServerProxy server;
    QStringList visits;

private:
    QWidget m_window;
    NoticeBar m_bar;
    Notices m_notices;
    QTemporaryDir m_folder;

public:
    Settings settings;
    Covers covers;
    SongActions actions;
};

} // namespace toccata
