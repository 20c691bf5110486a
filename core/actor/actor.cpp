// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/actor.h"

#include "core/actor/cell.h"

namespace toccata::actor {

Actor::~Actor() = default;

void Actor::stop()
{
    Q_ASSERT(m_cell);
    const Future<bool> unneeded = m_cell->stop();
}

} // namespace toccata::actor
