// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

namespace toccata::actor {

/// Work to be run once: any callable without arguments, also one
/// that can only be moved (std::function cannot hold it).
class Job
{
public:
    Job() = default;
    template <class Work>
    requires(!std::same_as<std::decay_t<Work>, Job>) explicit Job(Work &&work)
        : m_held(std::make_unique<Held<std::decay_t<Work>>>(std::forward<Work>(work)))
    { }

    void operator()() { m_held->run(); }
    explicit operator bool() const { return m_held != nullptr; }

private:
    struct Base
    {
        virtual ~Base() = default;
        virtual void run() = 0;
    };
    template <class Work>
    struct Held final : Base
    {
        template <class W>
        explicit Held(W &&w)
            : work(std::forward<W>(w))
        { }
        void run() override { work(); }
        Work work;
    };

    std::unique_ptr<Base> m_held;
};

} // namespace toccata::actor
