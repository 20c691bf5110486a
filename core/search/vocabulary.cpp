// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/vocabulary.h"

#include <QHashFunctions>

#include <algorithm>
#include <string_view>

namespace toccata {

namespace {

constexpr char separator = '\n';
constexpr std::size_t fewestSlots = 256;

/// Bytes beyond ASCII are taken for letters: nearly all of them are.
bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || uchar(c) >= 0x80;
}

quint32 hashOf(QByteArrayView word)
{
    const std::size_t hash = qHashBits(word.data(), std::size_t(word.size()));
    return quint32(hash ^ (hash >> 32));
}

/// \p part with the ends that it must have.
QByteArray needle(QByteArrayView part, Vocabulary::Place place)
{
    using Place = Vocabulary::Place;
    QByteArray text;
    if (place == Place::Beginning || place == Place::Whole)
        text += separator;
    text += part;
    if (place == Place::End || place == Place::Whole)
        text += separator;
    return text;
}

} // namespace

WordMatch matchBetween(char before, char after)
{
    if (isLetterOrDigit(before))
        return WordMatch::Inside;
    if (isLetterOrDigit(after))
        return WordMatch::Start;
    return before == separator && after == separator ? WordMatch::Whole : WordMatch::Word;
}

Vocabulary::Token Vocabulary::intern(QByteArrayView word)
{
    if ((m_begins.size() + 1) * 3 > m_slots.size() * 2)
        rehash(std::max(fewestSlots, m_slots.size() * 2));
    const quint32 hash = hashOf(word);
    Slot &slot = m_slots[slotOf(word, hash)];
    if (slot.tokenPlusOne != 0)
        return slot.tokenPlusOne - 1;
    m_begins.push_back(quint32(m_text.size()));
    m_text.append(word);
    m_text.append(separator);
    slot = {hash, size()};
    return size() - 1;
}

std::size_t Vocabulary::slotOf(QByteArrayView wanted, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].tokenPlusOne != 0
        && (m_slots[at].hash != hash || word(m_slots[at].tokenPlusOne - 1) != wanted))
        at = (at + 1) & mask;
    return at;
}

void Vocabulary::rehash(std::size_t slots)
{
    while (m_begins.size() * 3 >= slots * 2)
        slots *= 2;
    m_slots.assign(slots, Slot{});
    for (Token token = 0; token < size(); ++token) {
        const quint32 hash = hashOf(word(token));
        std::size_t at = hash & (slots - 1);
        while (m_slots[at].tokenPlusOne != 0)
            at = (at + 1) & (slots - 1);
        m_slots[at] = {hash, token + 1};
    }
}

QByteArrayView Vocabulary::word(Token token) const
{
    const qsizetype begin = m_begins[token];
    const qsizetype end = token + 1 < size() ? m_begins[token + 1] : m_text.size();
    return QByteArrayView(m_text).sliced(begin, end - 1 - begin);
}

std::vector<WordMatch> Vocabulary::find(QByteArrayView part, Place place) const
{
    std::vector<WordMatch> matches;
    const QByteArray with = needle(part, place);
    const std::string_view text(m_text.constData(), std::size_t(m_text.size()));
    const std::string_view wanted(with.constData(), std::size_t(with.size()));
    const std::size_t skipped = place == Place::Beginning || place == Place::Whole ? 1 : 0;
    Token token = 0;
    for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at)) {
        if (matches.empty())
            matches.resize(size());
        const std::size_t begin = at + skipped;
        while (token + 1 < size() && m_begins[token + 1] <= begin)
            ++token;
        const WordMatch match = matchBetween(text[begin - 1], text[begin + std::size_t(part.size())]);
        matches[token] = std::max(matches[token], match);
        // Once a word has the best, the rest of it cannot do better.
        const std::size_t end = token + 1 < size() ? m_begins[token + 1] - 1 : text.size() - 1;
        at = match >= WordMatch::Word ? std::max(end, at + 1) : at + 1;
    }
    return matches;
}

void Vocabulary::settle()
{
    m_slots = {};
    m_text.squeeze();
    m_begins.shrink_to_fit();
}

std::size_t Vocabulary::bytes() const
{
    return std::size_t(m_text.capacity()) + m_begins.capacity() * sizeof(quint32)
        + m_slots.capacity() * sizeof(Slot);
}

} // namespace toccata
