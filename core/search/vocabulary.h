// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace toccata {

/// How well a text has a word; better ones are greater.
enum class WordMatch : quint8 { None, Inside, Start, Word, Whole };

/// \p before and \p after: the characters around a place where the word is, '\n' at the ends of the text.
WordMatch matchBetween(char before, char after);

/// Every different word of many texts, one after another in one piece of memory. Texts share most of their
/// words, so to look for a part of a word in all texts is to look through this, which is short.
class Vocabulary
{
public:
    using Token = quint32;

    /// Where in the word the part must be.
    enum class Place { Anywhere, Beginning, End, Whole };

    /// The number of \p word, the same for equal bytes. \p word  folded, not empty, without white space.
    Token intern(QByteArrayView word);
    /// Tokens are below this.
    Token size() const { return Token(m_begins.size()); }

    /// How every word has \p part, by token; empty if none has. Whole: it is the word.
    std::vector<WordMatch> find(QByteArrayView part, Place place = Place::Anywhere) const;

    /// Frees what only intern() needs, until it is called again.
    void settle();
    /// Units: bytes.
    std::size_t bytes() const;

private:
    struct Slot
    {
        quint32 hash;
        Token tokenPlusOne; ///< 0: free
    };

    QByteArrayView word(Token token) const;
    void rehash(std::size_t slots);
    std::size_t slotOf(QByteArrayView word, quint32 hash) const;

    QByteArray m_text = QByteArray(1, '\n'); ///< each word is followed by a '\n'
    std::vector<quint32> m_begins;
    /// Open addressing with linear probing; the size is a power of two, or 0 when settled.
    std::vector<Slot> m_slots;
};

} // namespace toccata
