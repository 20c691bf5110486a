// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedserver.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace toccata::test {

/// A song as a ListingServer has it.
struct ListedSong
{
    QByteArray uri;
    /// What stands below `file:` in a reply, each line with its end.
    QByteArray lines = "Last-Modified: 2020-02-02T20:20:20Z\nArtist: Somebody\nAlbum: Something\n";
};

/// What is wrong with a ListingServer. Each can be combined with others.
struct Vices
{
    /// > 0: leaves every so manieth song out of the pages of a folder; those of the root are whole.
    int hidesEvery = 0;
    /// > 0: no page has more songs, however many are asked for.
    int mostSongs = 0;
    /// Sends the first page again for each window.
    bool repeatsPages = false;
    bool ignoresWindows = false;
    /// Sends each song of a page two times.
    bool sendsTwice = false;
    /// > 0: hangs up instead of sending a longer reply.
    qsizetype mostBytes = 0;
    /// > 0: hangs up once, in the middle of its so manieth page.
    int breaksOffAt = 0;
    /// Commands that it does not know.
    QSet<QByteArray> unknown = {};
    /// Folders that it does not show, though it lists them: those that it refuses, and those that are gone.
    QSet<QByteArray> refused = {};
    QSet<QByteArray> gone = {};
    /// Answers `find` with nothing at all, not even an end.
    bool isSilent = false;
    /// Answers `find` with what is no protocol.
    bool isGarbled = false;
};

/// A ScriptedServer with songs that exist only here. It serves `find (base …) window`, `lsinfo`, `count` and
/// `stats` as MPD does, but for its vices. Everything may be changed while it runs.
class ListingServer
{
public:
    explicit ListingServer(std::vector<ListedSong> songs, const Vices &vices = {});

    mpd::Address address() const { return m_server.address(); }
    ScriptedServer &script() { return m_server; }
    /// Asks \p answerer  first, in the server's thread; nothing leaves the line to this server.
    void answerBefore(const ScriptedServer::Answerer &answerer);

    /// Has other songs from now on, and tells everybody.
    void setSongs(std::vector<ListedSong> songs);
    void setVices(const Vices &vices);
    /// When its songs changed last, as `stats` tells; it grows with setSongs().
    qint64 databaseTime() const;
    /// The URIs that it has, sorted.
    QList<QByteArray> uris() const;
    /// How many lines have come that begin with \p beginning.
    int received(const QByteArray &beginning) const;

private:
    /// Songs from `first` up to `end`, in the order in which MPD walks: the songs of a folder, then its
    /// folders.
    struct Extent
    {
        int first = 0;
        int end = 0;
    };

    std::optional<QByteArray> answer(const QByteArray &line);
    QByteArray page(const QList<QByteArray> &words);
    QByteArray folder(const QByteArray &path) const;
    QByteArray song(const QByteArray &uri) const;
    QByteArray bounded(QByteArray reply);
    std::vector<int> songsBelow(const QByteArray &folder) const;
    void index();

    mutable std::mutex m_mutex; // guards all below against the server's thread
    std::vector<ListedSong> m_songs;
    QHash<QByteArray, Extent> m_folders;
    Vices m_vices;
    qint64 m_databaseTime = 1'700'000'000;
    int m_pages = 0;
    ScriptedServer m_server; // the last: its thread ends before what it looks at
};

/// \p count songs named PREFIX00000, PREFIX00001, …
std::vector<ListedSong> manySongs(const QByteArray &prefix, int count);

} // namespace toccata::test
