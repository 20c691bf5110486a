// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/cell.h"

#include "core/actor/errors.h"
#include "core/actor/messages.h"
#include "core/actor/registry.h"
#include "core/base/logging.h"

namespace toccata::actor {

Cell::Cell(std::shared_ptr<Registry> registry, std::string name, std::unique_ptr<Actor> actor,
    std::vector<Face> faces)
    : m_registry(std::move(registry))
    , m_participant(makeRef<Participant>(std::move(name)))
    , m_faces(std::move(faces))
    , m_actor(std::move(actor))
    , m_mailbox([this](RefPtr<Message> message) { handle(std::move(message)); })
{
    m_actor->m_cell = this;
    m_ended->setProducer(m_participant);
}

Cell::~Cell() = default;

Future<bool> Cell::stop()
{
    const auto request = makeRef<StopMessage>();
    request->setProducer(m_participant);
    if (!post(request))
        request->succeed(false);
    return Future<bool>(request);
}

std::exception_ptr Cell::notAlive() const
{
    return std::make_exception_ptr(ActorDead(name() + " has ended"));
}

void Cell::moveTo(QThread *thread)
{
    m_mailbox.moveToThread(thread);
}

void Cell::begin(std::function<void()> whenOver)
{
    m_whenOver = std::move(whenOver);
    qCDebug(logActor, "%s starts", name().c_str());
    try {
        m_actor->onStart();
    } catch (...) {
        failAtStart(std::current_exception());
    }
}

void Cell::handle(RefPtr<Message> message)
{
    if (message->isStop()) {
        m_stopRequests.push_back(RefPtr<StopMessage>::adopt(static_cast<StopMessage *>(message.release())));
        retire();
        return;
    }
    try {
        message->run(*m_actor);
    } catch (...) {
        fail(std::current_exception());
    }
}

void Cell::failAtStart(const std::exception_ptr &error)
{
    qCCritical(logActor, "%s could not start: %s", name().c_str(), describe(error).c_str());
    m_alive.store(false, std::memory_order_release);
    m_registry->remove(*this);
    m_registry->reportFailure(name(), error);
    end();
}

void Cell::fail(const std::exception_ptr &error)
{
    qCCritical(logActor, "%s failed: %s", name().c_str(), describe(error).c_str());
    m_alive.store(false, std::memory_order_release);
    m_registry->remove(*this);
    try {
        m_actor->onFailure(error);
    } catch (...) {
        qCCritical(logActor, "onFailure of %s threw: %s", name().c_str(),
            describe(std::current_exception()).c_str());
    }
    m_registry->reportFailure(name(), error);
    end();
}

void Cell::retire()
{
    m_alive.store(false, std::memory_order_release);
    m_registry->remove(*this);
    try {
        m_actor->onStop();
    } catch (...) {
        qCCritical(
            logActor, "onStop of %s threw: %s", name().c_str(), describe(std::current_exception()).c_str());
    }
    end();
}

// The order matters: nothing new, the actor gone, and only then the answers, so that whoever hears of the end
// may rely on all of it.
void Cell::end()
{
    const std::exception_ptr why = notAlive();
    for (RefPtr<Message> &each : m_mailbox.close()) {
        if (each->isStop())
            m_stopRequests.push_back(RefPtr<StopMessage>::adopt(static_cast<StopMessage *>(each.release())));
        else
            each->reject(why);
    }
    m_actor.reset();
    qCDebug(logActor, "%s has ended", name().c_str());
    for (const RefPtr<StopMessage> &request : m_stopRequests)
        request->succeed(true);
    m_stopRequests.clear();
    m_ended->succeed(true);
    m_whenOver();
}

} // namespace toccata::actor
