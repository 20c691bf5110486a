// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace toccata {

/// Reasons to look at once whether the server still answers, or answers again, where a connection that went
/// dead would be noticed much later. Every one counts; two that come together may be told as one.
struct ReachabilityHints
{
    enum class Reason {
        None,
        WokeUp, ///< The computer slept.
        NetworkChanged, ///< There is a network again, or another one.
    };

    quint64 count = 0;
    Reason newest = Reason::None;

    friend bool operator==(const ReachabilityHints &, const ReachabilityHints &) = default;
};

} // namespace toccata
