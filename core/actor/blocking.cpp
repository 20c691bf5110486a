// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/blocking.h"

#include "core/actor/futurestate.h"

#include <utility>

namespace toccata::actor {

namespace {

thread_local bool blockingForbidden = false;

} // namespace

void forbidBlockingHere()
{
    blockingForbidden = true;
}

bool isBlockingForbiddenHere()
{
    return blockingForbidden;
}

AllowBlocking::AllowBlocking()
    : m_wasForbidden(std::exchange(blockingForbidden, false))
{ }

AllowBlocking::~AllowBlocking()
{
    blockingForbidden = m_wasForbidden;
}

bool cancelRequested()
{
    const FutureState *request = RequestInHand::current();
    return request && request->isCancelRequested();
}

} // namespace toccata::actor
