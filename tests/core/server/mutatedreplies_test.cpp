// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is read from servers, fed with what real ones answered and with less and less of that. What
// a run does is told by its seed:
//     TOCCATA_MUTATION_SEED=7 TOCCATA_MUTATION_ROUNDS=100000 build/asan/tests/replies_test

#include "core/mpd/conversation.h"
#include "tests/core/server/everyrequest.h"
#include "tests/support/mutation.h"
#include "tests/support/transcripts.h"

#include <gtest/gtest.h>

#include <map>
#include <sys/resource.h>

namespace toccata {

using test::Mutation;

namespace {

/// Units: KiB.
long mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

quint32 seedOfThisRun()
{
    const quint32 seed = test::fromEnvironment("TOCCATA_MUTATION_SEED", 20261128);
    testing::Test::RecordProperty("seed", int(seed));
    std::printf("TOCCATA_MUTATION_SEED=%u\n", seed);
    return seed;
}

/// What real servers answered to one command word; to "status", where nobody was asked that.
class RealReplies
{
public:
    RealReplies()
    {
        for (const test::ToldReply &reply : test::allTranscripts())
            m_byName[reply.name()].push_back(reply.bytes);
    }
    const QByteArray &any(const mpd::Command &command, Mutation &chance) const
    {
        const QByteArray name = command.words().front();
        const auto found = m_byName.find(chance.upTo(6) == 0 ? QByteArray("lsinfo") : name);
        const std::vector<QByteArray> &replies
            = found == m_byName.end() ? m_byName.at("status") : found->second;
        return replies[size_t(chance.upTo(qsizetype(replies.size())))];
    }

private:
    std::map<QByteArray, std::vector<QByteArray>> m_byName;
};

/// One conversation about a few requests, answered wrongly.
class WrongConversation
{
public:
    WrongConversation(const RealReplies &replies, Mutation &chance)
        : m_replies(replies)
        , m_chance(chance)
    { }

    void ask(const KindOfRequest &kind)
    {
        std::unique_ptr<mpd::Exchange> exchange
            = kind.make([this, place = m_answers.size()](const auto &) { ++m_answers[place]; });
        m_answers.push_back(0);
        for (const mpd::Command &command : exchange->commands()) {
            if (m_stream.endsWith("OK\n") && &command != &exchange->commands().front())
                m_stream.chop(3); // a list has one answer
            m_stream += m_replies.any(command, m_chance);
        }
        m_conversation.send(std::move(exchange));
    }
    /// Until it breaks the protocol or has said all that it says, and hangs up.
    void answerWrongly()
    {
        const QByteArray bytes = m_chance.of(m_stream);
        const qsizetype step = m_chance.upTo(3) == 0 ? 1 + m_chance.upTo(7) : bytes.size() + 1;
        std::optional<Error> error;
        // A line of a megabyte that came in crumbs would only take long.
        for (qsizetype at = 0; at < bytes.size() && !error;) {
            const qsizetype size = std::max<qsizetype>(step, bytes.size() / 2000);
            error = m_conversation.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
            at += size;
        }
        m_conversation.end(error.value_or(Error{Error::Kind::Dropped, {}, {}}));
        for (std::unique_ptr<mpd::Exchange> &unsent : m_conversation.takeUnsent())
            unsent->fail(Error{Error::Kind::Offline, {}, {}});
    }
    bool eachIsAnsweredOnce() const
    {
        return std::ranges::all_of(m_answers, [](int times) { return times == 1; });
    }

private:
    const RealReplies &m_replies;
    Mutation &m_chance;
    mpd::Conversation m_conversation{{[](const QByteArray &) {}, [](mpd::IdleEvents) {}, {}}, 3, {}};
    QByteArray m_stream;
    std::vector<int> m_answers;
};

} // namespace

TEST(RealReplies, OfEveryCommandAreRead)
{
    ASSERT_GT(test::transcriptOf("mpd").size(), 100u);
    ASSERT_GT(test::transcriptOf("mopidy").size(), 100u);
    for (const KindOfRequest &kind : everyRequest()) {
        const auto probe = kind.make([](const auto &) {});
        const QByteArray name = probe->commands().front().words().front();
        int values = 0;
        for (const test::ToldReply &reply : test::allTranscripts()) {
            if (reply.name() != name || !reply.bytes.endsWith("\nOK\n"))
                continue;
            mpd::Conversation conversation({[](const QByteArray &) {}, {}, {}}, 1, {});
            conversation.send(kind.make([&](const auto &error) { values += !error; }));
            EXPECT_FALSE(conversation.feed(reply.bytes)) << kind.name << " " << reply.command.toStdString();
        }
        EXPECT_TRUE(values > 0 || name == "ping" || name == "config") << kind.name;
    }
}

TEST(MutatedReplies, EndEveryRequestOnceAndTakeNoMemory)
{
    const quint32 rounds = test::fromEnvironment("TOCCATA_MUTATION_ROUNDS", 400);
    Mutation chance(seedOfThisRun());
    const RealReplies replies;
    const long before = mostMemory();
    for (quint32 round = 0; round < rounds; ++round) {
        for (const KindOfRequest &kind : everyRequest()) {
            WrongConversation conversation(replies, chance);
            for (qsizetype left = chance.upTo(3); left > 0; --left)
                conversation.ask(everyRequest()[size_t(chance.upTo(qsizetype(everyRequest().size())))]);
            conversation.ask(kind);
            conversation.answerWrongly();
            ASSERT_TRUE(conversation.eachIsAnsweredOnce()) << kind.name << " in round " << round;
        }
    }
    EXPECT_LT(mostMemory() - before, 768 * 1024); // AddressSanitizer alone keeps 256 MiB of what was freed
}

TEST(MutatedReplies, OfOtherKindsAreReadToo)
{
    const quint32 rounds = test::fromEnvironment("TOCCATA_MUTATION_ROUNDS", 400) * 2;
    Mutation chance(seedOfThisRun());
    const long before = mostMemory();
    for (quint32 round = 0; round < rounds; ++round) {
        for (const KindOfReader &reader : everyReader())
            reader.read(chance.of(reader.example));
    }
    EXPECT_LT(mostMemory() - before, 768 * 1024);
}

} // namespace toccata
