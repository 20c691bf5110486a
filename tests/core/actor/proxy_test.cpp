// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/proxy.h"

#include "core/actor/errors.h"
#include "core/actor/system.h"
#include "tests/core/actor/placed.h"

#include <gtest/gtest.h>

#include <memory>

namespace toccata::actor {
namespace {

struct Mixer
{
    int volume = 10;
    int louder(int by) { return volume += by; }
    int broken() { throw std::out_of_range("deep"); }
};

struct Playback
{
    Mixer mixer;
    std::unique_ptr<Mixer> spare = std::make_unique<Mixer>();
    std::size_t play(std::unique_ptr<std::string> uri) { return uri->size(); }
};

class Core : public Actor
{
public:
    Playback playback;
    int consume = 0;
    int add(int a, int b) const { return a + b; }
    void boom() { throw std::runtime_error("boom"); }
};

struct MixerProxy : Proxy<Core, &Core::playback, &Playback::mixer>
{
    using Proxy::Proxy;
    Future<int> louder(int by) const { return call<&Mixer::louder>(by); }
};

struct PlaybackProxy : Proxy<Core, &Core::playback>
{
    explicit PlaybackProxy(const ActorRef<Core> &core)
        : Proxy(core)
        , mixer(core)
    { }
    MixerProxy mixer;
};

struct CoreProxy : Proxy<Core>
{
    explicit CoreProxy(const ActorRef<Core> &core)
        : Proxy(core)
        , playback(core)
    { }
    PlaybackProxy playback;
};

class ProxyTest : public Placed
{
protected:
    const CoreProxy core{start<Core>("core")};
};
TOCCATA_ON_BOTH_PLACEMENTS(ProxyTest);

TEST_P(ProxyTest, CallsTheActor)
{
    EXPECT_EQ(core.call<&Core::add>(1, 2).get(), 3);
}

TEST_P(ProxyTest, CallsAPartOfAPart)
{
    EXPECT_EQ(core.playback.mixer.louder(5).get(), 15);
    EXPECT_EQ(core.playback.call<&Playback::play>(std::make_unique<std::string>("abc")).get(), 3u);
}

TEST_P(ProxyTest, ReadsAndWritesDataMembers)
{
    core.playback.mixer.set<&Mixer::volume>(77).get();
    EXPECT_EQ(core.playback.mixer.get<&Mixer::volume>().get(), 77);
    core.set<&Core::consume>(1).get();
    EXPECT_EQ(core.get<&Core::consume>().get(), 1);
}

TEST_P(ProxyTest, FollowsAPartThatIsHeldByAPointer)
{
    const Proxy<Core, &Core::playback, &Playback::spare> spare(core.ref());
    EXPECT_EQ(spare.call<&Mixer::louder>(1).get(), 11);
    spare.set<&Mixer::volume>(3).get();
    EXPECT_EQ(spare.get<&Mixer::volume>().get(), 3);
}

TEST_P(ProxyTest, AnswersWithWhatAPartThrows)
{
    EXPECT_THROW(core.playback.mixer.call<&Mixer::broken>().get(), std::out_of_range);
    EXPECT_TRUE(core.ref().isAlive());
}

TEST_P(ProxyTest, DefersWithoutAnAnswerSoThatAnErrorIsAFailure)
{
    EXPECT_TRUE(core.playback.mixer.defer<&Mixer::louder>(1));
    EXPECT_EQ(core.playback.mixer.get<&Mixer::volume>().get(), 11);
    EXPECT_TRUE(core.defer<&Core::boom>());
    core.ref().done().get();
    EXPECT_FALSE(core.ref().isAlive());
}

TEST_P(ProxyTest, AreEqualIfTheyLeadToTheSamePart)
{
    EXPECT_EQ(core.playback.mixer, MixerProxy(core.ref()));
    EXPECT_NE(core.playback.mixer, MixerProxy(start<Core>("another")));
}

TEST_P(ProxyTest, OfAnActorThatHasEndedFailsItsCalls)
{
    core.ref().stop().get();
    const CoreProxy late(core.ref());
    EXPECT_THROW(late.playback.mixer.louder(1).get(), ActorDead);
    EXPECT_FALSE(late.playback.mixer.defer<&Mixer::louder>(1));
}

} // namespace
} // namespace toccata::actor
