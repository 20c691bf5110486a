// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sortkeys.h"

#include "core/music/foldedtext.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <utility>

namespace toccata {

char32_t initialOf(const QByteArray &key)
{
    if (key.isEmpty() || uchar(key[0]) < 0x80)
        return key.isEmpty() ? U'\0' : char32_t(key[0]);
    constexpr qsizetype longest = 4; // bytes of one character
    const QList<uint> characters
        = QString::fromUtf8(QByteArrayView(key).first(std::min(key.size(), longest))).toUcs4();
    return char32_t(characters.value(0)); // a byte order mark alone is no character to Qt
}

QByteArray sortKey(QByteArrayView name, const Articles &articles)
{
    QByteArray key;
    appendSortKey(key, name, articles);
    return key;
}

void appendSortKey(QByteArray &keys, QByteArrayView name, const Articles &articles)
{
    appendFolded(keys, articles.without(name.trimmed()));
}

NameRanks::NameRanks(const SongTable &table, std::vector<StringId> names, const Articles &articles)
    : m_names(std::move(names))
{
    std::ranges::sort(m_names);
    m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
    std::vector<std::pair<QByteArray, std::size_t>> keys;
    keys.reserve(m_names.size());
    for (std::size_t i = 0; i < m_names.size(); ++i)
        keys.emplace_back(sortKey(table.text(m_names[i]), articles), i);
    std::ranges::sort(keys);
    m_ranks.resize(m_names.size());
    m_initials.resize(m_names.size());
    int rank = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        rank += i > 0 && keys[i].first != keys[i - 1].first ? 1 : 0;
        m_ranks[keys[i].second] = rank;
        m_initials[keys[i].second] = initialOf(keys[i].first);
    }
}

std::size_t NameRanks::placeOf(StringId name) const
{
    const auto found = std::ranges::lower_bound(m_names, name);
    Q_ASSERT(found != m_names.end() && *found == name);
    return std::size_t(found - m_names.begin());
}

int NameRanks::rank(StringId name) const
{
    return m_ranks[placeOf(name)];
}

char32_t NameRanks::initial(StringId name) const
{
    return m_initials[placeOf(name)];
}

} // namespace toccata
