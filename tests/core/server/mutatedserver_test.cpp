// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole server behind the window, talking to one that goes mad and recovers, over and over:
//     TOCCATA_MUTATION_SEED=7 TOCCATA_MUTATION_RECOVERIES=1000 build/dev/tests/server_faults_test

#include "tests/core/server/runningserver.h"
#include "tests/support/listingserver.h"
#include "tests/support/mutation.h"
#include "tests/support/serverprocess.h"

#include <atomic>

namespace toccata {

using test::ListingServer;
using test::waitUntil;

namespace {

/// A ListingServer with a queue of thirty, two outputs and two playlists, which can go mad.
class MadServer
{
public:
    explicit MadServer(quint32 seed)
        : m_chance(seed)
    {
        m_listing.answerBefore([this](const QByteArray &line) { return answer(line); });
    }

    mpd::Address address() const { return m_listing.address(); }
    ListingServer &listing() { return m_listing; }
    /// From now on some replies are wrong.
    void goMad() { m_mad = true; }
    /// From now on all are right, and tell of that version.
    void recover(int version)
    {
        m_version = version;
        m_mad = false;
        m_listing.script().hangUp(); // what it has begun to say will not end
    }
    int wrongReplies() const { return m_wrongReplies; }

    static constexpr int queueLength = 30;
    static int volumeIn(int version) { return version % 100; }

private:
    std::optional<QByteArray> answer(const QByteArray &line)
    {
        if (!m_mad)
            return rightAnswer(line);
        const QByteArray command = line.split(' ').front();
        const bool isOfHandshake = command == "commands" || command == "notcommands" || command == "tagtypes";
        if (command == "idle" || command == "noidle" || m_chance.upTo(isOfHandshake ? 12 : 3) > 0)
            return rightAnswer(line);
        ++m_wrongReplies;
        QByteArray wrong = m_chance.of(rightAnswer(line).value_or("file: a/b.ogg\nTitle: A\nOK\n"));
        // A server that says it does not have a command is believed as long as it is used.
        return wrong.replace("unknown command", "sorry");
    }
    std::optional<QByteArray> rightAnswer(const QByteArray &line)
    {
        const QByteArray command = line.split(' ').front();
        if (command == "commands")
            return "command: status\ncommand: currentsong\ncommand: playlistinfo\ncommand: plchangesposid\n"
                   "command: listallinfo\ncommand: find\ncommand: lsinfo\ncommand: count\ncommand: stats\n"
                   "command: albumart\ncommand: outputs\ncommand: enableoutput\ncommand: setvol\ncommand: "
                   "add\n"
                   "command: play\ncommand: search\ncommand: listplaylists\ncommand: listplaylistinfo\n"
                   "command: listplaylist\ncommand: readpicture\ncommand: replay_gain_status\nOK\n";
        if (command == "command_list_end" || command == "status")
            return status() + (command == "status" ? QByteArray() : song(3)) + "OK\n";
        if (command == "plchangesposid")
            return ids() + "OK\n";
        if (command == "playlistinfo")
            return page(line.split('"').value(1)) + "OK\n";
        if (command == "outputs")
            return "outputid: 0\noutputname: One\noutputenabled: 1\noutputid: 1\noutputname: Two\n"
                   "outputenabled: 0\nOK\n";
        if (command == "listplaylists")
            return "playlist: First\nLast-Modified: 2020-02-02T20:20:20Z\nplaylist: Second\nOK\n";
        if (command.startsWith("listplaylist"))
            return "file: a/song 00001\nTitle: One\nfile: a/song 00002\nOK\n";
        if (command == "replay_gain_status")
            return "replay_gain_mode: album\nOK\n";
        if (command == "readpicture")
            return "size: 4\nbinary: 4\n\xff\xd8\xff\xe0\nOK\n";
        for (const char *other :
            {"setvol", "enableoutput", "add", "addid", "play", "search", "tagtypes disable"}) {
            if (line.startsWith(other))
                return "OK\n";
        }
        return std::nullopt;
    }
    QByteArray status() const
    {
        const int version = m_version;
        return "volume: " + QByteArray::number(volumeIn(version)) + "\nrepeat: 0\nrandom: 0\nplaylist: "
            + QByteArray::number(version) + "\nplaylistlength: " + QByteArray::number(queueLength)
            + "\nstate: pause\nsong: 3\nsongid: 4\nelapsed: 1.5\nduration: 100\n";
    }
    static QByteArray song(int position)
    {
        return "file: a/song " + QByteArray::number(position).rightJustified(5, '0') + "\nTitle: Song "
            + QByteArray::number(position) + "\nTime: 100\nPos: " + QByteArray::number(position)
            + "\nId: " + QByteArray::number(position + 1) + '\n';
    }
    static QByteArray ids()
    {
        QByteArray reply;
        for (int i = 0; i < queueLength; ++i)
            reply += "cpos: " + QByteArray::number(i) + "\nId: " + QByteArray::number(i + 1) + '\n';
        return reply;
    }
    static QByteArray page(const QByteArray &window)
    {
        QByteArray reply;
        const int end = std::min(queueLength, window.split(':').value(1).toInt());
        for (int i = window.split(':').value(0).toInt(); i < end; ++i)
            reply += song(i);
        return reply;
    }

