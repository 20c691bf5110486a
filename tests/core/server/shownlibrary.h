// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/catalogue.h"
#include "core/music/tag.h"
#include "tests/support/rawconnection.h"

#include <QByteArray>
#include <QList>

#include <gtest/gtest.h>

#include <array>
#include <map>

namespace toccata {

/// What is shown of a song: each tag, several values joined by '\0', and when its file changed (in seconds).
struct SongFacts
{
    std::array<QByteArray, tagCount> tags;
    qint64 lastModified = 0;

    friend bool operator==(const SongFacts &, const SongFacts &) = default;
};
using SongsByUri = std::map<QByteArray, SongFacts>;

/// The URIs of a table, sorted; one that is there twice is here twice.
QList<QByteArray> urisOf(const SongTable &songs);
/// The songs of a table; those that are there twice are here once.
SongsByUri factsOf(const SongTable &songs);
/// The songs of a server, as it tells itself, in one reply.
SongsByUri factsToldBy(test::RawConnection &server);

/// Whether albums, artists and folders hold each row of the table, and nothing else.
testing::AssertionResult holdsEachRowOnce(const Catalogue &catalogue);

} // namespace toccata
