// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/artwork/coveroptions.h"

#include <QString>

namespace toccata {

class Settings;

/// Where covers may be looked for, as the settings say.
CoverOptions coverOptions(const Settings &settings);

/// Whether coverOptions() depends on the setting of that name.
bool isCoverSetting(const QString &name);

} // namespace toccata
