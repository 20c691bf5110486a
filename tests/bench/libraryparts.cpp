// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/libraryparts.h"

#include "core/actor/system.h"
#include "core/library/cataloguer.h"
#include "core/mpd/address.h"
#include "core/music/songtablebuilder.h"
#include "core/search/searcher.h"
#include "core/server/searchablelibrary.h"
#include "core/server/serverproxy.h"
#include "tests/bench/figures.h"
#include "tests/bench/keystrokes.h"
#include "tests/bench/processmemory.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <mpd/client.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace toccata::bench {

namespace {

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

int readPairs(const mpd::Address &address)
{
    mpd_connection *connection = mpd_connection_new(address.host.toUtf8().constData(), address.port, 600'000);
    QElapsedTimer timer;
    timer.start();
    mpd_send_command(connection, "listallinfo", nullptr);
    int songs = 0;
    while (mpd_pair *pair = mpd_recv_pair(connection)) {
        songs += std::strcmp(pair->name, "file") == 0 ? 1 : 0;
        mpd_return_pair(connection, pair);
    }
    const double took = seconds(timer);
    if (mpd_connection_get_error(connection) != MPD_ERROR_SUCCESS) {
        std::fprintf(stderr, "mpd_recv_pair: %s\n", mpd_connection_get_error_message(connection));
        return 1;
    }
    mpd_connection_free(connection);
    tellFigure("recv_pair_s", took);
    tellFigure("songs", songs);
    return 0;
}

/// A Server without a window, and what one waits for.
class Running
{
public:
    explicit Running(const QString &cacheFolder)
        : server(
            m_system.start<Server>("server", m_system, m_states, LibraryPlaces{cacheFolder, {}}), m_states)
    { }

    /// Runs the event loop until \p isThere.
    void waitFor(const std::function<bool(const LibraryState &)> &isThere)
    {
        QObject context;
        QEventLoop loop;
        m_states.library.observe(&context, [&](const auto &state) {
            if (isThere(*state))
                loop.quit();
        });
        if (!isThere(*m_states.library.current()))
            loop.exec();
    }
    void waitForConnection()
    {
        QObject context;
        QEventLoop loop;
        m_states.server.observe(&context, [&](const auto &state) {
            if (state->isConnected())
                loop.quit();
        });
        if (!m_states.server.current()->isConnected())
            loop.exec();
    }

private:
    actor::System m_system;
    ServerStates m_states;

public:
    ServerProxy server;
};

bool isWhole(const LibraryState &state)
{
    return state.source == LibraryState::Source::Mirror && !state.loading;
}

qint64 cacheBytes(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// Tells how long a volume command takes while something else goes on.
class Pauses : public QObject
{
public:
    explicit Pauses(const ServerProxy &server)
        : m_server(server)
    {
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, [this] { ask(); });
        m_timer.start();
    }
    double longest() const { return m_longest; }

private:
    void ask()
    {
        if (m_waiting)
            return;
        m_waiting = true;
        QElapsedTimer timer;
        timer.start();
        const auto came = [this, timer] {
            m_waiting = false;
            m_longest = std::max(m_longest, seconds(timer) * 1000);
        };
        m_server.player.setRandom(false).deliver(
            this, [came] { came(); }, [came](const std::exception_ptr &) { came(); });
    }

    ServerProxy m_server;
    QTimer m_timer;
    bool m_waiting = false;
    double m_longest = 0;
};

int load(const mpd::Address &address, const QString &cacheFolder)
{
    for (const QString &kept : QDir(cacheFolder).entryList({QStringLiteral("*.library")}))
        QFile::remove(QDir(cacheFolder).filePath(kept));
    Running running(cacheFolder);
    const double before = processMemory("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    running.server.connectTo(address);
    running.waitForConnection();
    const double connected = seconds(timer);
    running.waitFor([](const LibraryState &state) { return state.catalogue.albums->size() > 0; });
    tellFigure("first_rows_ms", (seconds(timer) - connected) * 1000);
    running.waitFor(isWhole);
    tellFigure("load_s", seconds(timer) - connected);
    tellFigure("load_cpu_s", double(std::clock() - cpu) / CLOCKS_PER_SEC);
    tellFigure("memory_mb", processMemory("VmRSS:") - before);
    tellFigure("memory_peak_mb", processMemory("VmHWM:") - before);
    // The cache is there when it does not grow any more; the file takes its name when it is whole.
    while (cacheBytes(cacheFolder) == 0
        || QDir(cacheFolder).entryList({QStringLiteral("*.library")}).isEmpty()) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    tellFigure("cache_mb", double(cacheBytes(cacheFolder)) / 1e6);
    return 0;
}

int loadWhilePausing(const mpd::Address &address)
{
    Running running({});
    running.server.connectTo(address);
    running.waitForConnection();
    const Pauses pauses(running.server);
    running.waitFor(isWhole);
    tellFigure("pause_ms", pauses.longest());
    return 0;
}

/// Types and deletes what people look for.
void search(const Catalogue &catalogue)
{
    Searcher searcher;
    QElapsedTimer timer;
    timer.start();
    searcher.setMusic(searchableMusic(catalogue));
    tellFigure("search_index_ms", seconds(timer) * 1000);
    std::vector<double> times;
    for (const QString &text : keystrokes(queriesOfPeople())) {
        timer.start();
        (void)searcher.search(text);
        times.push_back(seconds(timer) * 1000);
    }
    std::ranges::sort(times);
    tellFigure("search_p50_ms", times[times.size() / 2]);
    tellFigure("search_p95_ms", times[times.size() * 95 / 100]);
    tellFigure("search_max_ms", times.back());
}

int open(const mpd::Address &address, const QString &cacheFolder)
{
    QElapsedTimer timer;
    timer.start();
    const auto kept = LibraryCache(cacheFolder).read(address.key());
    tellFigure("cache_read_ms", seconds(timer) * 1000);
    if (!kept)
        return 1;
    const Catalogue catalogue = catalogueOf(kept->songs);
    tellFigure("cache_open_ms", seconds(timer) * 1000);
    search(catalogue);
    return catalogue.albums->size() > 0 ? 0 : 1;
}

/// The library of the cache as it was before 100 songs changed: 50 of another time, 25 that were not there,
/// 25 that are there no more.
CachedLibrary former(const CachedLibrary &now)
{
    SongTableBuilder builder;
    const int step = std::max(1, now.songs->size() / 75);
    int changes = 0;
    for (int row = 0; row < now.songs->size(); ++row) {
        const bool changes100 = row % step == 0 && changes < 75;
        changes += changes100 ? 1 : 0;
        if (changes100 && changes % 3 == 0)
            continue;
        if (changes100) { // its tags are read anew anyway
            builder.pair("file", now.songs->at(row).uri());
            builder.pair("Last-Modified", "1999-01-01T00:00:00Z");
        } else {
            builder.append(now.songs->at(row));
        }
    }
    for (int i = 0; i < 25; ++i)
        builder.pair("file", QByteArray("gone/" + QByteArray::number(i)));
    builder.finishRow();
    return {builder.snapshot(), 1};
}

int sync(const mpd::Address &address, const QString &cacheFolder)
{
    const QString formerFolder = cacheFolder + QStringLiteral("/former");
    {
        const auto now = LibraryCache(cacheFolder).read(address.key());
        if (!now || !LibraryCache(formerFolder).write(address.key(), former(*now)))
            return 1;
    }
    Running running(formerFolder);
    running.server.connectTo(address);
    running.waitFor(isWhole);
    const auto before = running.server.states.library.current()->catalogue.songs;
    QElapsedTimer timer;
    timer.start();
    running.waitFor(
        [&](const LibraryState &state) { return isWhole(state) && state.catalogue.songs != before; });
    tellFigure("sync_ms", seconds(timer) * 1000);
    return 0;
}

} // namespace

int runPart(const QString &part, const QString &server, const QString &cacheFolder)
{
    const auto address = mpd::Address::parse(server);
    if (!address)
        return 2;
    if (part == u"pairs")
        return readPairs(*address);
    if (cacheFolder.isEmpty()) // Qt takes no name for the folder one is in
        return 2;
    if (part == u"load")
        return load(*address, cacheFolder) + loadWhilePausing(*address);
    if (part == u"open")
        return open(*address, cacheFolder);
    return part == u"sync" ? sync(*address, cacheFolder) : 2;
}

} // namespace toccata::bench
