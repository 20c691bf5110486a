// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/newest.h"
#include "core/library/librarysync.h"

#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace toccata {

/// Every song of a server that can list them: from the cache at once, from the server when that has other
/// songs, and after each change by what has changed. Thread: the owner's.
class LibraryMirror
{
public:
    struct Handlers
    {
        /// There is more to show, or something else; \p isWhole  as far as is known.
        std::function<void(const Catalogue &, bool isWhole)> changed;
        std::function<void(LoadProgress)> progressed;
        /// What is there is being compared with the server, or is not any more.
        std::function<void(bool)> checking;
        /// What a comparison has found; the changed library follows.
        std::function<void(const LibraryChanges &)> compared;
        /// Nothing more comes; what is there stays.
        std::function<void(const Error &)> failed;
    };

    LibraryMirror(actor::Actor &owner, actor::ActorRef<Cataloguer> cataloguer, Handlers handlers);

    /// The server with that mpd::Address::key() is the next to be connected to: reads what is kept of it.
    void prepare(const QString &server);
    void connected(const mpd::Link &link);
    void disconnected();
    /// Reads everything again. What is shown stays until the new is there.
    void reload();
    /// The rules by which the cataloguer makes albums have changed.
    void regroup();
    /// The server says that its songs have changed.
    void databaseChanged();

private:
    void opened(const std::optional<CachedCatalogue> &kept);
    void begin();
    void check();
    void checked(std::optional<qint64> databaseTime);
    void load();
    void grew(std::shared_ptr<const SongTable> songs, LoadProgress progress);
    void sync();
    void show(const Catalogue &catalogue, bool isWhole);
    void whole(const Catalogue &catalogue, std::optional<qint64> databaseTime);
    void failed(const Error &error);
    void setChecking(bool checking);
    void stop();
    /// Calls one of both with the answer, unless something else has begun meanwhile.
    template <class T, class OnValue, class OnError>
    void expect(const actor::Future<T> &future, OnValue onValue, OnError onError);

    actor::Actor &m_owner;
    actor::ActorRef<Cataloguer> m_cataloguer;
    Handlers m_handlers;
    QString m_server;
    std::optional<mpd::Link> m_link;
    /// Reading what is kept has not ended.
    bool m_opening = false;
    /// The newest whole library, and the server's time of it, if it is known and nothing spoke against it.
    std::optional<Catalogue> m_whole;
    std::optional<qint64> m_databaseTime;
    /// The servers of which all is to be read, and has not been yet: comparing names and times does not do.
    QSet<QString> m_mustReload;
    std::shared_ptr<LibraryLoader> m_loader;
    std::shared_ptr<LibrarySync> m_sync;
    actor::Newest<Catalogue> m_catalogues;
    /// How many songs were there when they were grouped last, while they are read.
    int m_grouped = 0;
    bool m_checking = false;
    /// The server's songs have changed since what goes on began.
    bool m_changedMeanwhile = false;
    /// Counts what was begun, so that answers to what was given up are not heard.
    int m_generation = 0;
};

} // namespace toccata
