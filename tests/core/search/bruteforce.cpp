// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/search/bruteforce.h"

#include "core/music/foldedtext.h"
#include "core/music/song.h"
#include "core/music/uri.h"

#include <algorithm>

namespace toccata::test {

namespace {

QStringList textsOf(const Song &song, QueryField field)
{
    QStringList texts;
    const auto add = [&](QueryField of, std::initializer_list<Tag> tags) {
        if (field != QueryField::Any && field != of)
            return;
        for (const Tag tag : tags)
            texts += song.values(tag);
    };
    add(QueryField::Artist,
        {Tag::Artist, Tag::ArtistSort, Tag::AlbumArtist, Tag::AlbumArtistSort, Tag::Performer});
    add(QueryField::Album, {Tag::Album, Tag::AlbumSort});
    add(QueryField::Title, {Tag::Title, Tag::Name});
    add(QueryField::Genre, {Tag::Genre});
    add(QueryField::Composer, {Tag::Composer});
    add(QueryField::Performer, {Tag::Performer});
    add(QueryField::Year, {Tag::Date, Tag::OriginalDate});
    if (field == QueryField::Any || field == QueryField::File) {
        const QByteArray uri = song.uri();
        const QByteArrayView name = fileNameOfUri(uri);
        texts += QString::fromUtf8(name);
        texts += QString::fromUtf8(uri.chopped(name.size()));
    }
    return texts;
}

bool has(const Song &song, const SearchTerm &term)
{
    if (term.field == QueryField::Year)
        return term.years.contains(song.year());
    return std::ranges::any_of(textsOf(song, term.field), [&](const QString &text) {
        return QString::fromUtf8(foldedText(text.toUtf8()))
            .simplified()
            .contains(QString::fromUtf8(term.folded));
    });
}

} // namespace

std::vector<quint32> rowsByBruteForce(const SongTable &songs, const SearchQuery &query)
{
    std::vector<quint32> rows;
    for (int row = 0; row < songs.size() && !query.isEmpty(); ++row) {
        if (std::ranges::all_of(query.terms,
                [&](const SearchTerm &term) { return has(songs.at(row), term) != term.excluded; }))
            rows.push_back(quint32(row));
    }
    return rows;
}

} // namespace toccata::test
