// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/audiooutput.h"

#include <QByteArray>
#include <QStringList>

namespace toccata {

/// What the person set for the private MPD.
struct PrivateMpdOptions
{
    /// Music beside that of the first folder, which is a setting of its own. Absolute paths.
    QStringList furtherFolders;
    SoundChoice sound;

    /// As JSON, for Remembered::thisComputer.
    QByteArray toText() const;
    /// What is absent or makes no sense is as it was before anybody set it.
    static PrivateMpdOptions fromText(const QByteArray &text);

    friend bool operator==(const PrivateMpdOptions &, const PrivateMpdOptions &) = default;
};

} // namespace toccata
