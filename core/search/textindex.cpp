// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textindex.h"

#include "core/music/foldedtext.h"

#include <algorithm>
#include <cstring>

namespace toccata {

namespace {

constexpr char valueSeparator = '\n';

/// In bytes throughout, so that the compiler makes it sixteen texts at a time.
constexpr TextScore score(WordMatch match, quint8 length)
{
    constexpr quint8 least = textScoreSteps - 1;
    const auto steps = quint8(length >> 2);
    const auto shortness = quint8(least - (steps < least ? steps : least));
    const auto found = quint8(-int(match != WordMatch::None));
    return TextScore((quint8(match) * textScoreSteps + shortness) & found);
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool endsWord(char c)
{
    return isSpace(c) || c == '\0';
}

/// Calls \p use(word, isWhole) for the words of a folded text; whole: it is all of its value.
template <class Use>
void forEachWord(QByteArrayView text, Use use)
{
    bool begins = true; // no word of this value yet
    qsizetype at = 0;
    while (at < text.size()) {
        if (endsWord(text[at])) {
            begins = begins || text[at] == '\0';
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && !endsWord(text[at]))
            ++at;
        qsizetype next = at;
        while (next < text.size() && isSpace(text[next]))
            ++next;
        const bool ends = next == text.size() || text[next] == '\0';
        use(text.sliced(begin, at - begin), begins && ends);
        begins = false;
    }
}

/// Makes foldedWords() of a folded text, in its place.
void joinWords(QByteArray &folded)
{
    char *const begin = folded.data();
    char *out = begin;
    const char *end = begin; // of the word before
    forEachWord(folded, [&](QByteArrayView word, bool) {
        if (out != begin)
            *out++ = std::memchr(end, '\0', std::size_t(word.data() - end)) ? valueSeparator : ' ';
        end = word.data() + word.size();
        std::memmove(out, word.data(), std::size_t(word.size()));
        out += word.size();
    });
    folded.truncate(out - begin);
}

} // namespace

WordMatch bestMatch(QByteArrayView words, QByteArrayView phrase)
{
    WordMatch best = WordMatch::None;
    for (qsizetype at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        best = std::max(best,
            matchBetween(
                at == 0 ? valueSeparator : words[at - 1], end == words.size() ? valueSeparator : words[end]));
    }
    return best;
}

QByteArray foldedWords(QByteArrayView utf8)
{
    QByteArray words = foldedText(utf8);
    joinWords(words);
    return words;
}

void TextIndex::add(const std::vector<quint32> &ids, const TextOf &textOf)
{
    if (ids.empty())
        return;
    m_lengths.resize(std::max(m_lengths.size(), std::size_t(ids.back()) + 1));
    std::vector<quint32> texts; // those with words
    texts.reserve(ids.size());
    std::vector<Postings::Occurrence> occurrences;
    std::vector<quint32> lastOccurrence; // by token, plus one
    QByteArray folded;
    for (const quint32 id : ids) {
        folded.resize(0);
        appendFolded(folded, textOf(id));
        m_lengths[id] = quint8(std::min<qsizetype>(folded.size(), 255));
        const std::size_t begin = occurrences.size();
        forEachWord(folded, [&](QByteArrayView word, bool whole) {
            const quint32 token = m_vocabulary.intern(word);
            if (token >= lastOccurrence.size())
                lastOccurrence.resize(std::size_t(token) * 2 + 64);
            if (lastOccurrence[token] > begin) { // a word that the text has twice
                occurrences[lastOccurrence[token] - 1].addWhole(whole);
                return;
            }
            occurrences.emplace_back(token, occurrences.size() == begin, whole);
            lastOccurrence[token] = quint32(occurrences.size());
        });
        if (occurrences.size() > begin)
            texts.push_back(id);
    }
    addPostings(Postings(texts, occurrences, m_vocabulary.size()));
    m_vocabulary.settle();
}

void TextIndex::addPostings(Postings postings)
{
    while (!m_postings.empty() && m_postings.back().size() < 2 * postings.size()) {
        postings = Postings(m_postings.back(), postings);
        m_postings.pop_back();
    }
    m_postings.push_back(std::move(postings));
}

std::vector<TextScore> TextIndex::find(
    QByteArrayView wanted, const TextOf &textOf, const Accepts &accepts) const
{
    return wanted.contains(' ') ? findPhrase(wanted, textOf, accepts) : findWord(wanted);
}

/// Calls \p use(id, match) for every text that has a word that matches.
template <class Use>
void TextIndex::forEachText(const std::vector<WordMatch> &matches, Use use) const
{
    if (matches.empty())
        return;
    for (const Postings &postings : m_postings) {
        postings.forEachToken([&](std::size_t index, quint32 token) {
            const WordMatch match = matches[token];
            if (match == WordMatch::None)
                return;
            const WordMatch ofPart = std::min(match, WordMatch::Word);
            postings.forEachEntry(index, [&](quint32 id, bool whole) { use(id, whole ? match : ofPart); });
        });
    }
}

std::vector<TextScore> TextIndex::findWord(QByteArrayView word) const
{
    const std::vector<WordMatch> matches = m_vocabulary.find(word);
    if (matches.empty())
        return {};
    std::vector<TextScore> scores(m_lengths.size()); // first the match alone, which is quicker
    forEachText(matches, [best = scores.data()](quint32 id, WordMatch match) {
        best[id] = std::max(best[id], TextScore(match));
    });
    TextScore *const of = scores.data();
    const quint8 *const lengths = m_lengths.data();
    for (std::size_t id = 0; id < scores.size(); ++id)
        of[id] = score(WordMatch(of[id]), lengths[id]);
    return scores;
}

/// The texts that have the words of \p phrase, wherever they stand; ascending.
std::vector<quint32> TextIndex::textsWithWordsOf(QByteArrayView phrase, const Accepts &accepts) const
{
    using Place = Vocabulary::Place;
    const QList<QByteArray> words = phrase.toByteArray().split(' ');
    std::vector<quint16> found(m_lengths.size()); // how many of the words, from the first on
    std::vector<quint32> texts;
    for (int i = 0; i < words.size(); ++i) {
        const Place place = i == 0 ? Place::End : i + 1 < words.size() ? Place::Whole : Place::Beginning;
        texts.clear();
        forEachText(m_vocabulary.find(words[i], place), [&](quint32 id, WordMatch) {
            if (found[id] != i || (i == 0 && accepts && !accepts(id)))
                return;
            ++found[id];
            texts.push_back(id);
        });
    }
    std::ranges::sort(texts);
    return texts;
}

std::vector<TextScore> TextIndex::findPhrase(
    QByteArrayView phrase, const TextOf &textOf, const Accepts &accepts) const
{
    std::vector<TextScore> scores;
    QByteArray words;
    for (const quint32 id : textsWithWordsOf(phrase, accepts)) {
        words.resize(0);
        appendFolded(words, textOf(id));
        joinWords(words);
        const WordMatch match = bestMatch(words, phrase);
        if (match == WordMatch::None)
            continue;
        scores.resize(m_lengths.size());
        scores[id] = score(match, m_lengths[id]);
    }
    return scores;
}

std::size_t TextIndex::bytes() const
{
    std::size_t sum = m_vocabulary.bytes() + m_lengths.capacity();
    for (const Postings &postings : m_postings)
        sum += postings.bytes();
    return sum;
}

} // namespace toccata
