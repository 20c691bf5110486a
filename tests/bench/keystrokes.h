// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace toccata::bench {

/// What people look for in a library of tests/support/make-library's kind: names, titles, several words,
/// accents and scripts, fields, years, exclusions, phrases, and what is not there.
QStringList queriesOfPeople();

/// The texts that a search sees while each query is typed letter by letter and taken back in the same way.
std::vector<QString> keystrokes(const QStringList &queries);

} // namespace toccata::bench
