// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace toccata {

/// \p text for a tooltip that is to show it as it is: Qt takes what looks like markup for markup.
QString plainTip(const QString &text);

/// \p text for a button or a menu that is to show it as it is: Qt takes "&" for the mark of a key.
QString plainLabel(const QString &text);

} // namespace toccata
