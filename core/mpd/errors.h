// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <exception>
#include <optional>

namespace toccata::mpd {

/// The line with which a server refuses: `ACK [code@index] {command} text`.
struct Ack
{
    int code = 0;
    int index = 0; ///< Which command of a list, from 0.
    QByteArray command; ///< Empty if the server did not know it.
    QByteArray text;
};

/// Nothing if \p line is not a whole ACK line.
std::optional<Ack> parseAck(QByteArrayView line);

Error toError(const Ack &ack);

/// The server does not have the command at all, as opposed to having no answer this time.
bool saysUnsupported(const Ack &ack);

/// The error that a failed Future carries. What the actor layer throws is named too: a reply that can no
/// longer come is Offline, a reply that took too long TimedOut.
Error toError(const std::exception_ptr &exception);

} // namespace toccata::mpd
