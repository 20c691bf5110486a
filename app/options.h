// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/serverchoice.h"
#include "ui/style/colors.h"

#include <QStringList>

#include <optional>

namespace toccata {

/// What the command line says.
struct Options
{
    StartOptions start;
    /// Nothing: as the desktop has it.
    std::optional<Scheme> scheme;
    bool play = false;
};

/// Reads the command line. Ends the program after --help and --version, and with a sentence for what it does
/// not know.
Options readOptions(const QStringList &arguments);

} // namespace toccata
