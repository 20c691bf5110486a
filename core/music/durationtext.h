// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace toccata {

/// "4:05", "1:02:03", "0:00"; parts of a second are dropped, as players do.
QString durationText(std::chrono::milliseconds duration);

} // namespace toccata
