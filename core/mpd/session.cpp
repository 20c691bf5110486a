// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/session.h"

#include "core/base/threadpriority.h"
#include "core/mpd/sessionengine.h"

namespace toccata::mpd {

Session::Session(SessionConfig config)
    : m_config(std::move(config))
{ }

Session::~Session() = default;

void Session::onStart()
{
    if (m_config.background)
        giveWayToOthers();
    m_engine = std::make_unique<SessionEngine>(std::move(m_config));
    m_engine->start();
}

void Session::onStop()
{
    m_engine.reset();
}

void Session::onFailure(std::exception_ptr)
{
    m_engine.reset();
}

void Session::send(std::unique_ptr<Exchange> exchange)
{
    m_engine->send(std::move(exchange));
}

void Session::reconnectNow(Wanted wanted)
{
    m_engine->reconnectNow(wanted);
}

void Session::close()
{
    m_engine->close();
}

void Session::setAddress(const Address &address)
{
    m_engine->setAddress(address);
}

} // namespace toccata::mpd
