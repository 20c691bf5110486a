// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchquery.h"

#include "core/search/textindex.h"

#include <algorithm>

namespace toccata {

namespace {

constexpr int lastYear = 9999;
constexpr int yearDigits = 4;

struct FieldName
{
    QueryField field;
    QLatin1String name;
};

constexpr FieldName fieldNames[] = {
    {QueryField::Artist, QLatin1String("artist")},
    {QueryField::Album, QLatin1String("album")},
    {QueryField::Title, QLatin1String("title")},
    {QueryField::Genre, QLatin1String("genre")},
    {QueryField::Year, QLatin1String("year")},
    {QueryField::Composer, QLatin1String("composer")},
    {QueryField::Performer, QLatin1String("performer")},
    {QueryField::File, QLatin1String("file")},
};

qsizetype endOfPlain(QStringView text, qsizetype at)
{
    while (at < text.size() && !text[at].isSpace())
        ++at;
    return at;
}

/// What begins with these characters can be excluded; "--" and "-/-" are text.
bool beginsSomething(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'"';
}

QueryWord wordAt(QStringView text, qsizetype begin)
{
    QueryWord word;
    word.begin = begin;
    qsizetype at = begin;
    if (text[at] == u'-' && at + 1 < text.size() && beginsSomething(text[at + 1])) {
        word.excluded = true;
        ++at;
    }
    const qsizetype plainEnd = endOfPlain(text, at);
    const qsizetype colon = text.sliced(at, plainEnd - at).indexOf(u':');
    if (const auto field = colon > 0 ? fieldFromName(text.sliced(at, colon)) : std::nullopt) {
        word.field = *field;
        at += colon + 1;
    }
    word.valueBegin = at;
    word.valueEnd = word.end = plainEnd;
    if (at < text.size() && text[at] == u'"') {
        const qsizetype close = text.indexOf(u'"', at + 1);
        word.quoted = true;
        word.valueBegin = at + 1;
        word.valueEnd = close < 0 ? text.size() : close;
        word.end = close < 0 ? text.size() : close + 1;
    }
    return word;
}

/// The years that may become of a year's first digits: 1990 to 1999 for "199".
std::optional<YearRange> yearsFrom(QStringView digits)
{
    const bool isNumber
        = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }) && !digits.isEmpty();
    if (!isNumber || digits.size() > yearDigits)
        return std::nullopt;
    YearRange years{digits.toInt(), digits.toInt()};
    for (auto size = digits.size(); size < yearDigits; ++size)
        years = {years.first * 10, years.last * 10 + 9};
    return years;
}

/// Nothing if \p text is no year and no range of years.
std::optional<YearRange> yearRange(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return yearsFrom(text);
    const QStringView from = text.first(dash);
    const QStringView to = text.sliced(dash + 1);
    const auto first = from.isEmpty() ? YearRange{0, 0} : yearsFrom(from);
    const auto last = to.isEmpty() ? YearRange{lastYear, lastYear} : yearsFrom(to);
    if (!first || !last)
        return std::nullopt;
    if (first->first > last->last) // the wrong way round
        return YearRange{last->first, first->last};
    return YearRange{first->first, last->last};
}

void addText(SearchQuery &query, QueryField field, bool excluded, const QString &text)
{
    const QByteArray folded = foldedWords(text.toUtf8()).replace('\n', ' ');
    if (!folded.isEmpty())
        query.terms.push_back({field, excluded, text, folded, {}});
}

void addWord(SearchQuery &query, QStringView text, const QueryWord &word)
{
    const QStringView value = text.sliced(word.valueBegin, word.valueEnd - word.valueBegin);
    if (word.field == QueryField::Year) {
        if (value.isEmpty() || value == u"-")
            return;
        if (const auto years = yearRange(value.trimmed()))
            query.terms.push_back({QueryField::Year, word.excluded, {}, {}, *years});
        else
            addText(query, QueryField::Any, word.excluded,
                text.first(word.end).sliced(word.begin + (word.excluded ? 1 : 0)).toString());
        return;
    }
    const QString simple = value.toString().simplified();
    if (word.quoted || !foldedWords(simple.toUtf8()).contains(' ')) {
        if (simple != u"-" || word.quoted)
            addText(query, word.field, word.excluded, simple);
        return;
    }
    // Some characters, e.g. a lone accent, fold to a space.
    for (const QByteArray &part : foldedWords(simple.toUtf8()).split(' '))
        addText(query, word.field, word.excluded, QString::fromUtf8(part));
}

} // namespace

bool SearchQuery::hasWanted() const
{
    return std::ranges::any_of(terms, [](const SearchTerm &term) { return !term.excluded; });
}

std::vector<QueryWord> wordsOfQuery(QStringView text)
{
    std::vector<QueryWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        words.push_back(wordAt(text, at));
        at = words.back().end;
    }
    return words;
}

SearchQuery parsedQuery(const QString &text)
{
    SearchQuery query;
    for (const QueryWord &word : wordsOfQuery(text)) {
        addWord(query, text, word);
        if (query.terms.size() >= mostSearchTerms)
            break;
    }
    query.terms.resize(std::min(query.terms.size(), mostSearchTerms));
    return query;
}

QString nameOf(QueryField field)
{
    const auto known = std::ranges::find(fieldNames, field, &FieldName::field);
    return known == std::end(fieldNames) ? QString() : QString(known->name);
}

std::optional<QueryField> fieldFromName(QStringView name)
{
    const auto known = std::ranges::find_if(
        fieldNames, [&](const FieldName &each) { return name.compare(each.name, Qt::CaseInsensitive) == 0; });
    return known == std::end(fieldNames) ? std::nullopt : std::optional(known->field);
}

const std::vector<QueryField> &queryFields()
{
    static const std::vector<QueryField> fields = [] {
        std::vector<QueryField> all;
        for (const FieldName &each : fieldNames)
            all.push_back(each.field);
        return all;
    }();
    return fields;
}

} // namespace toccata
