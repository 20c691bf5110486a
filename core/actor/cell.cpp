// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/cell.h"

#include "core/actor/errors.h"
#include "core/actor/messages.h"
#include "core/actor/registry.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace toccata::actor {

namespace {

/// A look at the clock costs about as much as a small message does.
constexpr std::size_t messagesPerLookAtTheClock = 16;

constexpr CallName onStartCall{"onStart()"};
constexpr CallName onStopCall{"onStop()"};
constexpr CallName onFailureCall{"onFailure()"};
constexpr CallName constructorCall{"its constructor"};
constexpr CallName destructorCall{"its destructor"};

/// What is no std::exception was not meant for anybody in the program to handle.
bool isOrdinary(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const std::exception &) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace

Cell::Cell(std::shared_ptr<Registry> registry, std::string name, Birth birth, const EventLoopThread &thread)
    : m_registry(std::move(registry))
    , m_thread(thread.participant()->name())
    , m_participant(makeRef<Participant>(std::move(name), thread.participant()->runner()))
    , m_letterbox(thread.letterbox())
    , m_className(std::move(birth.className))
    , m_types(std::move(birth.types))
    , m_makeAnew(birth.restart ? std::move(birth.restart->make) : nullptr)
    , m_actor(std::move(birth.actor))
    , m_mailbox(m_participant->name())
{
    if (birth.restart)
        m_supervision.emplace(birth.restart->policy);
    m_actor->m_cell = this;
}

Cell::~Cell() = default;

std::string Cell::description() const
{
    return m_className + " \"" + name() + "\" " + m_urn.toString().toStdString();
}

bool Cell::isFoundAs(std::type_index type) const
{
    return std::ranges::find(m_types, type) != m_types.end();
}

bool Cell::isAlive() const
{
    switch (m_phase.load(std::memory_order_acquire)) {
    case Phase::Starting:
    case Phase::Running:
    case Phase::Restarting:
        return true;
    default:
        return false;
    }
}

ActorReport Cell::report() const
{
    ActorReport report;
    report.name = name();
    report.urn = m_urn;
    report.thread = m_thread;
    report.phase = m_phase.load(std::memory_order_acquire);
    if (const CallName *call = m_call.load(std::memory_order_acquire))
        report.call = readable(*call);
    report.queued = m_mailbox.length();
    report.taken = m_mailbox.taken();
    report.waitsFor = report.call ? m_participant->runner()->blockedOn() : std::string();
    return report;
}

// The turn holds the cell, so that it may be let go of by everybody else meanwhile.
void Cell::post(void (Cell::*step)())
{
    m_letterbox->post(Job([self = shared_from_this(), step] { (self.get()->*step)(); }));
}

bool Cell::wakeFor(Mailbox::Posted posted)
{
    if (posted == Mailbox::Posted::WakeUp)
        post(&Cell::work);
    return posted != Mailbox::Posted::Refused;
}

// While it waits to be made anew nothing is handled, but nobody who wants it to stop should wait for that.
Future<bool> Cell::stop()
{
    const auto request = makeRef<StopMessage>(m_participant);
    if (!wakeFor(m_mailbox.postStop(request)))
        request->succeed(false);
    else if (m_phase.load() == Phase::Restarting) // else it looks for a stop once it is there
        post(&Cell::endIfAskedTo);
    return Future<bool>(request);
}

std::exception_ptr Cell::notAlive() const
{
    return std::make_exception_ptr(ActorDead(name() + " has ended"));
}

void Cell::start(std::function<void()> whenOver)
{
    m_whenOver = std::move(whenOver);
    post(&Cell::begin);
}

/// What the hook threw. Those who look from outside see meanwhile what the actor does.
template <class Hook>
std::exception_ptr Cell::run(const CallName &name, Hook hook)
{
    std::exception_ptr error;
    m_call.store(&name, std::memory_order_release);
    try {
        hook();
    } catch (...) {
        error = std::current_exception();
    }
    m_call.store(nullptr, std::memory_order_release);
    return error;
}

template <class Hook>
void Cell::runLogged(const CallName &name, Hook hook)
{
    if (const auto error = run(name, hook))
        qCCritical(logActor, "%s of %s threw: %s", readable(name).c_str(), this->name().c_str(),
            describe(error).c_str());
}

void Cell::begin()
{
    const Turn turn(*m_participant);
    qCDebug(logActor, "%s starts", name().c_str());
    if (const auto error = run(onStartCall, [this] { m_actor->onStart(); })) {
        failAtStart(error);
        return;
    }
    setPhase(Phase::Running);
    work();
}

// It comes back behind what else waits for this thread when its time is up.
void Cell::work()
{
    const Turn turn(*m_participant);
    const auto end = std::chrono::steady_clock::now() + Courier::budget;
    std::size_t handled = 0;
    while (RefPtr<Message> message = m_mailbox.take()) {
        handle(std::move(message));
        if (m_phase.load(std::memory_order_relaxed) != Phase::Running)
            return;
        if (++handled % messagesPerLookAtTheClock == 0 && std::chrono::steady_clock::now() > end) {
            post(&Cell::work);
            return;
        }
    }
}

void Cell::handle(RefPtr<Message> message)
{
    if (message->incarnation() != 0 && message->incarnation() != incarnation()) {
        message->reject(notAlive());
        return;
    }
    auto next = Message::Next::GoOn;
    const std::exception_ptr error = run(message->call(), [&] { next = message->run(*m_actor); });
    if (next == Message::Next::Stop)
        m_stop = std::move(message);
    message = {}; // what it holds is gone before anything else happens
    if (m_stop)
        retire();
    else if (error)
        fail(error);
}

void Cell::failAtStart(const std::exception_ptr &error)
{
    qCCritical(logActor, "%s could not start: %s", name().c_str(), describe(error).c_str());
    setPhase(Phase::Failing);
    restartOrEnd(error);
}

void Cell::fail(const std::exception_ptr &error)
{
    qCCritical(logActor, "%s failed: %s", name().c_str(), describe(error).c_str());
    setPhase(Phase::Failing);
    runLogged(onFailureCall, [&] { m_actor->onFailure(error); });
    restartOrEnd(error);
}

void Cell::restartOrEnd(const std::exception_ptr &error)
{
    const bool isOurs = isOrdinary(error);
    const auto pause = m_supervision && isOurs
        ? m_supervision->pauseAfterFailure(std::chrono::steady_clock::now())
        : std::nullopt;
    using Outcome = Failure::Outcome;
    const Outcome outcome = pause ? Outcome::Restarts : m_supervision ? Outcome::GivenUp : Outcome::Ended;
    m_registry->reportFailure({name(), error, outcome});
    if (pause) {
        run(destructorCall, [this] { m_actor.reset(); });
        setPhase(Phase::Restarting);
        m_restartContext = std::make_unique<QObject>();
        QTimer::singleShot(*pause, m_restartContext.get(), [this] { restart(); });
        endIfAskedTo();
    } else {
        m_hasFailed = true;
        end();
    }
    if (!isOurs)
        QMetaObject::invokeMethod(qApp, "quit", Qt::QueuedConnection);
}

void Cell::restart()
{
    const std::shared_ptr<Cell> stay = shared_from_this();
    const Turn turn(*m_participant);
    setPhase(Phase::Starting);
    m_incarnation.store(incarnation() + 1, std::memory_order_relaxed);
    if (const auto error = run(constructorCall, [this] { m_actor = m_makeAnew(); })) {
        failAtStart(error);
        return;
    }
    m_actor->m_cell = this;
    begin();
}

void Cell::endIfAskedTo()
{
    if (m_phase.load(std::memory_order_relaxed) == Phase::Restarting && m_mailbox.hasStop())
        end();
}

void Cell::retire()
{
    setPhase(Phase::Stopping);
    runLogged(onStopCall, [this] { m_actor->onStop(); });
    end();
}

// The order matters: nothing new, the actor gone, and only then the answers, so that whoever hears of the end
// may rely on all of it.
void Cell::end()
{
    const std::vector<RefPtr<Message>> rest = m_mailbox.close();
    run(destructorCall, [this] { m_actor.reset(); });
    m_restartContext.reset();
    setPhase(Phase::Ended);
    m_registry->remove(*this);
    qCDebug(logActor, "%s has ended", name().c_str());
    const std::exception_ptr why = notAlive();
    if (m_stop)
        m_stop->reject(why);
    for (const RefPtr<Message> &each : rest)
        each->reject(why);
    m_ended->succeed(!m_hasFailed);
    m_whenOver();
}

} // namespace toccata::actor
