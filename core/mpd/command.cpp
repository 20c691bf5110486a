// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/command.h"

namespace toccata::mpd {

namespace {

QByteArray quoted(QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size() + 2);
    result += '"';
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    result += '"';
    return result;
}

Error invalid(const char *reason, QByteArrayView command)
{
    const QByteArrayView name = command.first(std::max<qsizetype>(0, command.indexOf(' ')));
    return Error{Error::Kind::Invalid, QString::fromUtf8(name) + u": " + QLatin1String(reason), {}};
}

} // namespace

void Command::append(QByteArrayView bytes)
{
    m_text += ' ';
    if (bytes.contains('\n') || bytes.contains('\r') || bytes.contains('\0'))
        m_isRefused = true;
    else
        m_text += quoted(bytes);
}

QList<QByteArray> Command::words() const
{
    QList<QByteArray> words(1);
    bool inQuotes = false;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '"')
            inQuotes = !inQuotes;
        else if (c == ' ' && !inQuotes)
            words.emplace_back();
        else
            words.back() += c == '\\' && inQuotes ? m_text[++i] : c;
    }
    return words;
}

std::optional<Error> Command::error() const
{
    if (!m_isRefused)
        return std::nullopt;
    return invalid("an argument holds a line break or a NUL", m_text);
}

void Command::append(const Range &range)
{
    const QByteArray end = range.end ? QByteArray::number(*range.end) : QByteArray();
    append(QByteArrayView(QByteArray(QByteArray::number(range.first) + ':' + end)));
}

void Command::append(std::chrono::milliseconds time)
{
    append(QByteArrayView(QByteArray::number(double(time.count()) / 1000, 'f', 3)));
}

QByteArray filterExpression(QByteArrayView tag, QByteArrayView comparison, QByteArrayView value)
{
    return '(' + tag.toByteArray() + ' ' + comparison.toByteArray() + ' ' + quoted(value) + ')';
}

QByteArray baseExpression(QByteArrayView folder)
{
    return "(base " + quoted(folder) + ')';
}

QByteArray allOf(const std::vector<QByteArray> &expressions)
{
    if (expressions.size() == 1)
        return expressions.front();
    QByteArray result;
    for (const QByteArray &expression : expressions)
        result += (result.isEmpty() ? "(" : " AND ") + expression;
    return result + ')';
}

Result<QByteArray> wireText(const std::vector<Command> &commands, const SizeLimits &limits)
{
    QByteArray lines;
    for (const Command &command : commands) {
        if (const std::optional<Error> error = command.error())
            return *error;
        if (limits.line && command.text().size() > *limits.line)
            return invalid("longer than the server reads", command.text());
        lines += command.text() + '\n';
    }
    if (commands.size() == 1)
        return lines;
    if (limits.list && lines.size() > *limits.list)
        return invalid("the list is longer than the server reads", "command_list_begin ");
    return QByteArray("command_list_begin\n" + lines + "command_list_end\n");
}

} // namespace toccata::mpd
