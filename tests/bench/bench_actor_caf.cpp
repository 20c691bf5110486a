// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What bench_actor measures of actors, with those of the C++ Actor Framework 0.17: a thread for each actor,
// one core, batches of the same size. bench_actor_caf [ROUNDS]; the last lines are `figure NAME VALUE UNIT`.

#include <caf/all.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

#include <sched.h>

namespace {

using Clock = std::chrono::steady_clock;
using Play = caf::atom_constant<caf::atom("play")>;
using Ask = caf::atom_constant<caf::atom("ask")>;

constexpr int messages = 20'000;
constexpr int roundTrips = 2'000;
constexpr auto sampleLength = std::chrono::milliseconds(50);

struct Playback
{
    std::int32_t sum = 0;
};

caf::behavior playback(caf::stateful_actor<Playback> *self)
{
    return {
        [self](Play, std::int32_t song) { self->state.sum += song; },
        [self](Ask, std::int32_t song) { return self->state.sum += song; },
    };
}

void endWith(const caf::error &)
{
    std::abort(); // An actor that does not answer has nothing to be measured.
}

/// Units: nanoseconds for one operation.
double sample(int operations, const std::function<void()> &batch)
{
    int batches = 0;
    const auto begin = Clock::now();
    while (Clock::now() - begin < sampleLength) {
        batch();
        ++batches;
    }
    const auto taken = std::chrono::duration<double, std::nano>(Clock::now() - begin);
    return taken.count() / batches / operations;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
    cpu_set_t core;
    CPU_ZERO(&core);
    CPU_SET(sched_getcpu(), &core);
    sched_setaffinity(0, sizeof core, &core);

    caf::actor_system_config config;
    // The other policy lets idle workers poll, which would be measured too.
    config.set("scheduler.policy", caf::atom("sharing"));
    caf::actor_system system(config);
    const caf::actor player = system.spawn<caf::detached>(playback);
    caf::scoped_actor self(system);
    std::int64_t sum = 0;
    const auto add = [&sum](std::int32_t answer) { sum += answer; };
    const auto ask = [&](int song) { return self->request(player, caf::infinite, Ask::value, song); };

    const auto tells = [&] {
        for (int i = 0; i < messages; ++i)
            caf::anon_send(player, Play::value, i);
        ask(0).receive(add, endWith);
    };
    const auto asksWithGet = [&] {
        for (int i = 0; i < roundTrips; ++i)
            ask(i).receive(add, endWith);
    };
    const auto pipelinedAsks = [&] {
        std::vector<decltype(ask(0))> answers;
        answers.reserve(messages);
        for (int i = 0; i < messages; ++i)
            answers.push_back(ask(i));
        for (auto &each : answers)
            each.receive(add, endWith);
    };

    std::vector<double> tell;
    std::vector<double> roundTrip;
    std::vector<double> pipelined;
    tells();
    for (int i = 0; i < rounds; ++i) {
        tell.push_back(sample(messages, tells));
        roundTrip.push_back(sample(roundTrips, asksWithGet));
        pipelined.push_back(sample(messages, pipelinedAsks));
    }
    self->send_exit(player, caf::exit_reason::user_shutdown);

    std::printf("figure caf_tell_per_second %.2f messages/s\n", 1e9 / median(tell));
    std::printf("figure caf_ask_us %.2f us\n", median(roundTrip) / 1e3);
    std::printf("figure caf_pipelined_ask_us %.2f us\n", median(pipelined) / 1e3);
    return sum == 1; // Looked at, so that it has to be summed up.
}
