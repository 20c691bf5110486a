// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace toccata {

/// One song of a SongTable: two words, copied freely. Whoever holds one holds the table too.
class Song
{
public:
    /// Mopidy's search answers with rows that stand for a whole artist or album.
    enum class Kind { Song, Artist, Album };

    Song(const SongTable &table, int row)
        : m_table(&table)
        , m_row(row)
    { }

    const SongTable &table() const { return *m_table; }
    int row() const { return m_row; }
    Kind kind() const;

    /// The song's name at the server, byte for byte: it may be invalid UTF-8 and must go back unchanged.
    QByteArray uri() const;

    /// The values of \p tag joined with ", "; nothing if there are none.
    std::optional<QString> tag(Tag tag) const;
    QStringList values(Tag tag) const;
    /// For comparing without decoding: several values joined by '\0', empty if there are none.
    QByteArrayView raw(Tag tag) const { return m_table->text(id(tag)); }
    StringId id(Tag tag) const { return m_table->id(m_row, tag); }

    /// What to call the song; never empty: the title, else the name of a stream, else the file's name, else
    /// the URI if a person can read it. Pseudo rows are called by their artist's or album's name, and that
    /// may be empty.
    QString displayTitle() const;
    /// The artist, else the album artist.
    std::optional<QString> artist() const;
    /// The album artist, else the artist.
    std::optional<QString> albumArtist() const;
    std::optional<QString> album() const { return tag(Tag::Album); }
    std::optional<int> track() const;
    std::optional<int> disc() const;
    /// The year of the date, else of the original date.
    std::optional<int> year() const;
    /// Nothing for streams and where the server says 0.
    std::optional<std::chrono::milliseconds> duration() const;
    /// Units: seconds since 1970.
    std::optional<qint64> lastModified() const;
    /// Rate, bits and channels, e.g. "44100:16:2".
    std::optional<QString> format() const;

private:
    QString nameBehind(QByteArrayView prefix) const;

    const SongTable *m_table;
    int m_row;
};

} // namespace toccata
