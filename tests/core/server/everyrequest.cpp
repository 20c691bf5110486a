// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/everyrequest.h"

#include "core/artwork/picturerequests.h"
#include "core/library/informationrequests.h"
#include "core/library/libraryrequests.h"
#include "core/library/scanrequests.h"
#include "core/library/statisticsrequests.h"
#include "core/mpd/status.h"
#include "core/music/song.h"
#include "core/outputs/outputs.h"
#include "core/player/playback.h"
#include "core/playlists/playlistrequests.h"
#include "core/queue/queuerequests.h"
#include "core/search/searchrequests.h"

namespace toccata {

namespace {

void look(const Song &song)
{
    (void)song.uri();
    (void)song.displayTitle();
    for (int tag = 0; tag < tagCount; ++tag)
        (void)song.values(Tag(tag));
}

void look(const SongRows &songs)
{
    for (int i = 0; i < songs.size(); ++i)
        look(songs.at(i));
}

void look(const std::shared_ptr<const SongTable> &songs)
{
    for (int row = 0; songs && row < songs->size(); ++row)
        look(songs->at(row));
}

void look(const FolderListing &listing)
{
    look(listing.songs);
}

void look(const SongPage &page)
{
    look(page.table);
}

void look(const QueuePage &page)
{
    for (const LoadedEntry &loaded : page.entries) {
        if (loaded.entry.isLoaded())
            look(page.songs->at(int(loaded.entry.row)));
    }
}

void look(const Playback &playback)
{
    look(playback.song);
}

void look(const SearchResults &results)
{
    look(results.songs);
    for (const AlbumHit &album : results.albums)
        look(album.songs);
}

template <class T>
void look(const T &) // has no songs
{ }

/// What \p makeRequest returns, made anew each time.
template <class MakeRequest>
KindOfRequest kind(const char *name, MakeRequest makeRequest)
{
    return {name, [makeRequest](KindOfRequest::Answered answered) {
                return mpd::makeExchange(makeRequest(), [answered = std::move(answered)](const auto &answer) {
                    if (answer)
                        look(*answer);
                    answered(answer ? std::nullopt : std::optional(answer.error()));
                });
            }};
}

std::shared_ptr<const SongTable> mirror()
{
    SongTableBuilder builder;
    builder.pair("file", "Alpha/Album One/01 First Light.ogg");
    builder.pair("Title", "First Light");
    builder.finishRow();
    return builder.snapshot();
}

} // namespace

const std::vector<KindOfRequest> &everyRequest()
{
    using mpd::Command;
    static const std::vector<KindOfRequest> all{
        kind("plain", [] { return mpd::plain(Command("ping")); }),
        kind("pairs", [] { return mpd::pairs(Command("commands")); }),
        kind("status", [] { return mpd::statusRequest(); }),
        kind("playback", [] { return playbackRequest(); }),
        kind("queue-page",
            [] {
                return queuePageRequest({0, 1000}, std::make_shared<SongTableBuilder>());
            }),
        kind("queue-ids",
            [] {
                return queueIdsRequest(0, RowRange{0, 5000});
            }),
        kind("all-queue-ids", [] { return allQueueIdsRequest(); }),
        kind("folder", [] { return folderRequest("Alpha"); }),
        kind("folder-into", [] { return folderRequest("Alpha", std::make_shared<LibraryBuilder>()); }),
        kind("folder-playlists", [] { return folderPlaylistsRequest("Cue"); }),
        kind("songs-below",
            [] { return songsBelowRequest("Alpha", 0, 5000, std::make_shared<LibraryBuilder>()); }),
        kind("song-count", [] { return songCountRequest("Alpha"); }),
        kind("database-time", [] { return databaseTimeRequest(); }),
        kind("list",
            [] {
                return listRequest("Album", {"Artist", "Alpha"});
            }),
        kind("find",
            [] {
                return findRequest({"Artist", "Alpha"});
            }),
        kind("scan", [] { return scanRequest(ScanKind::Update, {}); }),
        kind("information", [] { return informationRequest("a.ogg", {}); }),
        kind("queued-information", [] { return queuedInformationRequest("a.ogg"); }),
        kind("statistics", [] { return statisticsRequest(); }),
        kind("search", [] { return *searchRequest(QStringLiteral("alpha year:1990-2000 -x"), false); }),
        kind("search-mopidy", [] { return *searchRequest(QStringLiteral("artist:alpha moon"), true); }),
        kind("playlists", [] { return playlistsRequest(); }),
        kind("playlist-uris", [] { return playlistUrisRequest(QStringLiteral("pl one")); }),
        kind("playlist-songs", [] { return playlistSongsRequest("pl one"); }),
        kind("mirrored-playlist-songs", [] { return playlistSongsRequest("pl one", mirror()); }),
        kind("outputs", [] { return outputsRequest(false); }),
        kind("outputs-mopidy", [] { return outputsRequest(true); }),
        kind("read-picture", [] { return pictureRequest(PictureCommand::ReadPicture, "a.ogg", 0); }),
        kind("album-art", [] { return pictureRequest(PictureCommand::AlbumArt, "a.ogg", 8192); }),
        kind("music-folder", [] { return musicFolderRequest(); }),
    };
    return all;
}

} // namespace toccata