    // In the server's thread but for the atomics.
    test::Mutation m_chance;
    std::atomic<bool> m_mad = false;
    std::atomic<int> m_version = 1;
    std::atomic<int> m_wrongReplies = 0;
    ListingServer m_listing{test::manySongs("a/song ", 60)};
};

/// Whether everything that is shown comes to be as the server has it.
testing::AssertionResult comesToBeRight(const RunningServer &server, int version)
{
    const ServerStates &states = server.proxy.states;
    const auto isRight = [&] {
        const auto queue = server.queued();
        const auto library = server.library();
        const auto outputs = states.outputs.current();
        const auto playlists = states.playlists.current();
        return states.server.current()->isConnected() && server.playing()->known
            && server.playing()->status.volume == MadServer::volumeIn(version)
            && server.playing()->status.queueVersion == quint32(version) && queue->complete
            && queue->entries.size() == MadServer::queueLength && queue->version == quint32(version)
            && server.titles().last() == u"Song 29" && library->source == LibraryState::Source::Mirror
            && !library->loading && !library->error && library->catalogue.songs->size() == 60
            && outputs->outputs.size() == 2 && outputs->outputs.front().enabled
            && playlists->playlists.size() == 2;
    };
    if (waitUntil(isRight))
        return testing::AssertionSuccess();
    const auto error = server.library()->error;
    return testing::AssertionFailure()
        << "phase " << int(states.server.current()->connection.phase) << ", volume "
        << server.playing()->status.volume.value_or(-1) << ", version " << server.queued()->version << ", "
        << server.queued()->entries.size() << " in the queue"
        << (server.queued()->complete ? "" : ", not whole") << ", "
        << server.library()->catalogue.songs->size() << " in the library"
        << (error ? nameOf(error->kind) : "") << ", " << states.outputs.current()->outputs.size()
        << " outputs, " << states.playlists.current()->playlists.size() << " playlists";
}

} // namespace

TEST(AServerThatGoesMad, IsShownAsItIsWhenItHasRecovered)
{
    const quint32 seed = test::fromEnvironment("TOCCATA_MUTATION_SEED", 20261128);
    const quint32 times = test::fromEnvironment("TOCCATA_MUTATION_RECOVERIES", 100);
    std::printf("TOCCATA_MUTATION_SEED=%u\n", seed);
    MadServer mad(seed);
    const RunningServer server;
    server.proxy.library.setMopidyPort(test::freePort()); // it may call itself a Mopidy
    server.connectTo(mad.address());
    ASSERT_TRUE(comesToBeRight(server, 1));
    for (quint32 time = 0; time < times; ++time) {
        mad.goMad();
        const int enough = mad.wrongReplies() + 12;
        std::vector<std::function<bool()>> areReady;
        const auto keep = [&](auto future) { areReady.push_back([future] { return future.isReady(); }); };
        ASSERT_TRUE(waitUntil([&] {
            if (areReady.size() < 200) {
                keep(server.proxy.player.setVolume(7));
                keep(server.proxy.queue.add({"a/song 00001"}));
                keep(server.proxy.library.folder("a"));
                keep(server.proxy.search.find(QStringLiteral("song")));
                keep(server.proxy.playlists.songs(QStringLiteral("First")));
                keep(server.proxy.outputs.setEnabled(0, true));
            }
            mad.listing().script().announce({"playlist", "player", "output", "stored_playlist", "database"});
            if (!server.proxy.states.server.current()->isConnected())
                server.proxy.reconnectNow();
            return mad.wrongReplies() >= enough;
        })) << time;
        const int version = int(time) + 2;
        mad.recover(version);
        server.proxy.reconnectNow();
        ASSERT_TRUE(waitUntil([&] {
            return std::ranges::all_of(areReady, [](const auto &isReady) { return isReady(); });
        })) << "not everybody was answered in round "
            << time;
        ASSERT_TRUE(comesToBeRight(server, version)) << "in round " << time;
    }
}

} // namespace toccata
