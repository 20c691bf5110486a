// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/textranks.h"

#include "core/library/sortkeys.h"
#include "core/music/foldedtext.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace toccata {

namespace {

/// The first eight bytes as a number that compares as they do: nearly all comparisons end there.
quint64 beginningOf(QByteArrayView key)
{
    quint64 beginning = 0;
    std::memcpy(&beginning, key.data(), std::size_t(std::min<qsizetype>(key.size(), sizeof(beginning))));
    return qFromBigEndian(beginning);
}

} // namespace

struct TextRanks::Key
{
    quint64 beginning;
    QByteArrayView text;
    StringId id;

    bool equals(const Key &other) const { return beginning == other.beginning && text == other.text; }
    friend bool operator<(const Key &a, const Key &b)
    {
        return a.beginning != b.beginning ? a.beginning < b.beginning : a.text < b.text;
    }
};

TextRanks::TextRanks(
    const SongTable &table, Kind kind, const Articles &articles, const std::optional<SortNames> &sortNames)
    : m_table(table)
    , m_kind(kind)
    , m_articles(articles)
    , m_sortNames(sortNames)
    , m_ranks(std::max<std::size_t>(table.idEnd(), 1))
{ }

void TextRanks::appendKey(QByteArray &keys, QByteArrayView text) const
{
    const qsizetype begin = keys.size();
    switch (m_kind) {
    case Kind::Name:
        appendSortKey(keys, text, m_articles);
        break;
    case Kind::Path:
        appendFolded(keys, text);
        std::replace(keys.begin() + begin, keys.end(), '/', '\x01');
        break;
    }
}

void TextRanks::rank()
{
    QByteArray texts;
    std::vector<qsizetype> ends;
    ends.reserve(m_ids.size());
    for (const StringId id : m_ids) {
        appendKey(texts, m_table.text(m_sortNames ? m_sortNames->of(id) : id));
        ends.push_back(texts.size());
    }
    std::vector<Key> keys;
    keys.reserve(m_ids.size());
    qsizetype begin = 0;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const auto key = QByteArrayView(texts).sliced(begin, ends[i] - begin);
        keys.push_back({beginningOf(key), key, m_ids[i]});
        begin = ends[i];
    }
    std::ranges::sort(keys, std::less());
    quint32 rank = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        rank += i == 0 || !keys[i].equals(keys[i - 1]) ? 1 : 0;
        m_ranks[keys[i].id] = rank;
    }
}

} // namespace toccata
