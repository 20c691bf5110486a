// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QIODevice>

#include <memory>

namespace toccata {

/// Puts a SongTable into bytes and back. The bytes are the memory of the table, so reading them is nothing
/// but reading: for files of this computer that carry a checksum, not for strangers. What the bytes hold is
/// still checked as far as safety goes: a table read from wrong bytes may tell nonsense but points nowhere
/// outside.
class SongTableFile
{
public:
    /// Grows with every change of the form, so that files of another form are not read.
    static constexpr quint32 version = 1;

    /// \return whether the device took everything.
    static bool write(const SongTable &table, QIODevice &to);
    /// \param memory  what write() wrote, 8 bytes aligned; the table lives in it. \return null if it cannot
    /// be that.
    static std::shared_ptr<const SongTable> read(std::shared_ptr<char[]> memory, std::size_t bytes);
};

} // namespace toccata
