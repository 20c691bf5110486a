// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a message, an answer and a future of the actor layer cost, beside two others that do the same work in
// the same process: Qt alone (QMetaObject::invokeMethod and QPromise on a QThread), and the limit, a queue
// under a mutex and a condition variable. bench_actor [--rounds N] [--two-cores]; the last lines are
// `figure NAME VALUE UNIT`.
//
// The rounds are made here and not by Google Benchmark: a comparison needs the figures of one round side by
// side, and its random interleaving shuffles the repetitions of all cases over the whole run.

#include "core/actor/promise.h"
#include "core/actor/proxy.h"
#include "core/actor/system.h"
#include "tests/bench/rounds.h"

#include <QAbstractEventDispatcher>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFuture>
#include <QProcess>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <functional>
#include <future>
#include <iterator>
#include <memory>
#include <mutex>
#include <semaphore>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

using namespace toccata;
using bench::Clock;
using bench::figure;
using bench::nanoseconds;

namespace {

constexpr int messages = 20'000; // Of one batch; what follows likewise.
constexpr int roundTrips = 2'000;
constexpr int loopAnswers = 10'000;
constexpr int lives = 100;
constexpr int asksInFlight = 64;
constexpr int floodOfAnswers = 100'000;

// The work that is asked for is next to none, so that only the way to it counts.

struct Playback
{
    int play(int song) { return sum += song; }
    int sum = 0;
};

struct Core : actor::Actor
{
    int play(int song) { return playback.play(song); }
    Playback playback;
};

struct PlaybackProxy : actor::Proxy<Core, &Core::playback>
{
    using Proxy::Proxy;
    bool tellPlay(int song) const { return defer<&Playback::play>(song); }
    auto play(int song) const { return call<&Playback::play>(song); }
};

struct CoreProxy : actor::Proxy<Core>
{
    explicit CoreProxy(const actor::ActorRef<Core> &core)
        : Proxy(core)
        , playback(core)
    { }
    bool tellPlay(int song) const { return defer<&Core::play>(song); }
    auto play(int song) const { return call<&Core::play>(song); }
    PlaybackProxy freshPlayback() const { return PlaybackProxy(ref()); }
    PlaybackProxy playback;
};

// The ways to have it done all have tell(song) and ask(song), so that the same loops run over them.

template <class Tell, class Ask>
struct Way
{
    Tell tell;
    Ask ask;
};
template <class Tell, class Ask>
Way(Tell, Ask) -> Way<Tell, Ask>; // Clang 14 does not find that by itself.

struct ByActor
{
    explicit ByActor(actor::System &system)
        : core(system.start<Core>("core"))
    { }
    ~ByActor() { core.stop().get(); }

    void tell(int song) const { core.tell(&Core::play, song); }
    auto ask(int song) const { return core.ask(&Core::play, song); }
    template <class F>
    void askInto(QObject *context, int song, F f) const
    {
        ask(song).deliver(context, std::move(f), [](const std::exception_ptr &) {});
    }

    const actor::ActorRef<Core> core;
};

/// What one writes without an actor layer: an object in a QThread.
class ByQt
{
public:
    ByQt()
    {
        m_object.moveToThread(&m_thread);
        m_thread.start();
    }
    ~ByQt()
    {
        m_thread.quit();
        m_thread.wait();
    }

