// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/protocollog.h"

#include "core/base/logging.h"

namespace toccata::mpd {

namespace {

constexpr qsizetype shownBytes = 200;
constexpr int shownLines = 12;

bool endsReply(QByteArrayView line)
{
    return line == "OK" || line.startsWith("ACK [");
}

} // namespace

void ProtocolLog::sent(QByteArrayView lines)
{
    if (!logMpd().isDebugEnabled())
        return;
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = lines.first(end < 0 ? lines.size() : end);
        write(">", line.startsWith("password ") ? QByteArrayView("password \"***\"") : line);
        lines = lines.sliced(end < 0 ? lines.size() : end + 1);
    }
}

void ProtocolLog::received(QByteArrayView line)
{
    if (!logMpd().isDebugEnabled())
        return;
    if (!endsReply(line)) {
        if (++m_linesOfReply <= shownLines)
            write("<", line);
        return;
    }
    if (m_linesOfReply > shownLines)
        write("<", QByteArray("(" + QByteArray::number(m_linesOfReply - shownLines) + " more lines)"));
    m_linesOfReply = 0;
    write("<", line);
}

void ProtocolLog::receivedBinary(qsizetype size)
{
    if (logMpd().isDebugEnabled())
        write("<", QByteArray("(" + QByteArray::number(size) + " bytes)"));
}

void ProtocolLog::write(const char *direction, QByteArrayView line)
{
    const bool isLong = line.size() > shownBytes;
    const QString shown = QString::fromUtf8(isLong ? line.first(shownBytes) : line);
    qCDebug(logMpd).noquote().nospace()
        << m_session << ' ' << direction << ' ' << shown << (isLong ? "…" : "");
}

} // namespace toccata::mpd
