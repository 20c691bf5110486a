// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace toccata {

/// What differs between a library as it was read and as the server lists it now.
struct LibraryChanges
{
    /// Rows of the library that are gone or have to be read again; ascending.
    std::vector<int> removed;
    /// What has to be read, each with `lsinfo`: songs, and folders of which most songs have changed.
    QList<QByteArray> toRead;
    /// Songs that are listed and not to be shown, also if they come with a folder: a CUE sheet tells them
    /// too.
    QList<QByteArray> toldTwice;
    /// Of the songs that are listed: how many are new, or of another time than before. A song that was
    /// renamed is one that is gone and one that is new.
    int added = 0;
    int changed = 0;
    int gone = 0;

    bool isEmpty() const { return added == 0 && changed == 0 && gone == 0; }
    /// So much that reading everything again is quicker. \p songs  of the library
    bool isMost(int songs) const { return (added + changed + gone) > songs / 3 + 1000; }
};

/// Compares names and times both ways: a new file may be older than the last update, and one that is gone has
/// no time at all. \param listed  has the names and times alone
LibraryChanges compareLibraries(const SongTable &library, const SongTable &listed);

/// Rows whose song comes again in a later row, ascending: servers send some twice, and pages overlap.
std::vector<int> repeatedRows(const SongTable &table);

} // namespace toccata
