// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace toccata {

/// How long an animation of this length may take: 0 when the person wants less motion or the style in use
/// does not animate. At 0, show the end at once. Thread: GUI.
std::chrono::milliseconds animationTime(std::chrono::milliseconds wanted);

/// Whether the person wants less motion, whatever the style in use.
void setReducedMotion(bool reduced);
bool isMotionReduced();

} // namespace toccata
