// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace toccata::test {

/// A command and what a real server answered, with the line that ends it.
struct ToldReply
{
    QByteArray command;
    QByteArray bytes;

    /// "lsinfo", "find", …
    QByteArray name() const { return command.split(' ').front(); }
};

/// The talk with \p server, "mpd" or "mopidy", that lies in tests/support/transcripts. Errors: throws
/// std::runtime_error.
std::vector<ToldReply> transcriptOf(const char *server);

/// Both of them.
const std::vector<ToldReply> &allTranscripts();

} // namespace toccata::test
