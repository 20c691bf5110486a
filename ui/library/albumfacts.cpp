// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumfacts.h"

#include "core/library/librarystate.h"
#include "core/library/songformats.h"
#include "core/music/tagnumbers.h"
#include "ui/songs/formattext.h"

#include <QCoreApplication>

#include <algorithm>

namespace toccata {

namespace {

struct AlbumFactsText
{
    Q_DECLARE_TR_FUNCTIONS(toccata::AlbumFacts)
};

/// What the songs before a song have in common with it needs no second look: most are all alike.
class Facts
{
public:
    explicit Facts(const SongRows &songs)
    {
        for (int i = 0; i < songs.size(); ++i)
            add(songs.at(i));
        if (m_facts.severalArtists)
            m_facts.artists.clear();
    }
    const AlbumFacts &facts() const { return m_facts; }

private:
    void add(const Song &song)
    {
        addArtists(song);
        addYears(song);
        addQuality(song);
        m_facts.duration += song.duration().value_or(std::chrono::milliseconds(0));
        m_isFirst = false;
    }
    void addArtists(const Song &song)
    {
        const StringId ofAlbum = song.id(Tag::AlbumArtist);
        const StringId artist = ofAlbum ? ofAlbum : song.id(Tag::Artist);
        if (!m_isFirst && artist != m_artist)
            m_facts.severalArtists = true;
        if (m_isFirst)
            m_facts.artists = song.values(ofAlbum ? Tag::AlbumArtist : Tag::Artist);
        m_artist = artist;
    }
    void addYears(const Song &song)
    {
        const StringId date = song.id(Tag::Date);
        const StringId original = song.id(Tag::OriginalDate);
        if (!m_isFirst && date == m_date && original == m_originalDate)
            return;
        m_facts.year = std::max(m_facts.year, song.year());
        m_facts.originalYear = std::max(m_facts.originalYear, yearInTag(song.raw(Tag::OriginalDate)));
        m_date = date;
        m_originalDate = original;
    }
    void addQuality(const Song &song)
    {
        const SongTable &table = song.table();
        const QByteArrayView name = table.text(table.fileNameId(song.row()));
        const QByteArrayView ending = name.sliced(name.lastIndexOf('.') + 1);
        const StringId format = table.formatId(song.row());
        if (!m_isFirst && format == m_format && ending == m_ending)
            return;
        m_format = format;
        m_ending = ending;
        const QString quality = qualityOf(table.text(format), name);
        if (m_facts.quality.isEmpty())
            m_facts.quality = quality;
        else if (!quality.isEmpty() && quality != m_facts.quality)
            m_facts.quality = AlbumFactsText::tr("several formats");
    }
    static QString qualityOf(QByteArrayView format, QByteArrayView name)
    {
        const SongFormat stored = songFormat(format, name);
        const SongFormat file = songFormat({}, name);
        if (stored.kind == SongFormat::Kind::Unknown)
            return {};
        if (stored.kind == SongFormat::Kind::Named || file.kind != SongFormat::Kind::Named)
            return formatText(stored);
        //: %1: FLAC, %2: 44.1 kHz, 16 bit
        return AlbumFactsText::tr("%1 · %2").arg(formatText(file), formatText(stored));
    }

    AlbumFacts m_facts;
    bool m_isFirst = true;
    StringId m_artist = 0;
    StringId m_date = 0;
    StringId m_originalDate = 0;
    StringId m_format = 0;
    QByteArrayView m_ending;
};

} // namespace

AlbumFacts albumFacts(const SongRows &songs)
{
    return Facts(songs).facts();
}

QHash<int, int> discStarts(const SongRows &songs)
{
    QHash<int, int> starts;
    int before = 0;
    for (int i = 0; i < songs.size(); ++i) {
        const int disc = songs.at(i).disc().value_or(1);
        if (disc != before)
            starts.insert(i, disc);
        before = disc;
    }
    return starts.size() > 1 ? starts : QHash<int, int>();
}

JoinedAlbums joinAlbums(const AlbumSelection &albums)
{
    JoinedAlbums joined{{albums.songs, {}}, {}};
    for (std::size_t i = 0; i < albums.indexes.size(); ++i) {
        const Album &album = albums.albums->at(albums.indexes[i]);
        joined.starts.insert(joined.songs.size(), int(i));
        joined.songs.rows.insert(joined.songs.rows.end(), album.songs().begin(), album.songs().end());
    }
    return joined;
}

} // namespace toccata
