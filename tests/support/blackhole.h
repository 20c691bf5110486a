// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <vector>

namespace toccata::test {

/// A port of loopback that neither takes a connection nor refuses it, like that of a computer which is not
/// there. Errors: the constructor throws std::runtime_error.
class BlackHole
{
public:
    /// \param host  of 127.0.0.0/8; \param port  0: a free one.
    explicit BlackHole(const QString &host = QStringLiteral("127.0.0.1"), quint16 port = 0);
    ~BlackHole();
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    mpd::Address address() const { return m_address; }

private:
    mpd::Address m_address;
    std::vector<int> m_sockets; ///< The one that listens, and those that it has no room for.
};

} // namespace toccata::test
