// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryloader.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"

namespace toccata {

namespace {

/// About half a megabyte with the tags we ask for, and some ten milliseconds of the server.
constexpr int pageSongs = 1000;
constexpr int requestsAtOnce = 8;

} // namespace

std::shared_ptr<LibraryLoader> LibraryLoader::start(
    actor::Actor &owner, mpd::SessionProxy session, Handlers handlers)
{
    std::shared_ptr<LibraryLoader> loader(new LibraryLoader(owner, std::move(session), std::move(handlers)));
    loader->readRoot();
    return loader;
}

LibraryLoader::LibraryLoader(actor::Actor &owner, mpd::SessionProxy session, Handlers handlers)
    : m_owner(owner)
    , m_session(std::move(session))
    , m_handlers(std::move(handlers))
{ }

void LibraryLoader::readRoot()
{
    ++m_inFlight;
    m_session.send(folderRequest({}, m_builder))
        .deliver(
            m_owner.selfRef(&m_owner),
            [self = shared_from_this()](const FolderListing &root) { self->rootArrived(root); },
            [self = shared_from_this()](const std::exception_ptr &failure) { self->fail(failure); });
}

void LibraryLoader::rootArrived(const FolderListing &root)
{
    --m_inFlight;
    if (isCancelled())
        return;
    for (const FolderListing::Folder &folder : root.folders)
        m_rests.push_back({folder.path, 0});
    m_progress.folders = int(root.folders.size());
    m_table = root.songs.table;
    readNext();
}

void LibraryLoader::readNext()
{
    while (m_inFlight < requestsAtOnce && !m_rests.empty()) {
        const Rest rest = m_rests.front();
        m_rests.pop_front();
        read(rest);
    }
    if (m_inFlight == 0)
        std::exchange(m_handlers, {}).finished(m_table);
}

void LibraryLoader::read(const Rest &rest)
{
    ++m_inFlight;
    m_session.send(songsBelowRequest(rest.folder, rest.first, pageSongs, m_builder))
        .deliver(
            m_owner.selfRef(&m_owner),
            [self = shared_from_this(), rest](const SongPage &page) { self->pageArrived(rest, page); },
            [self = shared_from_this()](const std::exception_ptr &failure) { self->fail(failure); });
}

void LibraryLoader::pageArrived(const Rest &rest, const SongPage &page)
{
    --m_inFlight;
    if (isCancelled())
        return;
    m_table = page.table;
    // A full page may have more behind it; that is known at once by asking, and not before.
    if (page.songs >= pageSongs)
        m_rests.push_front({rest.folder, rest.first + page.songs});
    else
        ++m_progress.foldersDone;
    m_handlers.progressed(m_table, m_progress);
    if (!isCancelled())
        readNext();
}

void LibraryLoader::fail(const std::exception_ptr &failure)
{
    --m_inFlight;
    if (isCancelled())
        return;
    const Error error = mpd::toError(failure);
    if (error.kind != Error::Kind::Offline)
        qCWarning(logLibrary) << "the library could not be read:" << nameOf(error.kind) << error.serverText;
    std::exchange(m_handlers, {}).failed(error);
}

} // namespace toccata
