// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/greeting.h"

namespace toccata::mpd {

namespace {

constexpr QByteArrayView mpdStart = "OK MPD ";
constexpr QByteArrayView httpStart = "HTTP/";
constexpr qsizetype longestGreeting = 256;

/// \p bytes are, or may still become, something that starts with \p start.
bool mayStartWith(QByteArrayView bytes, QByteArrayView start)
{
    return start.startsWith(bytes.first(std::min(bytes.size(), start.size())));
}

} // namespace

Greeting readGreeting(QByteArrayView bytes)
{
    const bool isHttp = mayStartWith(bytes, httpStart);
    if (isHttp && bytes.size() >= httpStart.size())
        return {Greeting::Kind::Http, {}, 0};
    if (!isHttp && !mayStartWith(bytes, mpdStart))
        return {Greeting::Kind::Foreign, {}, 0};
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return {bytes.size() > longestGreeting ? Greeting::Kind::Foreign : Greeting::Kind::Incomplete, {}, 0};
    if (end < mpdStart.size())
        return {Greeting::Kind::Foreign, {}, 0};
    return {Greeting::Kind::Mpd, bytes.sliced(mpdStart.size(), end - mpdStart.size()).trimmed().toByteArray(),
        end + 1};
}

} // namespace toccata::mpd
