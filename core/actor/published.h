// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/courier.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace toccata::actor {

/// The newest immutable state of an actor: published by it, readable from any
/// thread without asking, and mapped to calls in the event loop of whoever
/// observes it. A handle on shared state: copies show and publish the same.
template <class T>
class Published
{
public:
    using Snapshot = std::shared_ptr<const T>;
    using Observer = std::function<void(const Snapshot &)>;

    explicit Published(Snapshot initial = std::make_shared<T>())
        : m_shared(std::make_shared<Shared>(std::move(initial)))
    { }

    /// Never null. Thread: any.
    Snapshot current() const
    {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->current;
    }

    /// Thread: any, normally the actor's.
    void publish(Snapshot next) const
    {
        Q_ASSERT(next);
        for (const auto &subscription : m_shared->replace(next))
            notify(subscription);
    }

    /// f is called in the calling thread's event loop after the state changed,
    /// with the newest one only: several changes before a pass of the loop are
    /// one call. Not called for the state of now, nor once the context is gone.
    void observe(QObject *context, Observer f) const
    {
        Q_ASSERT(context && context->thread() == QThread::currentThread());
        auto subscription = std::make_shared<Subscription>(context, std::move(f), Courier::ofThisThread());
        const std::lock_guard lock(m_shared->mutex);
        m_shared->subscriptions.push_back(std::move(subscription));
    }

private:
    struct Subscription
    {
        Subscription(QObject *object, Observer f, std::shared_ptr<Courier::Letterbox> box)
            : context(object)
            , observer(std::move(f))
            , letterbox(std::move(box))
        { }
        const QPointer<QObject> context; // looked at in its own thread alone
        const Observer observer;
        const std::shared_ptr<Courier::Letterbox> letterbox;
        bool callUnderWay = false; // under the mutex
    };
    using Subscriptions = std::vector<std::shared_ptr<Subscription>>;

    struct Shared
    {
        explicit Shared(Snapshot initial)
            : current(std::move(initial))
        {
            Q_ASSERT(current);
        }
        /// Leaves the old state in `next`, so that it is destroyed
        /// outside the lock. Returns who has no call under way.
        Subscriptions replace(Snapshot &next)
        {
            Subscriptions idle;
            const std::lock_guard lock(mutex);
            current.swap(next);
            for (const auto &each : subscriptions)
                if (!std::exchange(each->callUnderWay, true))
                    idle.push_back(each);
            return idle;
        }
        Snapshot fetchFor(Subscription &subscription)
        {
            const std::lock_guard lock(mutex);
            subscription.callUnderWay = false;
            return current;
        }
        void remove(const std::shared_ptr<Subscription> &subscription)
        {
            const std::lock_guard lock(mutex);
            std::erase(subscriptions, subscription);
        }

        std::mutex mutex;
        Snapshot current;
        Subscriptions subscriptions;
    };

    void notify(const std::shared_ptr<Subscription> &subscription) const
    {
        const bool posted = subscription->letterbox->post(Job([shared = m_shared, subscription] {
            if (!subscription->context)
                shared->remove(subscription);
            else
                subscription->observer(shared->fetchFor(*subscription));
        }));
        if (!posted)
            m_shared->remove(subscription);
    }

    std::shared_ptr<Shared> m_shared;
};

} // namespace toccata::actor
