// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/trouble.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace toccata::mpd {

/// What became of looking a name up.
struct NameAnswer
{
    QList<QHostAddress> addresses; ///< In the order in which they are to be tried.
    Trouble trouble = Trouble::None; ///< HostNotFound or NameUnanswered, if there are none.
    QString text; ///< The system's words to that.
};

/// Looks names up in threads that nobody ever waits for: the system may take half a minute to find that its
/// name server is gone, and neither the end of the program nor that of an actor's thread is held up by that,
/// as they are with QHostInfo. Who asks for a name that is being looked up shares that, but only for a while:
/// a lookup that was begun before the network changed asks a name server that is not there any more. Then
/// another is begun beside it, and whichever finds something first answers all. Thread: any.
class Resolver
{
public:
    /// Asks somebody, and blocks until there is an answer. In a thread of its own.
    using LookUp = std::function<NameAnswer(const QString &name)>;
    using Then = std::function<void(const NameAnswer &)>;
    using Patience = std::chrono::steady_clock::duration;
    static constexpr int mostLookUps = 3; ///< Of a name at the same time.
    /// Who lets go of it hears nothing any more.
    using Question = std::shared_ptr<const Then>;

    /// \param patience  with a lookup, before another is begun beside it.
    explicit Resolver(LookUp lookUp, Patience patience = std::chrono::seconds(2));
    /// The one that asks the system.
    static Resolver &ofSystem();

    /// \p then runs in the calling thread, after this has returned; never if that thread ends before.
    [[nodiscard]] Question ask(const QString &name, Then then);

private:
    class Desk;

    std::shared_ptr<Desk> m_desk; ///< The threads' too: they may outlive the resolver.
};

} // namespace toccata::mpd
