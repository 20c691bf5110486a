// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <mutex>

namespace toccata {

/// Listens to what is sent to servers, as the log of the protocol tells it, while it lives. One at a time.
class SentCommands
{
public:
    SentCommands();
    ~SentCommands();
    SentCommands(const SentCommands &) = delete;
    SentCommands &operator=(const SentCommands &) = delete;

    /// The lines sent so far by all sessions; long ones are cut.
    QList<QString> all() const;
    /// Those of them that begin with \p beginning.
    QList<QString> startingWith(const QString &beginning) const;
    void forget();

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    inline static SentCommands *s_listener = nullptr;

    mutable std::mutex m_mutex;
    QList<QString> m_lines;
    QtMessageHandler m_former = nullptr;
};

} // namespace toccata
