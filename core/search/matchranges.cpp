// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/matchranges.h"

#include "core/music/foldedtext.h"

#include <algorithm>

namespace toccata {

namespace {

/// A text as it is compared, and where its bytes come from.
struct FoldedWithPlaces
{
    QByteArray folded;
    /// For each byte of it the character that it comes from, and the end of the text.
    std::vector<qsizetype> places;

    void append(QByteArrayView bytes, qsizetype place)
    {
        for (const char c : bytes) {
            const bool isSpace = c == ' ' || (c >= '\t' && c <= '\r');
            if (isSpace && folded.endsWith(' '))
                continue;
            folded.append(isSpace ? ' ' : c);
            places.push_back(place);
        }
    }
};

// Each character by itself: folding one does not look at its neighbours.
FoldedWithPlaces foldedWithPlaces(const QString &text)
{
    FoldedWithPlaces result;
    result.folded.reserve(text.size() * 2);
    result.places.reserve(std::size_t(text.size()) * 2);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            const char lower = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : char(c);
            if (lower != '\'')
                result.append(QByteArrayView(&lower, 1), i);
        } else {
            result.append(foldedText(QStringView(text).sliced(i, length).toUtf8()), i);
        }
        i += length;
    }
    result.places.push_back(text.size());
    return result;
}

bool isShownIn(const SearchTerm &term, QueryField field)
{
    return !term.excluded && !term.folded.isEmpty()
        && (term.field == QueryField::Any || term.field == field
            || (term.field == QueryField::Artist && field == QueryField::Performer));
}

void addRanges(std::vector<MatchRange> &ranges, const FoldedWithPlaces &text, const QByteArray &wanted)
{
    for (qsizetype at = text.folded.indexOf(wanted); at >= 0; at = text.folded.indexOf(wanted, at + 1)) {
        const qsizetype begin = text.places[std::size_t(at)];
        // Up to the next character that is not folded into the last one of these: not into half of an ß, and
        // with the accents that folded to nothing.
        auto end = std::size_t(at + wanted.size());
        while (end + 1 < text.places.size() && text.places[end] == text.places[end - 1])
            ++end;
        ranges.push_back({begin, text.places[end] - begin});
    }
}

std::vector<MatchRange> merged(std::vector<MatchRange> ranges)
{
    std::ranges::sort(ranges, {}, &MatchRange::begin);
    std::vector<MatchRange> apart;
    for (const MatchRange &range : ranges) {
        if (apart.empty() || range.begin > apart.back().begin + apart.back().length)
            apart.push_back(range);
        else
            apart.back().length
                = std::max(apart.back().length, range.begin + range.length - apart.back().begin);
    }
    return apart;
}

} // namespace

std::vector<MatchRange> matchRanges(const QString &text, const SearchQuery &query, QueryField field)
{
    std::vector<MatchRange> ranges;
    std::optional<FoldedWithPlaces> folded;
    for (const SearchTerm &term : query.terms) {
        if (!isShownIn(term, field))
            continue;
        if (!folded)
            folded = foldedWithPlaces(text);
        addRanges(ranges, *folded, term.folded);
    }
    return merged(std::move(ranges));
}

} // namespace toccata
