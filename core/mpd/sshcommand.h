// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace toccata::mpd {

/// How one of several connections to a server goes about logging in.
struct SshManner
{
    /// The others of this program use its login: a person is asked once for all of them. Otherwise it uses
    /// one that is shared, and logs in by itself where there is none.
    bool shares = false;
    /// For a passphrase, a password, or whether to trust a computer.
    bool mayAsk = true;
};

/// What `ssh` is called with so that its standard input and output are those of the server. Keys, agent,
/// known computers and all else are left to ssh's own configuration. \param controlPath  where logins are
/// shared, as ssh expands it; empty: nowhere.
QStringList sshArguments(const Address &address, const SshManner &manner, const QString &controlPath);

/// Is set for a program that setAskingProgram() has named, when ssh starts it.
constexpr char answersSsh[] = "TOCCATA_ANSWERS_SSH";

/// Who asks in a window what ssh wants to know, where the person has no SSH_ASKPASS of their own; empty:
/// nobody. Before the first connection.
void setAskingProgram(const QString &path);

/// The environment for it, and for it alone: with a program that asks in a window, ssh never asks in a
/// terminal. Thread: any.
QProcessEnvironment sshEnvironment(QProcessEnvironment ours);

/// What of ssh's own words tells most: the last lines.
QString lastWords(const QByteArray &errorOutput);

/// The words say that somebody was asked in vain, or that nobody could be: to try again by oneself would only
/// ask again.
bool saysRefused(const QString &words);

} // namespace toccata::mpd
