// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/sentcommands.h"

#include <QLoggingCategory>

#include <algorithm>
#include <string_view>

namespace toccata {

SentCommands::SentCommands()
{
    s_listener = this;
    m_former = qInstallMessageHandler(&SentCommands::take);
    QLoggingCategory::setFilterRules(QStringLiteral("toccata.mpd.debug=true"));
}

SentCommands::~SentCommands()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_former);
}

void SentCommands::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg || context.category != std::string_view("toccata.mpd")) {
        s_listener->m_former(type, context, message);
        return;
    }
    // "SESSION > LINE"
    const qsizetype arrow = message.indexOf(QStringLiteral(" > "));
    if (arrow < 0 || arrow != message.indexOf(u' '))
        return;
    const std::lock_guard lock(s_listener->m_mutex);
    s_listener->m_lines << message.sliced(arrow + 3);
}

QList<QString> SentCommands::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_lines;
}

QList<QString> SentCommands::startingWith(const QString &beginning) const
{
    QList<QString> lines = all();
    lines.removeIf([&](const QString &line) { return !line.startsWith(beginning); });
    return lines;
}

void SentCommands::forget()
{
    const std::lock_guard lock(m_mutex);
    m_lines.clear();
}

} // namespace toccata
