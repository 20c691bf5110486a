// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <exception>
#include <optional>

namespace toccata {

/// What went wrong, named once for the whole program. `core` names errors, `ui/shell/errortext` words them
/// for people.
struct Error
{
    enum class Kind {
        Offline, ///< There is no connection, or it ended before the answer came. The command is never sent
                 ///< again by itself.
        Dropped, ///< The server closed the connection instead of answering this. Nobody knows whether it was
                 ///< carried out, and it is never sent again by itself. Source: Mopidy does so in answer to a
                 ///< dozen requests.
        Refused, ///< The server understood and said no (any ACK without a kind of its own).
        NotFound, ///< The song, folder, playlist or output does not exist (ACK 50).
        Exists, ///< There is one of that name already (ACK 56).
        Conflict, ///< Somebody else has changed the same meanwhile, and there is no room for both.
        Denied, ///< The password is wrong (ACK 3) or its rights do not suffice (ACK 4).
        Unsupported, ///< The server does not know the command or does not implement it (ACK 5, ACK 0 "Not
                     ///< implemented").
        Busy, ///< The server is alive but waits for something of its own (ACK 54: already updating; Mopidy's
              ///< backend).
        Invalid, ///< What we were asked to send cannot be sent, e.g. a control character in an argument.
        Protocol, ///< The other side does not speak the protocol, or broke it.
        TimedOut, ///< No answer in time.
    };

    Kind kind = Kind::Protocol;
    /// The server's or the operating system's own words, untranslated; empty if there were none.
    QString serverText = {};
    /// The number in `ACK [n@i]`, when the error is one.
    std::optional<int> ackCode = {};
    /// Which command of a list was refused, from 0; those before it were carried out, those after it were
    /// not.
    std::optional<int> commandIndex = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// How an Error travels through a Future.
class Failure final : public std::exception
{
public:
    explicit Failure(Error error)
        : m_error(std::move(error))
        , m_what(m_error.serverText.toUtf8())
    { }
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what;
};

std::exception_ptr toException(Error error);

/// "Offline", "Refused", … for logs and tests; never shown to people.
const char *nameOf(Error::Kind kind);

} // namespace toccata
