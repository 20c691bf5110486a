// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace toccata::mpd {

/// Writes what goes over the wire to the category toccata.mpd: `>` sent, `<` received. Passwords are masked,
/// long lines and long replies shortened. Costs one comparison per line when the category is off.
class ProtocolLog
{
public:
    explicit ProtocolLog(QString session)
        : m_session(std::move(session))
    { }

    /// \p lines may be several, each with its end.
    void sent(QByteArrayView lines);
    void received(QByteArrayView line);
    void receivedBinary(qsizetype size);

private:
    void write(const char *direction, QByteArrayView line);

    QString m_session;
    int m_linesOfReply = 0;
};

} // namespace toccata::mpd
