// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/system.h"
#include "core/mpd/errors.h"
#include "core/server/serverproxy.h"
#include "tests/support/rawconnection.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace toccata {

/// The Server actor as a window sees it: its proxy and its states. Made anew for every test.
class RunningServer
{
public:
    /// \param cacheFolder  where libraries are kept; empty: nowhere.
    /// \param recentsFolder  where it is kept what was played; empty: nowhere.
    explicit RunningServer(
        const QString &cacheFolder = {}, const CoverPlaces &covers = {}, const QString &recentsFolder = {});

    void connectTo(const mpd::Address &address) const { proxy.connectTo(address); }
    /// To 127.0.0.1.
    void connectTo(quint16 port) const;
    /// Connects and waits until the server has let us in.
    [[nodiscard]] bool reaches(const mpd::Address &address) const;
    /// Connects and waits until everything was read.
    [[nodiscard]] bool knows(quint16 port) const;

    std::shared_ptr<const PlayerState> playing() const { return proxy.states.player.current(); }
    std::shared_ptr<const QueueState> queued() const { return proxy.states.queue.current(); }
    std::shared_ptr<const LibraryState> library() const { return proxy.states.library.current(); }
    /// The titles or file names in the queue, "?" for those not read.
    QStringList titles() const;

    /// The actors behind it.
    actor::System &system() { return m_system; }

    /// Waits until the library is whole and nothing goes on in it, or until it says why that will not be.
    [[nodiscard]] bool libraryRests() const;
    /// Whether the queue comes to be, song by song, what \p server says in its `playlistinfo`.
    [[nodiscard]] bool comesToShow(test::RawConnection &server) const;

private:
    actor::System m_system;

public:
    const ServerProxy proxy;
};

/// Waits for an answer, the event loop running. What it says when it is an error: the error's kind.
template <class T>
std::optional<Error> errorOf(const actor::Future<T> &future)
{
    if (!test::waitUntil([&] { return future.isReady(); }))
        return Error{Error::Kind::TimedOut, QStringLiteral("the test waited in vain")};
    return future.error() ? std::optional(mpd::toError(future.error())) : std::nullopt;
}

/// Waits for an answer and says whether all went well.
template <class T>
testing::AssertionResult succeeds(const actor::Future<T> &future)
{
    if (const auto error = errorOf(future))
        return testing::AssertionFailure() << nameOf(error->kind) << ": " << error->serverText.toStdString();
    return testing::AssertionSuccess();
}

/// Waits for an answer and says whether it is that error.
template <class T>
testing::AssertionResult failsWith(Error::Kind kind, const actor::Future<T> &future)
{
    const auto error = errorOf(future);
    if (!error)
        return testing::AssertionFailure() << "it succeeded";
    if (error->kind != kind)
        return testing::AssertionFailure() << nameOf(error->kind) << ": " << error->serverText.toStdString();
    return testing::AssertionSuccess();
}

} // namespace toccata
