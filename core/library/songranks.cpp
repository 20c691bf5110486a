// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/songranks.h"

#include "core/library/songformats.h"
#include "core/library/sortnames.h"
#include "core/library/textranks.h"
#include "core/music/tagnumbers.h"

#include <map>
#include <tuple>

namespace toccata {

namespace {

using Ranks = std::vector<quint32>;

template <class RankOf>
Ranks ranksOfRows(const SongTable &table, RankOf rankOf)
{
    Ranks ranks;
    ranks.reserve(std::size_t(table.size()));
    for (int row = 0; row < table.size(); ++row)
        ranks.push_back(rankOf(row));
    return ranks;
}

/// \param idOf  (int row) -> the StringId that the row is ranked by
template <class IdOf>
Ranks textRanks(const SongTable &table, TextRanks &texts, IdOf idOf)
{
    for (int row = 0; row < table.size(); ++row)
        texts.add(idOf(row));
    texts.rank();
    return ranksOfRows(table, [&](int row) { return texts.of(idOf(row)); });
}

template <class IdOf>
Ranks textRanks(const SongTable &table, TextRanks::Kind kind, const Articles &articles, IdOf idOf)
{
    TextRanks texts(table, kind, articles);
    return textRanks(table, texts, idOf);
}

Ranks artistRanks(const SongTable &table, Tag tag, Tag instead, const Articles &articles)
{
    TextRanks texts(table, TextRanks::Kind::Name, articles, SortNames(table, artistTags));
    return textRanks(table, texts, [&](int row) {
        const StringId artist = table.id(row, tag);
        return artist ? artist : table.id(row, instead);
    });
}

Ranks albumRanks(const SongTable &table, const Articles &articles)
{
    TextRanks texts(table, TextRanks::Kind::Name, articles, SortNames(table, albumTitleTags));
    return textRanks(table, texts, [&](int row) { return table.id(row, Tag::Album); });
}

StringId fileNameOf(const SongTable &table, int row)
{
    const StringId name = table.fileNameId(row);
    return name ? name : table.folderId(row);
}

/// Of the title, else what stands in for it; see Song::displayTitle().
StringId titleOf(const SongTable &table, int row)
{
    for (const Tag tag : {Tag::Title, Tag::Name}) {
        if (const StringId title = table.id(row, tag))
            return title;
    }
    return fileNameOf(table, row);
}

/// Numbers in texts, of which each is read once.
class NumbersInTexts
{
public:
    using Reader = std::optional<int> (*)(QByteArrayView);

    NumbersInTexts(const SongTable &table, Reader reader)
        : m_table(table)
        , m_reader(reader)
        , m_numbers(std::max<std::size_t>(table.idEnd(), 1), unread)
    {
        m_numbers[0] = 0;
    }
    /// 0 for none.
    quint32 of(StringId id)
    {
        qint32 &number = m_numbers[id];
        if (number == unread)
            number = m_reader(m_table.text(id)).value_or(0);
        return quint32(number);
    }

private:
    static constexpr qint32 unread = -1;

    const SongTable &m_table;
    Reader m_reader;
    std::vector<qint32> m_numbers;
};

Ranks numberRanks(const SongTable &table, Tag tag, NumbersInTexts::Reader reader)
{
    NumbersInTexts numbers(table, reader);
    return ranksOfRows(table, [&](int row) { return numbers.of(table.id(row, tag)); });
}

Ranks yearRanks(const SongTable &table)
{
    NumbersInTexts years(table, yearInTag);
    return ranksOfRows(table, [&](int row) {
        const quint32 year = years.of(table.id(row, Tag::Date));
        return year ? year : years.of(table.id(row, Tag::OriginalDate));
    });
}

/// By what lists say of a format: names of lossy ones, then rate and bits of the others.
Ranks formatRanks(const SongTable &table)
{
    std::map<std::tuple<SongFormat::Kind, QByteArray, int, int>, quint32> ranks;
    std::vector<quint32 *> ofRows;
    ofRows.reserve(std::size_t(table.size()));
    for (int row = 0; row < table.size(); ++row) {
        const SongFormat format
            = songFormat(table.text(table.formatId(row)), table.text(table.fileNameId(row)));
        ofRows.push_back(&ranks[{format.kind, format.ending, format.rate, format.bits}]);
    }
    quint32 rank = 0;
    for (auto &[format, its] : ranks)
        its = std::get<0>(format) == SongFormat::Kind::Unknown ? 0 : ++rank;
    return ranksOfRows(table, [&](int row) { return *ofRows[std::size_t(row)]; });
}

Ranks tagRanks(const SongTable &table, Tag tag, const Articles &articles)
{
    return textRanks(table, TextRanks::Kind::Name, articles, [&](int row) { return table.id(row, tag); });
}

} // namespace

Ranks songRanks(const SongTable &table, SongField field, const Articles &articles)
{
    switch (field) {
    case SongField::Title:
        return textRanks(
            table, TextRanks::Kind::Name, articles, [&](int row) { return titleOf(table, row); });
    case SongField::Artist:
        return artistRanks(table, Tag::Artist, Tag::AlbumArtist, articles);
    case SongField::Album:
        return albumRanks(table, articles);
    case SongField::AlbumArtist:
        return artistRanks(table, Tag::AlbumArtist, Tag::Artist, articles);
    case SongField::Track:
        return numberRanks(table, Tag::Track, trackPlaceInTag);
    case SongField::Disc:
        return numberRanks(table, Tag::Disc, numberInTag);
    case SongField::Length:
        return ranksOfRows(table, [&](int row) { return table.milliseconds(row); });
    case SongField::Year:
        return yearRanks(table);
    case SongField::Genre:
        return tagRanks(table, Tag::Genre, articles);
    case SongField::Composer:
        return tagRanks(table, Tag::Composer, articles);
    case SongField::Performer:
        return tagRanks(table, Tag::Performer, articles);
    case SongField::FileName: // as file managers sort: with their articles
        return textRanks(
            table, TextRanks::Kind::Name, Articles(), [&](int row) { return fileNameOf(table, row); });
    case SongField::Folder:
        return textRanks(
            table, TextRanks::Kind::Path, articles, [&](int row) { return table.folderId(row); });
    case SongField::Format:
        return formatRanks(table);
    case SongField::LastModified:
        return ranksOfRows(table, [&](int row) { return table.lastModified(row); });
    }
    Q_UNREACHABLE();
}

} // namespace toccata