    void tell(int song)
    {
        post([this, song] { m_playback.play(song); });
    }
    QFuture<int> ask(int song)
    {
        QPromise<int> promise;
        QFuture<int> answer = promise.future();
        post(std::move(promise), song);
        return answer;
    }
    /// then() comes before the work is on its way: a continuation that is hung on a future in the moment in
    /// which it finishes runs twice, which ends the program (seen with Qt 6.4.2).
    template <class F>
    void askInto(QObject *context, int song, F f)
    {
        QPromise<int> promise;
        promise.future().then(context, std::move(f));
        post(std::move(promise), song);
    }

private:
    void post(QPromise<int> promise, int song)
    {
        promise.start();
        post([this, song, promise = std::move(promise)]() mutable {
            promise.addResult(m_playback.play(song));
            promise.finish();
        });
    }
    template <class Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_object, std::move(work), Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject m_object;
    Playback m_playback;
};

/// The limit: a list under a lock, and a thread that takes all of it at once. Without an event loop, so its
/// thread could not read a socket.
class ByBareQueue
{
public:
    ~ByBareQueue()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open = false;
        }
        m_changed.notify_one();
        m_thread.join();
    }

    void tell(int song)
    {
        post([this, song] { m_playback.play(song); });
    }
    std::future<int> ask(int song)
    {
        std::promise<int> promise;
        std::future<int> answer = promise.get_future();
        post([this, song, promise = std::move(promise)]() mutable {
            promise.set_value(m_playback.play(song));
        });
        return answer;
    }

private:
    struct Task
    {
        virtual ~Task() = default;
        virtual void run() = 0;
    };
    template <class Work>
    struct TaskOf final : Task
    {
        explicit TaskOf(Work w)
            : work(std::move(w))
        { }
        void run() override { work(); }
        Work work;
    };

    template <class Work>
    void post(Work work)
    {
        auto task = std::make_unique<TaskOf<Work>>(std::move(work));
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
            if (!std::exchange(m_asleep, false))
                return;
        }
        m_changed.notify_one();
    }
    void handle()
    {
        std::vector<std::unique_ptr<Task>> batch;
        do {
            for (const auto &task : batch)
                task->run();
            batch.clear();
            std::unique_lock lock(m_mutex);
            while (m_tasks.empty() && m_open) {
                m_asleep = true;
                m_changed.wait(lock);
            }
            m_asleep = false;
            batch.swap(m_tasks);
        } while (!batch.empty());
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<Task>> m_tasks;
    bool m_asleep = false;
    bool m_open = true;
    Playback m_playback;
    std::thread m_thread{[this] { handle(); }};
};

// What is measured.

int read(auto &&answer)
{
    if constexpr (requires { answer.result(); })
        return answer.result();
    else
        return answer.get();
}

/// Until all are handled, which the answer to a question behind them says: senders are faster than receivers,
/// and what one batch leaves in the mailbox must not slow the next.
void tells(auto &&way)
{
    for (int i = 0; i < messages; ++i)
        way.tell(i);
    read(way.ask(0));
}

void asksWithGet(auto &&way)
{
    for (int i = 0; i < roundTrips; ++i)
        read(way.ask(i));
}

void pipelinedAsks(auto &&way, const std::function<void()> &whenAsked = {})
{
    std::vector<decltype(way.ask(0))> answers;
    answers.reserve(messages);
    for (int i = 0; i < messages; ++i)
        answers.push_back(way.ask(i));
    if (whenAsked)
        whenAsked();
    for (auto &each : answers)
        read(each);
}

/// The actor is held up until all are asked, so that none of them has to wake it.
void asksOfABusyActor(const ByActor &way)
{
    std::binary_semaphore gate(0);
    way.core.tell([&gate](Core &) { gate.acquire(); });
    pipelinedAsks(way, [&gate] { gate.release(); });
}

/// A promise and its future with one continuation, kept and read in one thread.
void continuations()
{
    for (int i = 0; i < messages; ++i) {
        actor::Promise<int> promise;
        const auto next = promise.future().map([](int value) { return value + 1; });
        promise.set(i);
        read(next);
    }
}

void continuationsOfQt()
{
    for (int i = 0; i < messages; ++i) {
        QPromise<int> promise;
        promise.start();
        const auto next = promise.future().then([](int value) { return value + 1; });
        promise.addResult(i);
        promise.finish();
        read(next);
    }
}

