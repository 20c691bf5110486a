// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/listingserver.h"

#include <chrono>

namespace toccata::test {

/// A stand-in for an MPD whose albums have covers in their song files. They exist only here; each answer to
/// `readpicture` may be late, as over a slow line.
class CoverServer
{
public:
    /// \param albums  how many there are, of one song each.
    /// \param pictures  what they have, one after the other and from the start again.
    CoverServer(int albums, std::vector<QByteArray> pictures, std::chrono::milliseconds delay = {});

    mpd::Address address() const { return m_server.address(); }
    /// The songs whose pictures were asked for, each once, since the last call of forgetAsked().
    QSet<QByteArray> asked() const;
    void forgetAsked();

private:
    std::optional<QByteArray> answer(const QByteArray &line);

    mutable std::mutex m_mutex; // guards all below against the server's thread
    std::vector<QByteArray> m_pictures;
    qint64 m_chunk = 8192;
    QSet<QByteArray> m_asked;
    ListingServer m_server;
};

/// A JPEG of random patches that is not easily compressed. \param number  another picture for each.
QByteArray largeCover(int side, int number);

} // namespace toccata::test
