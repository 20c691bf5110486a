// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/editrun.h"

#include "core/actor/errors.h"
#include "core/actor/system.h"
#include "tests/support/scriptedserver.h"

#include <gmock/gmock.h>

using namespace std::chrono_literals;

namespace toccata::mpd {

using testing::ElementsAre;

namespace {

class Editor : public actor::Actor
{
public:
    explicit Editor(SessionProxy session)
        : m_session(std::move(session))
    { }

    actor::Future<EditResult> run(const std::vector<CommandBatch> &batches)
    {
        return EditRun::start(*this, m_session, batches)->result();
    }
    /// \param stops  it is stopped once the first batch was answered.
    actor::Future<EditResult> follow(const std::vector<CommandBatch> &batches, bool stops)
    {
        m_run = EditRun::start(*this, m_session, batches, [this, stops](int commands) {
            m_done += commands;
            if (stops)
                m_run->cancel();
        });
        return m_run->result();
    }
    int done() const { return m_done; }

private:
    SessionProxy m_session;
    std::shared_ptr<EditRun> m_run;
    int m_done = 0;
};

class EditRunTest : public testing::Test
{
protected:
    EditRunTest()
    {
        server.answer("add", "OK\n");
        SessionConfig config;
        config.address = server.address();
        config.mode = SessionConfig::Mode::OnDemand;
        editor = system.start<Editor>("editor", SessionProxy(system.start<Session>("session", config)));
    }

    actor::Future<EditResult> run(const std::vector<CommandBatch> &batches) const
    {
        return editor.ask(&Editor::run, batches).unwrap();
    }
    static CommandBatch add(const char *uri) { return {Command("add").arg(QByteArrayView(uri))}; }
    /// The edits that came, without what a session says by itself.
    std::vector<QByteArray> received() const
    {
        std::vector<QByteArray> lines;
        for (const QByteArray &line : server.received()) {
            if (line.startsWith("add") || line == "play")
                lines.push_back(line);
        }
        return lines;
    }

    test::ScriptedServer server;
    actor::System system;
    actor::ActorRef<Editor> editor;
};

} // namespace

TEST_F(EditRunTest, SendsOneBatchAfterAnother)
{
    EXPECT_EQ(run({add("a"), add("b")}).get(10s).notFound, 0);
    EXPECT_THAT(received(), ElementsAre("add \"a\"", "add \"b\""));
}

TEST_F(EditRunTest, TellsHowManyCommandsWereAnswered)
{
    CommandBatch two = add("a");
    two.push_back(Command("add").arg("b"));
    EXPECT_EQ(editor.ask(&Editor::follow, std::vector<CommandBatch>{two, add("c")}, false)
                  .unwrap()
                  .get(10s)
                  .notFound,
        0);
    EXPECT_EQ(editor.ask(&Editor::done).get(10s), 3);
}

TEST_F(EditRunTest, StopsBeforeTheNextBatch)
{
    const auto result
        = editor.ask(&Editor::follow, std::vector<CommandBatch>{add("a"), add("b")}, true).unwrap();
    EXPECT_THROW((void)result.get(10s), actor::Cancelled);
    EXPECT_THAT(received(), ElementsAre("add \"a\""));
}

TEST_F(EditRunTest, AnEditOfNothingIsDone)
{
    EXPECT_EQ(run({}).get(10s).notFound, 0);
}

TEST_F(EditRunTest, PassesOverAndCountsWhatIsNotFound)
{
    server.answer("add \"gone\"", "ACK [50@0] {add} No such directory\n");
    EXPECT_EQ(run({add("gone"), add("b"), add("gone")}).get(10s).notFound, 2);
    EXPECT_THAT(received(), ElementsAre("add \"gone\"", "add \"b\"", "add \"gone\""));
}

TEST_F(EditRunTest, GoesOnBehindTheCommandOfABatchThatIsNotFound)
{
    server.answer("command_list_end", "ACK [50@1] {add} No such directory\n");
    EXPECT_EQ(run({{add("a")[0], add("gone")[0], add("c")[0]}}).get(10s).notFound, 1);
    EXPECT_THAT(received(), ElementsAre("add \"a\"", "add \"gone\"", "add \"c\"", "add \"c\""))
        << "the rest of the batch is sent again, nothing else";
}

TEST_F(EditRunTest, EndsAtAnyOtherRefusal)
{
    server.answer("add \"b\"", "ACK [51@0] {add} playlist is at the max size\n");
    const auto answer = run({add("a"), add("b"), add("c")});
    EXPECT_THROW(answer.get(10s), Failure);
    EXPECT_THAT(received(), ElementsAre("add \"a\"", "add \"b\""));
}

TEST_F(EditRunTest, TellsARefusedPlayWhenTheOthersAreAdded)
{
    server.answer("play", "ACK [5@0] {play} Failed to decode a\n");
    const auto answer = run({add("a"), {Command("play")}, add("b")});
    try {
        answer.get(10s);
        FAIL() << "nobody heard of the refusal";
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.error().kind, Error::Kind::Refused);
    }
    EXPECT_THAT(received(), ElementsAre("add \"a\"", "play", "add \"b\""));
}

} // namespace toccata::mpd
