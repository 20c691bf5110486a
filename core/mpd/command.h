// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <chrono>
#include <concepts>
#include <optional>
#include <vector>

namespace toccata::mpd {

/// Positions from first up to, but not including, end; without an end: all that follow.
struct Range
{
    qint64 first = 0;
    std::optional<qint64> end;
};

/// One command with its arguments, quoted as the protocol wants it. This is the only place that quotes.
/// An argument with a line break or a NUL is refused, because the server would take its rest for another
/// command: the command then carries an error() and is never sent.
class Command
{
public:
    explicit Command(QByteArrayView name)
        : m_text(name.toByteArray())
    { }

    /// Adds bytes as they are, text as UTF-8, a number, a Range as "3:7", or milliseconds as seconds with
    /// three decimals.
    template <class Value>
    Command &arg(const Value &value) &
    {
        append(value);
        return *this;
    }
    template <class Value>
    Command arg(const Value &value) &&
    {
        append(value);
        return std::move(*this);
    }

    /// The line without its end.
    const QByteArray &text() const { return m_text; }
    /// The name and the arguments, as they were before they were quoted.
    QList<QByteArray> words() const;
    /// Errors: Invalid, if an argument could not be sent.
    std::optional<Error> error() const;

    friend bool operator==(const Command &, const Command &) = default;

private:
    void append(QByteArrayView bytes);
    // A template, or else byte literals would be torn between this one and the one above.
    template <std::same_as<QString> Text>
    void append(const Text &text)
    {
        append(QByteArrayView(text.toUtf8()));
    }
    void append(const Range &range);
    void append(std::chrono::milliseconds time);
    template <std::integral Number>
    void append(Number number)
    {
        static_assert(!std::same_as<Number, char>, "a single character is text: write it as a string");
        append(QByteArrayView(QByteArray::number(qint64(number))));
    }

    QByteArray m_text;
    bool m_isRefused = false;
};

/// `(TAG OPERATOR "VALUE")` with the value quoted for the expression; Command::arg() then quotes the whole
/// once more. Since MPD 0.21; Mopidy knows no expressions.
QByteArray filterExpression(QByteArrayView tag, QByteArrayView comparison, QByteArrayView value);

/// `(base "FOLDER")`: all songs below a folder.
QByteArray baseExpression(QByteArrayView folder);

/// `(A AND B …)`: what all the expressions match. One alone stays as it is.
QByteArray allOf(const std::vector<QByteArray> &expressions);

/// How much one request may be before the server hangs up instead of answering. Units: bytes; nothing: no
/// bound.
struct SizeLimits
{
    std::optional<qsizetype> line;
    std::optional<qsizetype> list;

    /// Source: measured with MPD 0.23: it resets the connection at lines of 8190 bytes and at lists over 2
    /// MiB.
    static SizeLimits ofMpd() { return {8000, 2'000'000}; }
};

/// The bytes to send for \p commands: one as it is, several as a command list, which stops at the first that
/// fails. Errors: Invalid, if one of them cannot be sent or passes a limit.
Result<QByteArray> wireText(const std::vector<Command> &commands, const SizeLimits &limits);

} // namespace toccata::mpd
