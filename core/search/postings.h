// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace toccata {

/// Which texts have which words, without the texts. For each word the ids of its texts stand in their order,
/// as differences of mostly one byte. Immutable.
class Postings
{
public:
    /// A word in a text.
    struct Entry
    {
        quint32 text;
        bool whole; ///< the word is all of the text, or of one of its values
    };
    /// Words as they come, text by text: the token of a word, whether it is the first of the next text, and
    /// Entry::whole.
    class Occurrence
    {
    public:
        Occurrence(quint32 token, bool first, bool whole)
            : m_bits(token << 2 | quint32(first) << 1 | quint32(whole))
        { }
        quint32 token() const { return m_bits >> 2; }
        bool isFirst() const { return m_bits & 2; }
        bool isWhole() const { return m_bits & 1; }
        void addWhole(bool whole) { m_bits |= quint32(whole); }

    private:
        quint32 m_bits;
    };

    Postings() = default;
    /// \p texts  the ids of the texts, ascending; \p occurrences  at least one for each, no word twice in a
    /// text; \p tokenEnd  tokens are below this.
    Postings(const std::vector<quint32> &texts, const std::vector<Occurrence> &occurrences, quint32 tokenEnd);
    /// Both together.
    Postings(const Postings &one, const Postings &other);

    /// How many texts and words there are together.
    std::size_t size() const { return m_size; }
    /// Units: bytes.
    std::size_t bytes() const;

    /// Calls \p use(token index, token) for the words of this, ascending. Entries are then to be had by
    /// index.
    template <class Use>
    void forEachToken(Use use) const
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            use(i, m_tokens[i]);
    }
    /// Calls \p use(text, whole) for the texts that have the \p index'th word.
    template <class Use>
    void forEachEntry(std::size_t index, Use use) const
    {
        const uchar *at = m_bytes.data() + (index == 0 ? 0 : m_ends[index - 1]);
        const uchar *const end = m_bytes.data() + m_ends[index];
        quint32 text = 0;
        while (at != end) {
            quint64 value = *at++;
            if (value >= 0x80) {
                value &= 0x7f;
                int shift = 7;
                for (; *at >= 0x80; shift += 7)
                    value |= quint64(*at++ & 0x7f) << shift;
                value |= quint64(*at++) << shift;
            }
            text += quint32(value >> 1);
            use(text, bool(value & 1));
        }
    }

private:
    std::vector<Entry> entries(std::size_t index) const;
    void append(quint32 token, const std::vector<Entry> &entries);

    std::vector<quint32> m_tokens; ///< ascending
    std::vector<quint32> m_ends; ///< in m_bytes
    std::vector<uchar> m_bytes;
    std::size_t m_size = 0;
};

} // namespace toccata
