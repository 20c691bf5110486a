// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchrequests.h"

#include "core/music/songtablebuilder.h"

namespace toccata {

namespace {

class SearchParser
{
public:
    explicit SearchParser(QString text) { m_results.text = std::move(text); }

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
            m_results.songs.rows.push_back(quint32(song.row()));
            break;
        }
    }

    SongTableBuilder m_builder;
    SearchResults m_results;
};

} // namespace

mpd::Request<SearchResults> searchRequest(const QString &text)
{
    return mpd::parsed(
        mpd::Command("search").arg(QByteArrayView("any")).arg(text), [text] { return SearchParser(text); });
}

} // namespace toccata
