// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// Where a word is looked for.
enum class QueryField : quint8 {
    Any,
    Artist, ///< also album artists, performers and sort names
    Album,
    Title,
    Genre,
    Composer,
    Performer,
    File, ///< the path
    Year,
};

/// Years from first to last, both included.
struct YearRange
{
    int first = 0;
    int last = 0;

    bool contains(std::optional<int> year) const { return year && *year >= first && *year <= last; }
    friend bool operator==(const YearRange &, const YearRange &) = default;
};

/// One thing that is asked for.
struct SearchTerm
{
    QueryField field = QueryField::Any;
    /// What matches it is not wanted.
    bool excluded = false;
    /// A word, or the words of a phrase with one space between them; as it was typed. Empty for years.
    QString text = {};
    /// The same folded, as it is compared.
    QByteArray folded = {};
    /// For QueryField::Year.
    YearRange years = {};

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// Further ones are not read: a text that was pasted by accident must not take for ever.
constexpr std::size_t mostSearchTerms = 32;

/// What is searched for: everything that has all the terms and none of the excluded ones.
struct SearchQuery
{
    std::vector<SearchTerm> terms;

    bool isEmpty() const { return terms.empty(); }
    bool hasWanted() const;
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Understands what somebody typed:
///
///     word               anywhere, whatever case and accents
///     "two words"        one after the other
///     artist:word        in that field; also artist:"two words"
///     year:1990          also 1990-1999, -1979, 2000-; a year half typed is all that may become of it
///     -word              not that; also -genre:rock and -"two words"
///
/// What is not typed to its end yet is as if it were not there (`artist:`, `-`), or as if it ended there
/// (`"two wo`). Everything else is text: AC/DC, +/-, foo:bar, 12".
SearchQuery parsedQuery(const QString &text);

/// "artist", "year", …; empty for Any.
QString nameOf(QueryField field);
/// The field of that name, whatever case.
std::optional<QueryField> fieldFromName(QStringView name);
/// All but Any, in the order in which they are offered.
const std::vector<QueryField> &queryFields();

/// One piece of a query's text, between white space that no quotes protect. Indexes are of the text.
struct QueryWord
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool excluded = false;
    QueryField field = QueryField::Any;
    /// Where what is looked for begins: behind the dash, the field and the quote.
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    bool quoted = false;
};
std::vector<QueryWord> wordsOfQuery(QStringView text);

} // namespace toccata
