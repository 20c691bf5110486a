// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/linereader.h"

#include <cstring>

namespace toccata::mpd {

void LineReader::feed(QByteArrayView bytes)
{
    dropTakenBytes();
    m_buffer.append(bytes);
}

LineReader::Item LineReader::next()
{
    return m_binary < 0 ? nextLine() : nextBinary();
}

LineReader::Item LineReader::nextLine()
{
    const char *data = m_buffer.constData();
    const void *end = std::memchr(data + m_searched, '\n', size_t(m_buffer.size() - m_searched));
    const qsizetype position = end ? static_cast<const char *>(end) - data : m_buffer.size();
    if (position - m_start > m_bound)
        return Item::TooLong;
    m_searched = position;
    if (!end)
        return Item::None;
    m_text = QByteArrayView(data + m_start, position - m_start);
    m_start = m_searched = position + 1;
    return Item::Line;
}

LineReader::Item LineReader::nextBinary()
{
    if (m_binary > m_bound)
        return Item::TooLong;
    if (m_buffer.size() - m_start < m_binary + 1)
        return Item::None;
    m_text = QByteArrayView(m_buffer.constData() + m_start, m_binary);
    m_start = m_searched = m_start + m_binary + 1;
    m_binary = -1;
    return Item::Binary;
}

// Moving the rest to the front costs its size, so it waits until at least as much has been taken: each byte
// moves once on average.
void LineReader::dropTakenBytes()
{
    if (m_start == 0 || m_start < m_buffer.size() - m_start)
        return;
    m_buffer.remove(0, m_start);
    m_searched -= m_start;
    m_start = 0;
}

} // namespace toccata::mpd
