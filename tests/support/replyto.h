// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/conversation.h"

namespace toccata::test {

/// What \p request makes of \p bytes, given as the server sends them: pairs, then "OK\n" or "ACK [50@0] {x}
/// no\n". If they are not a whole reply, the error is Offline, as when the connection ends.
template <class T>
Result<mpd::Answer<T>> replyTo(const mpd::Request<T> &request, QByteArrayView bytes)
{
    std::optional<Result<mpd::Answer<T>>> result;
    mpd::Conversation conversation({[](const QByteArray &) {}, {}, {}}, 1, {});
    conversation.send(
        mpd::makeExchange(request, [&result](Result<mpd::Answer<T>> r) { result = std::move(r); }));
    const std::optional<Error> error = conversation.feed(bytes);
    if (!result)
        conversation.end(error.value_or(Error{Error::Kind::Offline, {}, {}}));
    return std::move(*result);
}

/// The bytes that go over the wire for \p request; empty if it cannot be sent.
template <class T>
QByteArray wireTextOf(const mpd::Request<T> &request)
{
    const Result<QByteArray> text = mpd::wireText(request.commands, mpd::SizeLimits::ofMpd());
    return text ? *text : QByteArray();
}

} // namespace toccata::test
