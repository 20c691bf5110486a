// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarymirror.h"

#include "core/actor/errors.h"
#include "core/base/logging.h"
#include "core/base/timing.h"
#include "core/mpd/errors.h"

namespace toccata {

LibraryMirror::LibraryMirror(actor::Actor &owner, actor::ActorRef<Cataloguer> cataloguer, Handlers handlers)
    : m_owner(owner)
    , m_cataloguer(std::move(cataloguer))
    , m_handlers(std::move(handlers))
    , m_catalogues(owner)
{ }

template <class T, class OnValue, class OnError>
void LibraryMirror::expect(const actor::Future<T> &future, OnValue onValue, OnError onError)
{
    future.deliver(
        m_owner.selfRef(&m_owner),
        [this, generation = m_generation, onValue = std::move(onValue)](const T &value) {
            if (generation == m_generation)
                onValue(value);
        },
        [this, generation = m_generation, onError = std::move(onError)](const std::exception_ptr &failure) {
            if (generation == m_generation && !actor::isCancelled(failure))
                onError(mpd::toError(failure));
        });
}

void LibraryMirror::prepare(const QString &server)
{
    stop();
    if (server == m_server)
        return; // what is there is of that server
    m_server = server;
    m_whole.reset();
    m_databaseTime.reset();
    m_opening = true;
    m_cataloguer.ask(&Cataloguer::open, server)
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, server](const std::optional<CachedCatalogue> &kept) {
                if (server == m_server)
                    opened(kept);
            },
            [this, server](const std::exception_ptr &) {
                if (server == m_server)
                    opened({});
            });
}

void LibraryMirror::opened(const std::optional<CachedCatalogue> &kept)
{
    if (!std::exchange(m_opening, false))
        return; // asked for twice, with another server in between
    if (kept) {
        m_whole = kept->catalogue;
        m_databaseTime = kept->databaseTime;
    }
    if (m_link)
        begin();
}

void LibraryMirror::connected(const mpd::Link &link)
{
    m_link = link;
    if (!m_opening)
        begin();
}

void LibraryMirror::begin()
{
    if (!m_whole) {
        load();
        return;
    }
    const bool mustReload = m_mustReload.contains(m_server);
    show(*m_whole, !mustReload);
    mustReload ? load() : check();
}

void LibraryMirror::disconnected()
{
    m_link.reset();
    stop();
}

void LibraryMirror::stop()
{
    ++m_generation;
    if (m_loader)
        m_loader->cancel();
    m_loader.reset();
    if (m_sync)
        m_sync->cancel();
    m_sync.reset();
    m_catalogues.reset(toException({Error::Kind::Offline}));
    m_changedMeanwhile = false;
    setChecking(false);
}

void LibraryMirror::reload()
{
    if (!m_link)
        return;
    if (m_opening) {
        m_mustReload.insert(m_server); // once what is kept is there
        return;
    }
    stop();
    load();
}

void LibraryMirror::regroup()
{
    if (!m_whole)
        return; // what comes will be made by them
    // Also when the connection ends meanwhile: what is there is shown again at the next.
    m_cataloguer.ask(&Cataloguer::catalogue, m_whole->songs)
        .deliver(
            m_owner.selfRef(&m_owner),
            [this](const Catalogue &catalogue) {
                if (!m_whole || m_whole->songs != catalogue.songs)
                    return; // what was grouped is not what is there any more
                m_whole = catalogue;
                if (m_link)
                    show(catalogue, !m_loader);
            },
            [this](const std::exception_ptr &failure) {
                if (m_link && !actor::isCancelled(failure))
                    failed(mpd::toError(failure));
            });
}

void LibraryMirror::databaseChanged()
{
    // The time counts in seconds, so it may be the same, and the connection may end before all is compared.
    m_databaseTime.reset();
    if (m_opening || m_loader || m_sync || m_checking)
        m_changedMeanwhile = true;
    else if (m_link)
        m_whole && !m_mustReload.contains(m_server) ? sync() : load();
}

