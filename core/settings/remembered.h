// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting.h"

#include <tuple>

namespace toccata {

/// Everything the program remembers between two starts. A new setting is one line here and one in all().
struct Remembered
{
    // Servers
    /// The server used last as mpd::Address::parse() reads it, `privateServer` for the private MPD, empty
    /// before the first start.
    static const Setting<QString> lastServer;
    /// Where the private MPD looks for music; empty for the desktop's music folder.
    static const Setting<QString> musicFolder;
    /// The servers that the person has saved, as profilesToText() writes them.
    static const Setting<QByteArray> serverProfiles;
    /// Further music folders of this computer, and what it plays through, as PrivateMpdOptions::toText()
    /// writes them.
    static const Setting<QByteArray> thisComputer;

    // Window
    static const Setting<QByteArray> windowGeometry;
    static const Setting<QByteArray> windowState;
    static const Setting<QByteArray> miniPlayerGeometry;
    static const Setting<bool> sidebarFolded;
    static const Setting<bool> queuePanelShown;
    /// Songs of one album that follow each other in the queue stand below a heading.
    static const Setting<bool> queueGrouped;
    /// Units: device-independent pixels.
    static const Setting<int> queuePanelWidth;
    /// The page that was open, by its name in ui/shell/pages.
    static const Setting<QString> page;

    // Look
    /// "system", "light" or "dark".
    static const Setting<QString> scheme;
    /// "#rrggbb"; empty: as the desktop has it.
    static const Setting<QString> accent;
    /// Draw with the desktop's own style instead of the house look.
    static const Setting<bool> desktopStyle;
    /// Whether the artists' page has all of them, or those of albums.
    static const Setting<bool> allArtists;
    /// Words that do not count at the beginning of names when they are sorted, with spaces between; "auto":
    /// those of English and of the person's language.
    static const Setting<QString> sortArticles;
    /// Nothing moves, also where the desktop has nothing against it.
    static const Setting<bool> lessMotion;
    /// Units: device-independent pixels, the width of one cover.
    static const Setting<int> albumCellSize;
    /// How the page of albums is sorted: its name in ui/library/albumorders.
    static const Setting<QString> albumOrder;

    // Habits
    /// What one turn of the wheel changes. Units: percent.
    static const Setting<int> volumeStep;
    /// Tell the desktop when another song begins.
    static const Setting<bool> songNotifications;
    /// What SavedSearches keeps: one search a line, the newest first.
    static const Setting<QString> savedSearches;
    /// Remember what was played, for the Home page.
    static const Setting<bool> recentsKept;

    // Covers; see CoverOptions.
    static const Setting<bool> coversKept;
    static const Setting<bool> coversEmbedded;
    static const Setting<bool> coversBesideSongs;
    static const Setting<bool> coversEmbeddedFirst;
    static const Setting<bool> coversFromMopidy;
    static const Setting<int> mopidyPort;
    static const Setting<bool> coversFromMusicFolder;
    /// Where the server's music lies on this computer; empty: the server tells, if it does.
    static const Setting<QString> localMusicFolder;
    static const Setting<bool> coversOnline;
    /// Another address of the Cover Art Archive; empty: its own.
    static const Setting<QString> coverArchive;

    /// Which columns a list of songs shows, how wide and sorted by what: SongColumns::toText() of the page of
    /// that name. \param server  mpd::Address::key(); empty: those of a server that has none yet.
    static Setting<QByteArray> songColumns(const QString &page, const QString &server = {});

    /// All of the above with a fixed name, for checking a file at once.
    static auto all()
    {
        return std::tie(lastServer, musicFolder, serverProfiles, thisComputer, windowGeometry, windowState,
            miniPlayerGeometry, sidebarFolded, queuePanelShown, queueGrouped, queuePanelWidth, page, scheme,
            accent, desktopStyle, allArtists, sortArticles, lessMotion, albumCellSize, albumOrder, volumeStep,
            songNotifications, savedSearches, recentsKept, coversKept, coversEmbedded, coversBesideSongs,
            coversEmbeddedFirst, coversFromMopidy, mopidyPort, coversFromMusicFolder, localMusicFolder,
            coversOnline, coverArchive);
    }
};

} // namespace toccata
