// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "core/music/foldedtext.h"

#include <algorithm>
#include <array>

namespace toccata {

namespace {

struct Field
{
    Tag tag;
    int weight;
};

constexpr std::array<Field, 9> fields{
    {{Tag::Title, 3}, {Tag::Artist, 2}, {Tag::Album, 2}, {Tag::AlbumArtist, 2}, {Tag::ArtistSort, 2},
        {Tag::AlbumSort, 2}, {Tag::AlbumArtistSort, 2}, {Tag::Composer, 1}, {Tag::Genre, 1}}};
constexpr std::size_t textsOfRow = fields.size() + 2; // and the two parts of the URI
constexpr int weights = 4;

/// What is searched of a row, in the order of fields.
std::array<StringId, textsOfRow> textsOf(const SongTable &table, int row)
{
    std::array<StringId, textsOfRow> ids;
    for (std::size_t i = 0; i < fields.size(); ++i)
        ids[i] = table.id(row, fields[i].tag);
    ids[fields.size()] = table.folderId(row);
    ids[fields.size() + 1] = table.fileNameId(row);
    return ids;
}

std::vector<bool> searchedTexts(const SongTable &table)
{
    std::vector<bool> searched(table.idEnd());
    for (int row = 0; row < table.size(); ++row) {
        for (const StringId id : textsOf(table, row))
            searched[id] = true;
    }
    return searched;
}

/// How good the best of the row's texts is for one word; 0 if none has it.
int score(const std::array<StringId, textsOfRow> &ids, const std::vector<WordMatch> &matches)
{
    int best = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (const WordMatch match = matches[ids[i]]; match != WordMatch::None)
            best = std::max(best, int(match) * weights + (i < fields.size() ? fields[i].weight : 0));
    }
    return best;
}

/// The sum over all words; 0 if one is missing.
int score(const std::array<StringId, textsOfRow> &ids, const std::vector<std::vector<WordMatch>> &words)
{
    int sum = 0;
    for (const auto &matches : words) {
        const int one = score(ids, matches);
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum;
}

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<const SongTable> table)
    : m_table(std::move(table))
    , m_strings(*m_table, searchedTexts(*m_table))
{ }

std::vector<int> SearchIndex::songs(const QString &text) const
{
    std::vector<std::vector<WordMatch>> words;
    for (const QByteArray &word : foldedText(text.toUtf8()).simplified().split(' ')) {
        if (word.isEmpty())
            continue;
        words.push_back(m_strings.find(word));
        if (words.back().empty())
            return {};
    }
    if (words.empty())
        return {};
    std::vector<std::vector<int>> rowsByScore;
    for (int row = 0; row < m_table->size(); ++row) {
        const auto good = std::size_t(score(textsOf(*m_table, row), words));
        if (good >= rowsByScore.size())
            rowsByScore.resize(good + 1);
        if (good > 0)
            rowsByScore[good].push_back(row);
    }
    std::vector<int> rows;
    for (auto equallyGood = rowsByScore.rbegin(); equallyGood != rowsByScore.rend(); ++equallyGood)
        rows.insert(rows.end(), equallyGood->begin(), equallyGood->end());
    return rows;
}

} // namespace toccata
