// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace toccata {

/// What the process holds now ("VmRSS:") or has held at most ("VmHWM:"). Source: /proc/self/status. Units:
/// MB.
double processMemory(const QByteArray &what);

/// From now on the most counts anew.
void resetMostMemory();

} // namespace toccata
