// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace toccata {

/// From now on ssh asks its questions (a passphrase, whether a host is known) by starting this program again,
/// unless the person has a program for that. Before there is any connection.
void answerSshQuestions();

/// Whether ssh has started this program to ask a person.
bool isAskedBySsh();

/// Asks the person what ssh wants to know, in a window. \return the answer; nothing if there is none.
std::optional<QString> askPerson(const QString &question);

/// The same for main(): the answer goes to the standard output. The window ends with the ssh that asks.
/// \return what the program exits with.
int answerSsh(const QString &question);

} // namespace toccata
