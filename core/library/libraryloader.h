// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/library/libraryrequests.h"
#include "core/library/pagesize.h"
#include "core/library/statisticsrequests.h"
#include "core/mpd/link.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace toccata {

/// How far loading is.
struct LoadProgress
{
    int foldersDone = 0;
    int folders = 0;
};

/// Reads every song of a server that can list them, folder by folder, several requests in flight.
///
/// By folder, because finding a folder costs the server 0.2 ms, while a window over a million songs walks all
/// of them each time (0.1 s, in which it does not pause either). Several in flight, because a server that
/// waits for the next request does nothing: 1,437 folders take 0.6 s one after another and 0.16 s with 32 in
/// flight (measured on MPD 0.23.12, without tags). A folder of more than a page is read by its own folders,
/// or in windows where its songs lie directly in it; the root of many songs is read by its folders at once,
/// and in windows if their list is too long for the server.
///
/// It trusts the server little: what is counted must come, pages that come again are noticed, a server that
/// hangs up is asked for less. Songs may still come twice; the Cataloguer drops those.
class LibraryLoader : public std::enable_shared_from_this<LibraryLoader>
{
public:
    struct Handlers
    {
        /// More folders are read; with a table when there are so many more songs that it is worth showing.
        std::function<void(std::shared_ptr<const SongTable>, LoadProgress)> progressed;
        /// All songs are there, as the server had them at that ServerStatistics::databaseUpdated or later.
        /// Nothing where it does not tell, or says that it has more or fewer songs: then they must be
        /// compared when there is the next chance.
        std::function<void(std::shared_ptr<const SongTable>, std::optional<qint64> databaseTime)> finished;
        std::function<void(const Error &)> failed;
    };

    /// Begins. The handlers are called in \p owner's thread, none after cancel(); one of finished and failed
    /// ends it.
    static std::shared_ptr<LibraryLoader> start(
        actor::Actor &owner, mpd::SessionProxy session, Handlers handlers);
    /// Lets go: what is in flight is dropped when it comes.
    void cancel() { m_handlers = {}; }

private:
    /// What is still to be read of a folder: from song `first` on.
    struct Rest
    {
        QByteArray folder;
        int first = 0;
        /// Where the page before began, to notice a server that sends it again.
        QByteArray pageBefore = {};
        /// Read on until nothing comes: the server has left songs out of its pages.
        bool toTheEnd = false;
        /// Not by its folders: the list of them was too long for the server.
        bool inWindows = false;
    };
    using Clock = std::chrono::steady_clock;

    LibraryLoader(actor::Actor &owner, mpd::SessionProxy session, Handlers handlers);
    template <class T, class OnValue, class OnError>
    void send(mpd::Request<T> request, int songs, OnValue onValue, OnError onError);
    template <class T, class OnValue>
    void ask(mpd::Request<T> request, OnValue onValue, Rest rest);
    void begin(const ServerStatistics &told);
    void readNext();
    bool hasRoomFor(const Rest &rest) const;
    int expected(const Rest &rest) const;
    void read(const Rest &rest);
    void pageArrived(const Rest &rest, const SongPage &page, int asked);
    void readFoldersOf(const Rest &rest);
    void foldersArrived(const FolderListing &listing);
    void folderDone();
    void check();
    void count();
    void counted(int songs);
    int songsThatCame() const;
    void refused(const Rest &rest, int hangUps, const Error &error);
    void end(const std::optional<Error> &error);
    void measure(const SongPage &page);
    bool isCancelled() const { return !m_handlers.finished; }

    actor::Actor &m_owner;
    mpd::SessionProxy m_session;
    Handlers m_handlers;
    std::shared_ptr<LibraryBuilder> m_builder = std::make_shared<LibraryBuilder>();
    PageSize m_page;
    std::deque<Rest> m_rests;
    LoadProgress m_progress;
    int m_inFlight = 0;
    int m_songsUnderWay = 0;
    Clock::time_point m_arrivedBefore = Clock::now();
    /// Rows that came twice, as far as the loader itself has seen to that.
    int m_repeated = 0;
    bool m_checked = false;
    bool m_asCounted = false;
    std::optional<qint64> m_databaseTime;
    /// How often the server has hung up, as far as is known.
    int m_hangUps = 0;
    std::optional<Error> m_firstRefusal;
};

} // namespace toccata
