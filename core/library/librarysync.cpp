// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarysync.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"

namespace toccata {

namespace {

constexpr int requestsAtOnce = 32;

} // namespace

std::shared_ptr<LibrarySync> LibrarySync::start(actor::Actor &owner, const mpd::Link &link,
    actor::ActorRef<Cataloguer> cataloguer, std::shared_ptr<const SongTable> library, Handlers handlers)
{
    std::shared_ptr<LibrarySync> sync(
        new LibrarySync(owner, link, std::move(cataloguer), std::move(library), std::move(handlers)));
    sync->listSongs();
    return sync;
}

LibrarySync::LibrarySync(actor::Actor &owner, const mpd::Link &link, actor::ActorRef<Cataloguer> cataloguer,
    std::shared_ptr<const SongTable> library, Handlers handlers)
    : m_owner(owner)
    , m_listing(link.listing)
    , m_bulk(link.bulk)
    , m_cataloguer(std::move(cataloguer))
    , m_library(std::move(library))
    , m_handlers(std::move(handlers))
{ }

void LibrarySync::cancel()
{
    m_handlers = {};
    if (m_lister)
        m_lister->cancel();
}

void LibrarySync::listSongs()
{
    const std::weak_ptr<LibrarySync> self = weak_from_this();
    m_lister = LibraryLoader::start(m_owner, m_listing,
        {[](std::shared_ptr<const SongTable>, LoadProgress) {},
            [self](std::shared_ptr<const SongTable> listed, std::optional<qint64> databaseTime) {
                if (const auto sync = self.lock()) {
                    sync->m_databaseTime = databaseTime;
                    sync->compare(std::move(listed));
                }
            },
            [self](const Error &error) {
                if (const auto sync = self.lock())
                    sync->fail(error);
            }});
}

void LibrarySync::compare(std::shared_ptr<const SongTable> listed)
{
    m_cataloguer.ask(&Cataloguer::compare, m_library, std::move(listed))
        .deliver(
            m_owner.selfRef(&m_owner),
            [self = shared_from_this()](const LibraryChanges &changes) {
                if (!self->isCancelled())
                    self->compared(changes);
            },
            [self = shared_from_this()](
                const std::exception_ptr &failure) { self->fail(mpd::toError(failure)); });
}

void LibrarySync::compared(const LibraryChanges &changes)
{
    qCInfo(logLibrary) << "since the library was read:" << changes.added << "songs new," << changes.changed
                       << "changed," << changes.gone << "gone";
    if (changes.isEmpty() || changes.isMost(m_library->size())) {
        std::exchange(m_handlers, {}).tellsTooLittle();
        return;
    }
    m_changes = changes;
    readNext();
}

void LibrarySync::readNext()
{
    while (m_inFlight < requestsAtOnce && m_nextToRead < m_changes.toRead.size())
        read(m_changes.toRead[m_nextToRead++]);
    if (m_inFlight == 0 && !isCancelled())
        edit();
}

void LibrarySync::read(const QByteArray &path)
{
    ++m_inFlight;
    m_bulk.send(folderRequest(path, m_read))
        .deliver(
            m_owner.selfRef(&m_owner),
            [self = shared_from_this()](const FolderListing &) {
                --self->m_inFlight;
                if (!self->isCancelled())
                    self->readNext();
            },
            [self = shared_from_this()](const std::exception_ptr &failure) {
                --self->m_inFlight;
                if (!self->isCancelled())
                    self->refused(mpd::toError(failure));
            });
}

void LibrarySync::refused(const Error &error)
{
    if (error.kind == Error::Kind::Denied || error.kind == Error::Kind::TimedOut) {
        fail(error);
    } else if (error.kind == Error::Kind::NotFound) {
        readNext(); // what has gone meanwhile is told by the next event
    } else {
        // Too long a folder, or a song that it lists and does not show: the loader knows a way around both.
        qCInfo(logLibrary) << "not read:" << nameOf(error.kind) << error.serverText;
        std::exchange(m_handlers, {}).tellsTooLittle();
    }
}

void LibrarySync::edit()
{
    m_cataloguer.ask(&Cataloguer::editedCatalogue, m_library, m_changes, m_read->songs.snapshot())
        .deliver(
            m_owner.selfRef(&m_owner),
            [self = shared_from_this()](const Catalogue &catalogue) {
                if (!self->isCancelled())
                    self->edited(catalogue);
            },
            [self = shared_from_this()](
                const std::exception_ptr &failure) { self->fail(mpd::toError(failure)); });
}

void LibrarySync::edited(const Catalogue &catalogue)
{
    // What was listed may not have been there any more when it was to be read, or the server told it wrongly.
    const bool isAsListed = catalogue.songs->size() == m_library->size() + m_changes.added - m_changes.gone;
    std::exchange(m_handlers, {}).finished(catalogue, m_changes, isAsListed ? m_databaseTime : std::nullopt);
}

void LibrarySync::fail(const Error &error)
{
    if (!isCancelled())
        std::exchange(m_handlers, {}).failed(error);
}

} // namespace toccata