/// Answers that are handled in this thread's event loop, as a window does it; each asks the next.
void answersInLoop(auto &&way)
{
    QEventLoop loop;
    QObject window;
    int asked = 0;
    int handled = 0;
    std::function<void()> askNext = [&] {
        way.askInto(&window, ++asked, [&](int) {
            if (++handled == loopAnswers)
                loop.quit();
            else if (asked < loopAnswers)
                askNext();
        });
    };
    while (asked < asksInFlight)
        askNext();
    loop.exec();
}

/// A thread, a sign of life, and its end.
void startsAndStops(auto &&make)
{
    for (int i = 0; i < lives; ++i) {
        auto way = make();
        read(way.ask(i));
    }
}

/// Many answers at once: all are there before the event loop begins. Returns how long a window would have
/// stood still, which is the longest time between two turns of a timer that always rings. Units:
/// milliseconds.
double flood(auto &&way)
{
    QEventLoop loop;
    QObject window;
    int handled = 0;
    for (int i = 0; i < floodOfAnswers; ++i)
        way.askInto(&window, i, [&](int) {
            if (++handled == floodOfAnswers)
                loop.quit();
        });
    read(way.ask(0));
    auto last = Clock::now();
    Clock::duration longestGap{};
    const auto look = [&] {
        const auto now = Clock::now();
        longestGap = std::max(longestGap, now - std::exchange(last, now));
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &window, look);
    timer.start(0);
    loop.exec();
    look();
    return nanoseconds(longestGap) / 1e6;
}

// Others that do the same, in processes of their own on the same core, where they are installed.

