// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace toccata::mpd {

/// Cuts a stream of bytes into lines and binary chunks, however the bytes arrive. Bytes are never decoded:
/// file names may be invalid UTF-8. Costs time in proportion to the bytes, also when they come one by one or
/// a line has megabytes.
class LineReader
{
public:
    /// Units: bytes. No server sends a longer line: MPD ends the connection at 8 MiB of reply.
    static constexpr qsizetype longestLine = 16 * 1024 * 1024;

    enum class Item {
        None, ///< Nothing whole is there: feed() more.
        Line, ///< text() is a line without its end.
        Binary, ///< text() is the chunk that expectBinary() announced.
        TooLong, ///< The line or chunk passes the bound. The stream cannot be read on.
    };

    explicit LineReader(qsizetype bound = longestLine)
        : m_bound(bound)
    { }

    void feed(QByteArrayView bytes);

    /// Steps to the next item.
    Item next();

    /// The item that next() found; valid until the next call of feed().
    QByteArrayView text() const { return m_text; }

    /// The next item is a chunk of \p size bytes and the line end behind it. To be called right after the
    /// line that says so.
    void expectBinary(qsizetype size) { m_binary = size; }

private:
    Item nextLine();
    Item nextBinary();
    void dropTakenBytes();

    qsizetype m_bound;
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< What lies before it has been taken.
    /// Between m_start and here there is no line end, so that no byte is looked at twice.
    qsizetype m_searched = 0;
    qsizetype m_binary = -1;
    QByteArrayView m_text;
};

} // namespace toccata::mpd
