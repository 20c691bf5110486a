// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace toccata {

/// Lets the program speak the person's language, as far as there is a translation; else English.
void installTranslations(QCoreApplication &application);

} // namespace toccata
