// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/settings/settingsfile.h"

#include <QString>

namespace toccata {

/// The thread that waits for the disk, so that two writes keep their order and nobody else waits.
class SettingsWriter : public actor::Actor
{
public:
    void write(const QString &path, const StoredSettings &values) { writeSettingsFile(path, values); }
};

} // namespace toccata
