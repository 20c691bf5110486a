// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outputs/outputsstate.h"

#include <algorithm>

namespace toccata {

bool OutputsState::noneEnabled() const
{
    return !outputs.empty() && std::ranges::none_of(outputs, &Output::enabled);
}

} // namespace toccata
