// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/cataloguer.h"
#include "core/library/libraryloader.h"

#include <functional>
#include <memory>

namespace toccata {

/// Brings a library that was read before up to what the server has now, by reading only what differs.
///
/// The names and times of all songs are listed, without their tags, and compared both ways. Asking for what
/// was modified since the last time would be less, but misses new files with old dates and all that are gone.
class LibrarySync : public std::enable_shared_from_this<LibrarySync>
{
public:
    struct Handlers
    {
        /// The library as it is now, and of which time, as LibraryLoader tells it; nothing also where not
        /// all came that is listed.
        std::function<void(const Catalogue &, const LibraryChanges &, std::optional<qint64> databaseTime)>
            finished;
        /// Reading everything again is what helps: nearly everything differs; or nothing does, although the
        /// server says that something has changed, as after a rescan that read tags anew; or the server does
        /// not show by itself what it lists.
        std::function<void()> tellsTooLittle;
        std::function<void(const Error &)> failed;
    };

    /// Begins. The handlers are called in \p owner's thread, none after cancel(); one of them ends it.
    static std::shared_ptr<LibrarySync> start(actor::Actor &owner, const mpd::Link &link,
        actor::ActorRef<Cataloguer> cataloguer, std::shared_ptr<const SongTable> library, Handlers handlers);
    void cancel();

private:
    LibrarySync(actor::Actor &owner, const mpd::Link &link, actor::ActorRef<Cataloguer> cataloguer,
        std::shared_ptr<const SongTable> library, Handlers handlers);
    void listSongs();
    void compare(std::shared_ptr<const SongTable> listed);
    void compared(const LibraryChanges &changes);
    void readNext();
    void read(const QByteArray &path);
    void refused(const Error &error);
    void edit();
    void edited(const Catalogue &catalogue);
    void fail(const Error &error);
    bool isCancelled() const { return !m_handlers.finished; }

    actor::Actor &m_owner;
    mpd::SessionProxy m_listing;
    mpd::SessionProxy m_bulk;
    actor::ActorRef<Cataloguer> m_cataloguer;
    std::shared_ptr<const SongTable> m_library;
    Handlers m_handlers;
    std::shared_ptr<LibraryLoader> m_lister;
    std::optional<qint64> m_databaseTime;
    LibraryChanges m_changes;
    qsizetype m_nextToRead = 0;
    int m_inFlight = 0;
    std::shared_ptr<LibraryBuilder> m_read = std::make_shared<LibraryBuilder>();
};

} // namespace toccata
