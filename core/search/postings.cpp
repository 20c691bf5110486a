// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/postings.h"

#include <algorithm>
#include <bit>

namespace toccata {

namespace {

/// Seven bits a byte, the lowest first.
int encodedSize(quint64 value)
{
    return std::max(1, (int(std::bit_width(value)) + 6) / 7);
}

uchar *encode(uchar *at, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        *at++ = uchar(value | 0x80);
    *at++ = uchar(value);
    return at;
}

quint64 difference(quint32 text, quint32 before, bool whole)
{
    return quint64(text - before) << 1 | quint64(whole);
}

/// Calls \p use(token, text, whole) for each of the occurrences.
template <class Use>
void forEachOccurrence(
    const std::vector<quint32> &texts, const std::vector<Postings::Occurrence> &occurrences, Use use)
{
    auto text = texts.begin();
    bool begun = false;
    for (const Postings::Occurrence &occurrence : occurrences) {
        if (occurrence.isFirst() && std::exchange(begun, true))
            ++text;
        use(occurrence.token(), *text, occurrence.isWhole());
    }
}

} // namespace

Postings::Postings(
    const std::vector<quint32> &texts, const std::vector<Occurrence> &occurrences, quint32 tokenEnd)
    : m_size(occurrences.size())
{
    std::vector<quint32> last(tokenEnd);
    std::vector<quint32> places(tokenEnd); // first how many bytes, then where they go
    forEachOccurrence(texts, occurrences, [&](quint32 token, quint32 text, bool whole) {
        places[token] += quint32(encodedSize(difference(text, last[token], whole)));
        last[token] = text;
    });
    quint32 end = 0;
    for (quint32 token = 0; token < tokenEnd; ++token) {
        const quint32 size = std::exchange(places[token], end);
        if (size == 0)
            continue;
        end += size;
        m_tokens.push_back(token);
        m_ends.push_back(end);
    }
    m_tokens.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_bytes.resize(end);
    std::ranges::fill(last, 0);
    forEachOccurrence(texts, occurrences, [&](quint32 token, quint32 text, bool whole) {
        uchar *const at = m_bytes.data() + places[token];
        places[token] += quint32(encode(at, difference(text, last[token], whole)) - at);
        last[token] = text;
    });
}

Postings::Postings(const Postings &one, const Postings &other)
    : m_size(one.m_size + other.m_size)
{
    m_bytes.reserve(one.m_bytes.size() + other.m_bytes.size());
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < one.m_tokens.size() || j < other.m_tokens.size()) {
        const quint32 token = std::min(i < one.m_tokens.size() ? one.m_tokens[i] : ~0U,
            j < other.m_tokens.size() ? other.m_tokens[j] : ~0U);
        std::vector<Entry> all;
        if (i < one.m_tokens.size() && one.m_tokens[i] == token)
            all = one.entries(i++);
        const auto middle = std::ptrdiff_t(all.size());
        if (j < other.m_tokens.size() && other.m_tokens[j] == token) {
            const std::vector<Entry> more = other.entries(j++);
            all.insert(all.end(), more.begin(), more.end());
        }
        std::ranges::inplace_merge(all, all.begin() + middle, {}, &Entry::text);
        append(token, all);
    }
}

std::vector<Postings::Entry> Postings::entries(std::size_t index) const
{
    std::vector<Entry> entries;
    forEachEntry(index, [&](quint32 text, bool whole) { entries.push_back({text, whole}); });
    return entries;
}

void Postings::append(quint32 token, const std::vector<Entry> &entries)
{
    quint32 last = 0;
    for (const Entry &entry : entries) {
        uchar bytes[10];
        const uchar *const end = encode(bytes, difference(entry.text, last, entry.whole));
        m_bytes.insert(m_bytes.end(), bytes, bytes + (end - bytes));
        last = entry.text;
    }
    m_tokens.push_back(token);
    m_ends.push_back(quint32(m_bytes.size()));
}

std::size_t Postings::bytes() const
{
    return m_bytes.capacity() + (m_tokens.capacity() + m_ends.capacity()) * sizeof(quint32);
}

} // namespace toccata
