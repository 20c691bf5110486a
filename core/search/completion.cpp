// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/completion.h"

#include <algorithm>

namespace toccata {

namespace {

bool needsQuotes(const QString &value)
{
    return value.startsWith(u'"') || std::ranges::any_of(value, [](QChar c) { return c.isSpace(); });
}

/// A quote within a phrase would end it.
QString asValue(const QString &value)
{
    if (!needsQuotes(value))
        return value;
    QString inner = value;
    return u'"' + inner.remove(u'"').simplified() + u'"';
}

} // namespace

std::optional<CompletionPoint> completionPoint(const QString &text, qsizetype cursor)
{
    for (const QueryWord &word : wordsOfQuery(text)) {
        if (cursor <= word.begin || cursor > word.end)
            continue;
        CompletionPoint point;
        point.begin = word.valueBegin - (word.quoted ? 1 : 0);
        point.end = word.end;
        point.field = word.field;
        if (word.field == QueryField::Any) {
            if (word.quoted || cursor != word.end || cursor == point.begin)
                return std::nullopt;
        } else {
            if (cursor < point.begin)
                return std::nullopt;
            point.kind = CompletionPoint::Kind::Value;
        }
        const qsizetype typedEnd = std::min(cursor, word.valueEnd);
        point.typed = text.sliced(word.valueBegin, std::max<qsizetype>(typedEnd - word.valueBegin, 0));
        return point;
    }
    return std::nullopt;
}

QStringList fieldSuggestions(const CompletionPoint &point)
{
    QStringList names;
    for (const QueryField field : queryFields()) {
        if (nameOf(field).startsWith(point.typed, Qt::CaseInsensitive))
            names.push_back(nameOf(field) + u':');
    }
    return names;
}

CompletedText completed(const QString &text, const CompletionPoint &point, const QString &suggestion)
{
    const bool isValue = point.kind == CompletionPoint::Kind::Value;
    QString inserted = isValue ? asValue(suggestion) : suggestion;
    const QString rest = text.sliced(point.end);
    if (isValue && !rest.startsWith(u' '))
        inserted += u' ';
    const qsizetype cursor = point.begin + inserted.size() + (isValue && rest.startsWith(u' ') ? 1 : 0);
    return {text.first(point.begin) + inserted + rest, cursor};
}

} // namespace toccata
