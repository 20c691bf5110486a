// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/songformats.h"

#include <QString>

namespace toccata {

/// "MP3", "44.1 kHz, 16 bit", "DSD64".
QString formatText(const SongFormat &format);

} // namespace toccata
