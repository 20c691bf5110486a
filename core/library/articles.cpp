// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/articles.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

struct LanguageArticles
{
    QLocale::Language language;
    const char *words;
};

constexpr const char *englishWords = "the a an";

// Of languages whose libraries and shops leave them out when they sort.
constexpr std::array others{
    LanguageArticles{QLocale::German, "der die das ein eine"},
    LanguageArticles{QLocale::French, "le la les l' un une"},
    LanguageArticles{QLocale::Spanish, "el la los las un una"},
    LanguageArticles{QLocale::Italian, "il lo la i gli le l' un uno una un'"},
    LanguageArticles{QLocale::Portuguese, "o a os as um uma"},
    LanguageArticles{QLocale::Dutch, "de het een 't"},
};

/// What of \p name is behind \p word; empty if it does not begin with it.
QByteArrayView behind(QByteArrayView name, QByteArrayView word)
{
    constexpr QByteArrayView typographic("\u2019");
    const bool elided = word.endsWith('\'');
    const QByteArrayView letters = elided ? word.chopped(1) : word;
    if (name.size() <= letters.size()
        || name.first(letters.size()).compare(letters, Qt::CaseInsensitive) != 0)
        return {};
    const QByteArrayView rest = name.sliced(letters.size());
    if (elided && rest.startsWith(typographic))
        return rest.sliced(typographic.size());
    return rest.front() == (elided ? '\'' : ' ') ? rest.sliced(1) : QByteArrayView();
}

} // namespace

Articles::Articles(const QString &words)
{
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(QString(word).replace(u'\u2019', u'\'').toUtf8());
    std::ranges::stable_sort(m_words, std::greater(), &QByteArray::size);
}

const Articles &Articles::usual()
{
    static const Articles english(QString::fromLatin1(englishWords));
    return english;
}

QString Articles::wordsOf(QLocale::Language language)
{
    QString words = QString::fromLatin1(englishWords);
    const auto own = std::ranges::find(others, language, &LanguageArticles::language);
    if (own == others.end())
        return words;
    for (const QString &word : QString::fromLatin1(own->words).split(u' ')) {
        if (!words.split(u' ').contains(word))
            words += u' ' + word;
    }
    return words;
}

QByteArrayView Articles::without(QByteArrayView name) const
{
    for (const QByteArray &word : m_words) {
        const QByteArrayView rest = behind(name, word).trimmed();
        if (!rest.isEmpty())
            return rest;
    }
    return name;
}

} // namespace toccata
