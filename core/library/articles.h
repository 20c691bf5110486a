// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLocale>
#include <QString>

#include <vector>

namespace toccata {

/// The words that do not count at the beginning of a name when it is sorted: "The Beatles" stand under B.
class Articles
{
public:
    /// None: every name is sorted as it is written.
    Articles() = default;
    /// \param words  with spaces between them, as a person writes them: "the a an l'". A word that ends with
    /// an apostrophe needs no space behind it.
    explicit Articles(const QString &words);

    /// English ones: names are English in most libraries.
    static const Articles &usual();
    /// Those of the usual ones and of \p language, as the constructor reads them.
    static QString wordsOf(QLocale::Language language);

    /// \p name (UTF-8) without its article; all of it where nothing would be left.
    QByteArrayView without(QByteArrayView name) const;

    friend bool operator==(const Articles &, const Articles &) = default;

private:
    /// Longer ones first.
    std::vector<QByteArray> m_words;
};

} // namespace toccata
