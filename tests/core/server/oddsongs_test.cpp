// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/runningserver.h"
#include "tests/support/scriptedserver.h"

#include "core/music/song.h"

namespace toccata {

using test::waitUntil;

namespace {

using namespace std::chrono_literals;

/// A server that plays the one song of its queue, told as a test wants it.
class PlayingServer
{
public:
    /// \param song  what stands below `file:`. \param status  further lines.
    PlayingServer(const QByteArray &uri, const QByteArray &song, const QByteArray &status)
        : m_uri(uri)
    {
        m_script.answer("commands",
            "command: status\ncommand: currentsong\ncommand: playlistinfo\ncommand: seekcur\nOK\n");
        m_script.answer("plchangesposid", "cpos: 0\nId: 7\nOK\n");
        tell(song, status);
    }
    void tell(const QByteArray &song, const QByteArray &status)
    {
        const QByteArray lines = "file: " + m_uri + '\n' + song + "Pos: 0\nId: 7\n";
        m_script.answer("playlistinfo", lines + "OK\n");
        m_script.answer("command_list_end",
            "playlist: 5\nplaylistlength: 1\nstate: play\nsong: 0\nsongid: 7\n" + status + lines + "OK\n");
    }
    /// The same to those who listen, until \p isShown.
    bool isFollowed(const QByteArray &song, const QByteArray &status, const std::function<bool()> &isShown)
    {
        tell(song, status);
        return waitUntil([&] {
            m_script.announce({"player"}); // heard only by who is in `idle` just then
            return isShown();
        });
    }
    mpd::Address address() const { return m_script.address(); }

private:
    QByteArray m_uri;
    test::ScriptedServer m_script;
};

QString titleIn(const RunningServer &server)
{
    const auto state = server.playing();
    return state->song.size() == 1 ? state->song.at(0).displayTitle() : QString();
}

} // namespace

TEST(OddSongs, WithTimesThatCannotBeAreShownAndKeepTheServer)
{
    PlayingServer mpd("odd.dsf", "Title: Odd\n", "audio: dsd64:2\nelapsed: 500.5\nduration: 100\n");
    const RunningServer server;
    ASSERT_TRUE(server.reaches(mpd.address()));
    ASSERT_TRUE(waitUntil([&] { return titleIn(server) == u"Odd"; }));
    EXPECT_EQ(server.playing()->status.audioFormat, u"dsd64:2");
    EXPECT_EQ(positionAt(*server.playing(), server.playing()->readAt), 100s) << "no further than its end";

    for (const QByteArray &status : {QByteArray("audio: *:24:*\nelapsed: nan\nduration: -3\n"), QByteArray(),
             QByteArray("time: 99999999999999999999:x\nelapsed: 1e308\nduration: \naudio: \n")}) {
        const auto isShown = [&] { return server.playing()->status.volume == int(status.size()); };
        ASSERT_TRUE(mpd.isFollowed(
            "Title: Odd\n", "volume: " + QByteArray::number(status.size()) + '\n' + status, isShown));
        EXPECT_FALSE(server.playing()->status.duration) << status.constData();
        EXPECT_FALSE(server.playing()->canSeek());
        EXPECT_FALSE(positionAt(*server.playing(), server.playing()->readAt)) << status.constData();
    }
    EXPECT_TRUE(server.proxy.states.server.current()->isConnected());
}

TEST(OddSongs, AStreamIsCalledByItsNameAndByEachTitleThatItPlays)
{
    PlayingServer mpd("http://radio.example/live", "Name: Radio One\n", "elapsed: 3\naudio: 44100:24:2\n");
    const RunningServer server;
    ASSERT_TRUE(server.reaches(mpd.address()));
    ASSERT_TRUE(waitUntil([&] { return titleIn(server) == u"Radio One"; }));
    EXPECT_FALSE(server.playing()->canSeek()) << "it has no end";
    EXPECT_FALSE(server.playing()->status.duration);
    for (const char *title : {"Anna - Aria", "Ben - Ballad", "Ben - Ballad (live)"}) {
        EXPECT_TRUE(mpd.isFollowed("Name: Radio One\nTitle: " + QByteArray(title) + '\n', "elapsed: 180\n",
            [&] { return titleIn(server) == QLatin1String(title); }))
            << title;
        EXPECT_EQ(server.playing()->status.songId, 7u) << "the song of the queue is the same";
        EXPECT_FALSE(server.playing()->canSeek());
    }
    EXPECT_TRUE(mpd.isFollowed({}, "elapsed: 360\n", [&] { return titleIn(server) == u"live"; }))
        << titleIn(server).toStdString();
}

} // namespace toccata
