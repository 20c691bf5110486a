// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/foldedstrings.h"

#include "core/music/foldedtext.h"

#include <algorithm>
#include <string_view>

namespace toccata {

namespace {

constexpr char separator = '\n'; // neither in a line of the protocol nor in a word

/// Bytes beyond ASCII are taken for letters: nearly all of them are.
bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || uchar(c) >= 0x80;
}

/// \p before and \p after: the characters around a place where the word is.
WordMatch matchBetween(char before, char after)
{
    if (isLetterOrDigit(before))
        return WordMatch::Inside;
    if (isLetterOrDigit(after))
        return WordMatch::Start;
    return before == separator && after == separator ? WordMatch::Whole : WordMatch::Word;
}

} // namespace

FoldedStrings::FoldedStrings(const SongTable &table, const std::vector<bool> &wanted)
    : m_text(1, separator)
    , m_idEnd(table.idEnd())
{
    for (StringId id = 1; id < m_idEnd; ++id) {
        if (!wanted[id])
            continue;
        m_ids.push_back(id);
        m_begins.push_back(m_text.size());
        appendFolded(m_text, table.text(id));
        m_text.append(separator);
    }
    m_begins.push_back(m_text.size());
}

std::vector<WordMatch> FoldedStrings::find(QByteArrayView word) const
{
    std::vector<WordMatch> matches;
    const std::string_view text(m_text.constData(), std::size_t(m_text.size()));
    const std::string_view wanted(word.data(), std::size_t(word.size()));
    std::size_t place = 0;
    for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at)) {
        if (matches.empty())
            matches.resize(m_idEnd);
        while (m_begins[place + 1] <= qsizetype(at))
            ++place;
        WordMatch &best = matches[m_ids[place]];
        best = std::max(best, matchBetween(text[at - 1], text[at + wanted.size()]));
        // Once a text has the whole word, the rest of it cannot do better.
        at = best >= WordMatch::Word ? std::size_t(m_begins[place + 1]) : at + 1;
    }
    return matches;
}

} // namespace toccata
