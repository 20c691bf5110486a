// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchrequests.h"

#include "core/music/songtablebuilder.h"
#include "core/search/songcolumns.h"

#include <algorithm>

namespace toccata {

namespace {

bool has(const Song &song, const SongColumn &column, const SearchTerm &term)
{
    const StringId id = column.id(song.table(), song.row());
    return column.isIn(term.field) && id != 0 && foldedWords(song.table().text(id)).contains(term.folded);
}

bool has(const Song &song, const SearchTerm &term)
{
    if (term.field == QueryField::Year)
        return term.years.contains(song.year());
    return has(song, titleColumn, term) || has(song, fileNameColumn, term)
        || std::ranges::any_of(
            sharedColumns, [&](const SongColumn &column) { return has(song, column, term); });
}

/// What `date` can say: one year.
bool canBeSent(const SearchTerm &term)
{
    return !term.excluded && (term.field != QueryField::Year || term.years.first == term.years.last);
}

bool isWanted(const Song &song, const SearchQuery &query)
{
    return std::ranges::all_of(query.terms, [&](const SearchTerm &term) {
        if (term.excluded)
            return !has(song, term);
        return canBeSent(term) || !song.year() || has(song, term);
    });
}

class SearchParser
{
public:
    SearchParser(QString text, SearchQuery query)
        : m_query(std::move(query))
    {
        m_results.text = std::move(text);
    }

    void pair(QByteArrayView name, QByteArrayView value) { m_builder.pair(name, value); }

    SearchResults take()
    {
        m_builder.finishRow();
        m_results.songs.table = m_builder.snapshot();
        for (int row = 0; row < m_builder.size(); ++row)
            takeRow(m_results.songs.table->at(row));
        return std::move(m_results);
    }

private:
    void takeRow(const Song &song)
    {
        switch (song.kind()) {
        case Song::Kind::Artist:
            m_results.artists.push_back({song.displayTitle(), song.uri()});
            break;
        case Song::Kind::Album:
            m_results.albums.push_back(
                {song.displayTitle(), song.albumArtist(), song.year(), {}, song.uri()});
            break;
        case Song::Kind::Song:
            if (isWanted(song, m_query))
                m_results.songs.rows.push_back(quint32(song.row()));
            break;
        }
    }

    SearchQuery m_query;
    SongTableBuilder m_builder;
    SearchResults m_results;
};

QByteArrayView typeOf(QueryField field)
{
    switch (field) {
    case QueryField::Any:
        return "any";
    case QueryField::Artist:
        return "artist";
    case QueryField::Album:
        return "album";
    case QueryField::Title:
        return "title";
    case QueryField::Genre:
        return "genre";
    case QueryField::Composer:
        return "composer";
    case QueryField::Performer:
        return "performer";
    case QueryField::File:
        return "filename";
    case QueryField::Year:
        return "date";
    }
    return {};
}

/// TYPE and WHAT of the terms that can be sent.
std::vector<std::pair<QueryField, QString>> pairsOf(const SearchQuery &query, bool isMopidy)
{
    std::vector<std::pair<QueryField, QString>> pairs;
    for (const SearchTerm &term : query.terms) {
        if (!canBeSent(term))
            continue;
        const bool isYear = term.field == QueryField::Year;
        const QString what = isYear ? QString::number(term.years.first) : term.text;
        const auto same = std::ranges::find(pairs, term.field, &std::pair<QueryField, QString>::first);
        if (isMopidy && !isYear && same != pairs.end())
            same->second += u' ' + what;
        else
            pairs.emplace_back(term.field, what);
    }
    return pairs;
}

} // namespace

std::optional<mpd::Request<SearchResults>> searchRequest(const QString &text, bool isMopidy)
{
    const SearchQuery query = parsedQuery(text);
    const auto pairs = pairsOf(query, isMopidy);
    if (pairs.empty())
        return std::nullopt;
    mpd::Command command("search");
    for (const auto &[field, what] : pairs)
        command.arg(typeOf(field)).arg(what);
    return mpd::parsed(command, [text, query] { return SearchParser(text, query); });
}

} // namespace toccata
