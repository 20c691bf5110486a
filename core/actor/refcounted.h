// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <concepts>
#include <utility>

namespace toccata::actor {

/// Counts its own owners, so that one allocation holds message,
/// answer and count. Born with one owner. Thread: any.
class RefCounted
{
public:
    RefCounted() = default;
    RefCounted(const RefCounted &) = delete;
    RefCounted &operator=(const RefCounted &) = delete;

    void ref() const noexcept { m_owners.fetch_add(1, std::memory_order_relaxed); }
    void unref() const noexcept
    {
        // The last owner need not count down: nobody else can be counting.
        if (m_owners.load(std::memory_order_acquire) == 1
            || m_owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete this;
    }

protected:
    virtual ~RefCounted() = default;

private:
    mutable std::atomic<int> m_owners{1};
};

/// Owns a RefCounted together with others.
template <class T>
class RefPtr
{
public:
    RefPtr() = default;
    RefPtr(const RefPtr &other) noexcept
        : m_pointer(other.m_pointer)
    {
        if (m_pointer)
            m_pointer->ref();
    }
    RefPtr(RefPtr &&other) noexcept
        : m_pointer(other.release())
    { }
    template <class U>
    requires std::derived_from<U, T> RefPtr(RefPtr<U> other)
    noexcept // NOLINT(google-explicit-constructor): as a pointer to a base
        : m_pointer(other.release())
    { }
    ~RefPtr()
    {
        if (m_pointer)
            m_pointer->unref();
    }
    RefPtr &operator=(RefPtr other) noexcept
    {
        std::swap(m_pointer, other.m_pointer);
        return *this;
    }

    /// Takes over the ownership that the pointer stands for, as after `new`.
    static RefPtr adopt(T *pointer) noexcept
    {
        RefPtr adopted;
        adopted.m_pointer = pointer;
        return adopted;
    }
    T *release() noexcept { return std::exchange(m_pointer, nullptr); }

    T *get() const noexcept { return m_pointer; }
    T *operator->() const noexcept { return m_pointer; }
    T &operator*() const noexcept { return *m_pointer; }
    explicit operator bool() const noexcept { return m_pointer != nullptr; }

private:
    T *m_pointer = nullptr;
};

template <class T, class... Args>
RefPtr<T> makeRef(Args &&...args)
{
    return RefPtr<T>::adopt(new T(std::forward<Args>(args)...));
}

} // namespace toccata::actor
