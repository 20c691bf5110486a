// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/postings.h"
#include "core/search/vocabulary.h"

#include <functional>
#include <vector>

namespace toccata {

/// How well a text has what is looked for, 0: not at all. First how the words match, then how short the text
/// is.
using TextScore = quint8;
constexpr int textScoreSteps = 16; ///< of shortness, for each WordMatch
constexpr WordMatch matchOf(TextScore score)
{
    return WordMatch(score / textScoreSteps);
}

/// The words of many texts, to find the texts by them. A text is known by its number; who searches has the
/// texts. Words are what stands between white space, so every word that somebody types is within one of
/// them. Values that are joined by '\0' are searched one by one.
class TextIndex
{
public:
    /// The UTF-8 of a text.
    using TextOf = std::function<QByteArrayView(quint32)>;
    /// Whether a text is of interest.
    using Accepts = std::function<bool(quint32)>;

    /// Adds texts. \p ids  ascending, none of them added before.
    void add(const std::vector<quint32> &ids, const TextOf &textOf);

    /// Every text's score for \p wanted, by number; empty if none has it.
    /// \param wanted  foldedWords(), one word or several that must follow one another; not empty.
    /// \param accepts  spares work: texts that it does not accept may be left out.
    std::vector<TextScore> find(
        QByteArrayView wanted, const TextOf &textOf, const Accepts &accepts = {}) const;

    /// The length of the text when folded. Units: bytes, at most 255.
    int length(quint32 id) const { return id < m_lengths.size() ? m_lengths[id] : 0; }
    /// Memory held. Units: bytes.
    std::size_t bytes() const;

private:
    void addPostings(Postings postings);
    std::vector<TextScore> findWord(QByteArrayView word) const;
    std::vector<TextScore> findPhrase(
        QByteArrayView phrase, const TextOf &textOf, const Accepts &accepts) const;
    std::vector<quint32> textsWithWordsOf(QByteArrayView phrase, const Accepts &accepts) const;
    template <class Use>
    void forEachText(const std::vector<WordMatch> &matches, Use use) const;

    Vocabulary m_vocabulary;
    /// Each at least twice as large as the next one: so there are few, and adding little is quick.
    std::vector<Postings> m_postings;
    std::vector<quint8> m_lengths;
};

/// The best of the places where \p words, which are foldedWords(), have \p phrase.
WordMatch bestMatch(QByteArrayView words, QByteArrayView phrase);

/// \p utf8 folded, with one space between words and '\n' between values.
QByteArray foldedWords(QByteArrayView utf8);

} // namespace toccata