/// Whether what is kept is what the server has.
void LibraryMirror::check()
{
    setChecking(true);
    expect(
        m_link->bulk.send(databaseTimeRequest()),
        [this](const std::optional<qint64> &time) { checked(time); },
        [this](const Error &error) {
            qCInfo(logLibrary) << "no database time:" << nameOf(error.kind) << error.serverText;
            checked({});
        });
}

void LibraryMirror::checked(std::optional<qint64> databaseTime)
{
    setChecking(false);
    if (databaseTime && databaseTime == m_databaseTime && !m_changedMeanwhile) {
        milestone(QStringLiteral("library-checked"));
        return;
    }
    sync();
}

void LibraryMirror::load()
{
    m_changedMeanwhile = false;
    m_mustReload.insert(m_server); // until it is done, also over a reconnect
    m_grouped = 0;
    m_handlers.progressed({});
    m_loader = LibraryLoader::start(m_owner, m_link->bulk,
        {[this](std::shared_ptr<const SongTable> songs, LoadProgress progress) {
             grew(std::move(songs), progress);
         },
            [this](std::shared_ptr<const SongTable> songs, std::optional<qint64> time) {
                expect(
                    m_catalogues.ask([cataloguer = m_cataloguer, songs = std::move(songs)] {
                        return cataloguer.ask(&Cataloguer::wholeCatalogue, songs);
                    }),
                    [this, time](const Catalogue &catalogue) {
                        // Not before: what changes meanwhile must not go unnoticed.
                        m_loader.reset();
                        m_mustReload.remove(m_server);
                        whole(catalogue, time);
                    },
                    [this](const Error &error) { failed(error); });
            },
            [this](const Error &error) { failed(error); }});
}

void LibraryMirror::grew(std::shared_ptr<const SongTable> songs, LoadProgress progress)
{
    m_handlers.progressed(progress);
    // Where there is a whole library already, a new one is shown when it is whole, so that nothing vanishes
    // meanwhile.
    if (!songs || songs->isEmpty() || m_whole || m_catalogues.isUnderWay())
        return;
    // Grouping all again for every few songs more would take longer than reading them.
    if (songs->size() < m_grouped + m_grouped / 2)
        return;
    m_grouped = songs->size();
    expect(
        m_catalogues.ask([cataloguer = m_cataloguer, songs = std::move(songs)] {
            return cataloguer.ask(&Cataloguer::catalogue, songs);
        }),
        [this](const Catalogue &catalogue) {
            if (m_loader)
                show(catalogue, false);
        },
        [this](const Error &error) { failed(error); });
}

void LibraryMirror::sync()
{
    m_changedMeanwhile = false;
    setChecking(true);
    m_sync = LibrarySync::start(m_owner, *m_link, m_cataloguer, m_whole->songs,
        {[this](const Catalogue &catalogue, const LibraryChanges &changes, std::optional<qint64> time) {
             m_sync.reset();
             m_handlers.compared(changes);
             whole(catalogue, time);
             setChecking(m_sync != nullptr);
         },
            [this] {
                m_sync.reset();
                load();
                setChecking(false);
            },
            [this](const Error &error) { failed(error); }});
}

void LibraryMirror::show(const Catalogue &catalogue, bool isWhole)
{
    m_handlers.changed(catalogue, isWhole);
}

void LibraryMirror::whole(const Catalogue &catalogue, std::optional<qint64> databaseTime)
{
    m_whole = catalogue;
    m_databaseTime.reset();
    show(catalogue, true);
    if (std::exchange(m_changedMeanwhile, false)) {
        sync();
    } else if (databaseTime) {
        m_databaseTime = databaseTime;
        m_cataloguer.tell(&Cataloguer::keep, m_server, CachedLibrary{catalogue.songs, *databaseTime});
    }
}

void LibraryMirror::failed(const Error &error)
{
    stop();
    m_handlers.failed(error);
}

void LibraryMirror::setChecking(bool checking)
{
    if (std::exchange(m_checking, checking) != checking)
        m_handlers.checking(checking);
}

} // namespace toccata
