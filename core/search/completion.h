// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchquery.h"

#include <QStringList>

#include <optional>

namespace toccata {

/// What somebody is about to type in a query, and which part of its text that is.
struct CompletionPoint
{
    enum class Kind { FieldName, Value };

    Kind kind = Kind::FieldName;
    /// Of which a value is completed.
    QueryField field = QueryField::Any;
    /// What is there of it, up to the cursor.
    QString typed;
    /// What a suggestion takes the place of: [begin, end) of the text, with quotes.
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const CompletionPoint &, const CompletionPoint &) = default;
};

/// The names of the fields, or the values of a field, that are on offer.
struct Completions
{
    std::optional<CompletionPoint> point;
    /// Best first; "artist:" with its colon, "The The" without quotes.
    QStringList suggestions;
};

/// What stands at \p cursor in \p text: the beginning of a word that may become the name of a field, or the
/// value of a field; nothing elsewhere.
std::optional<CompletionPoint> completionPoint(const QString &text, qsizetype cursor);

/// The names of fields that begin with what is typed.
QStringList fieldSuggestions(const CompletionPoint &point);

/// A text and where its cursor is.
struct CompletedText
{
    QString text;
    qsizetype cursor = 0;

    friend bool operator==(const CompletedText &, const CompletedText &) = default;
};

/// \p text once \p suggestion was accepted: values with white space are quoted, and a space follows them.
CompletedText completed(const QString &text, const CompletionPoint &point, const QString &suggestion);

} // namespace toccata