void runOther(const QString &program, const QStringList &arguments)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::SeparateChannels);
    other.start(program, arguments);
    if (other.waitForFinished(60'000) && other.exitCode() == 0)
        std::fputs(other.readAllStandardOutput().constData(), stdout);
    else
        std::printf("(%s is not installed)\n", qPrintable(program));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(
        QStringLiteral("rounds"), QStringLiteral("Rounds."), QStringLiteral("n"), QStringLiteral("9"));
    const QCommandLineOption twoCores(QStringLiteral("two-cores"), QStringLiteral("Use two cores."));
    parser.addOptions({rounds, twoCores});
    parser.addHelpOption();
    parser.process(application);
    bench::pin(parser.isSet(twoCores));

    actor::System system;
    const ByActor byActor(system);
    const CoreProxy core(byActor.core);
    const Way byProxy{[&](int song) { core.tellPlay(song); }, [&](int song) { return core.play(song); }};
    const Way bySubProxy{
        [&](int song) { core.playback.tellPlay(song); }, [&](int song) { return core.playback.play(song); }};
    const Way byFreshSubProxy{[&](int song) { core.freshPlayback().tellPlay(song); },
        [&](int song) { return core.freshPlayback().play(song); }};
    ByQt byQt;
    ByBareQueue byQueue;
    std::vector<double> gaps;
    std::vector<double> gapsOfQt;
    bench::Comparison all({
        {"tell actor", messages, [&] { tells(byActor); }},
        {"tell invokeMethod", messages, [&] { tells(byQt); }},
        {"tell queue", messages, [&] { tells(byQueue); }},
        {"tell proxy", messages, [&] { tells(byProxy); }},
        {"tell sub-proxy", messages, [&] { tells(bySubProxy); }},
        {"tell fresh sub-proxy", messages, [&] { tells(byFreshSubProxy); }},
        {"ask actor", roundTrips, [&] { asksWithGet(byActor); }},
        {"ask QFuture", roundTrips, [&] { asksWithGet(byQt); }},
        {"ask queue", roundTrips, [&] { asksWithGet(byQueue); }},
        {"ask proxy", roundTrips, [&] { asksWithGet(byProxy); }},
        {"ask sub-proxy", roundTrips, [&] { asksWithGet(bySubProxy); }},
        {"ask fresh sub-proxy", roundTrips, [&] { asksWithGet(byFreshSubProxy); }},
        {"pipelined ask actor", messages, [&] { pipelinedAsks(byActor); }},
        {"pipelined ask QFuture", messages, [&] { pipelinedAsks(byQt); }},
        {"pipelined ask queue", messages, [&] { pipelinedAsks(byQueue); }},
        {"pipelined ask busy actor", messages, [&] { asksOfABusyActor(byActor); }},
        {"continuation", messages, continuations},
        {"continuation QFuture", messages, continuationsOfQt},
        {"answer in loop actor", loopAnswers, [&] { answersInLoop(byActor); }},
        {"answer in loop QFuture", loopAnswers, [&] { answersInLoop(byQt); }},
        {"flood of answers actor", floodOfAnswers, [&] { gaps.push_back(flood(byActor)); }},
        {"flood of answers QFuture", floodOfAnswers, [&] { gapsOfQt.push_back(flood(byQt)); }},
        {"start and stop actor", lives, [&] { startsAndStops([&] { return ByActor(system); }); }},
        {"start and stop QThread", lives, [] { startsAndStops([] { return ByQt(); }); }},
        {"start and stop queue", lives, [] { startsAndStops([] { return ByBareQueue(); }); }},
    });
    gaps.clear(); // What the warming up has left there.
    gapsOfQt.clear();
    for (int i = 0; i < std::max(1, parser.value(rounds).toInt()); ++i)
        all.round();

    std::printf("%s; %s\n", parser.isSet(twoCores) ? "two cores" : "one core",
        QAbstractEventDispatcher::instance()->metaObject()->className());
    all.print();
    figure("tell_per_second", 1e9 / all.ns("tell actor"), " messages/s");
    figure("ask_us", all.ns("ask actor") / 1e3, " us");
    figure("pipelined_ask_us", all.ns("pipelined ask actor") / 1e3, " us");
    figure("gap_100000_answers_ms", bench::median(gaps), " ms");
    figure("gap_100000_answers_worst_ms", std::ranges::max(gaps), " ms");
    figure("gap_100000_answers_qfuture_ms", bench::median(gapsOfQt), " ms");
    figure("total_100000_answers_ms", all.ns("flood of answers actor") * floodOfAnswers / 1e6, " ms");
    figure(
        "total_100000_answers_qfuture_ms", all.ns("flood of answers QFuture") * floodOfAnswers / 1e6, " ms");
    figure("ask_vs_bare_queue", all.ratio("ask queue", "ask actor"));
    figure("pipelined_ask_vs_bare_queue", all.ratio("pipelined ask queue", "pipelined ask actor"));
    figure("cached_vs_uncached_tell", all.ratio("tell fresh sub-proxy", "tell sub-proxy"));
    figure("cached_vs_uncached_ask", all.ratio("ask fresh sub-proxy", "ask sub-proxy"));
    figure("cached_vs_first_level_ask", all.ratio("ask proxy", "ask sub-proxy"));
    figure("future_continuation_vs_qfuture_then", all.ratio("continuation QFuture", "continuation"));
    figure("gui_answer_vs_qfuture_then", all.ratio("answer in loop QFuture", "answer in loop actor"));
    figure("start_stop_vs_qthread", all.ratio("start and stop QThread", "start and stop actor"));
    std::fflush(stdout);
    runOther(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_actor_caf"), {});
    runOther(
        QStringLiteral("/usr/bin/python3"), {QStringLiteral(TOCCATA_BENCH_FOLDER "/bench_actor_pykka.py")});
    // The last ones are what the layer promises.
    figure("tell_vs_invokemethod", all.ratio("tell invokeMethod", "tell actor"));
    figure("tell_vs_bare_queue", all.ratio("tell queue", "tell actor"));
    figure("pipelined_ask_vs_qfuture", all.ratio("pipelined ask QFuture", "pipelined ask actor"));
    figure("ask_vs_qfuture", all.ratio("ask QFuture", "ask actor"));
    figure("cached_vs_first_level_tell", all.ratio("tell proxy", "tell sub-proxy"));
    figure("allocations_per_ask", all.of("pipelined ask busy actor").allocations, "");
    figure("allocations_per_cached_tell", all.of("tell sub-proxy").allocations, "");
    return 0;
}
