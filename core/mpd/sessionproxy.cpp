// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/sessionproxy.h"

namespace toccata::mpd {

void SessionProxy::reconnectNow(Wanted wanted) const
{
    m_session.tell(&Session::reconnectNow, wanted);
}

void SessionProxy::close() const
{
    m_session.tell(&Session::close);
}

void SessionProxy::setAddress(const Address &address) const
{
    m_session.tell(&Session::setAddress, address);
}

} // namespace toccata::mpd
