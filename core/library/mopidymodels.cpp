// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mopidymodels.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace toccata {

namespace {

using Folder = FolderListing::Folder;

std::optional<Folder::Kind> kindOf(const QString &type)
{
    if (type == u"directory")
        return Folder::Kind::Folder;
    if (type == u"artist")
        return Folder::Kind::Artist;
    if (type == u"album")
        return Folder::Kind::Album;
    if (type == u"playlist")
        return Folder::Kind::Playlist;
    return std::nullopt;
}

/// As the builder of a table takes them; what is missing or null is no line at all.
class Lines
{
public:
    explicit Lines(SongTableBuilder &builder)
        : m_builder(builder)
    { }

    void add(QByteArrayView name, const QJsonValue &value)
    {
        const QByteArray text
            = value.isDouble() ? QByteArray::number(value.toInt()) : value.toString().toUtf8();
        if (!text.isEmpty() && !(value.isDouble() && text == "0"))
            m_builder.pair(name, text);
    }
    void addNames(QByteArrayView name, const QJsonValue &artists)
    {
        for (const QJsonValue &artist : artists.toArray())
            add(name, artist[u"name"]);
    }

private:
    SongTableBuilder &m_builder;
};

// Source: the models of Mopidy 3.4 as its JSON-RPC writes them; absent fields are left out.
void addTrack(SongTableBuilder &builder, const QJsonValue &track)
{
    Lines lines(builder);
    lines.add("file", track[u"uri"]);
    if (const double milliseconds = track[u"length"].toDouble(); milliseconds > 0)
        builder.pair("duration", QByteArray::number(milliseconds / 1000, 'f', 3));
    lines.add("Title", track[u"name"]);
    lines.addNames("Artist", track[u"artists"]);
    lines.addNames("Composer", track[u"composers"]);
    lines.addNames("Performer", track[u"performers"]);
    lines.add("Genre", track[u"genre"]);
    lines.add("Date", track[u"date"]);
    lines.add("Track", track[u"track_no"]);
    lines.add("Disc", track[u"disc_no"]);
    const QJsonValue album = track[u"album"];
    lines.add("Album", album[u"name"]);
    lines.addNames("AlbumArtist", album[u"artists"]);
    lines.add("MUSICBRAINZ_ALBUMID", album[u"musicbrainz_id"]);
    lines.add("X-AlbumUri", album[u"uri"]);
    builder.finishRow();
}

} // namespace

FolderListing listingOf(const QJsonValue &refs, const QByteArray &path)
{
    FolderListing listing;
    listing.titlesOnly = true;
    SongTableBuilder builder;
    QHash<QByteArray, QList<QByteArray>> named;
    for (const QJsonValue &ref : refs.toArray()) {
        const QString name = ref[u"name"].toString();
        const QByteArray uri = ref[u"uri"].toString().toUtf8();
        if (uri.isEmpty())
            continue;
        if (const auto kind = kindOf(ref[u"type"].toString())) {
            QByteArray part = name.toUtf8().replace('/', "");
            QList<QByteArray> &sameNames = named[part];
            if (!sameNames.contains(uri))
                sameNames << uri;
            if (const qsizetype before = sameNames.indexOf(uri); before > 0)
                part += " [" + QByteArray::number(before + 1) + ']';
            listing.folders.push_back({path.isEmpty() ? part : path + '/' + part,
                name == QString::fromUtf8(uri) ? QString() : name, *kind, uri});
        } else {
            Lines lines(builder);
            lines.add("file", ref[u"uri"]);
            lines.add("Title", ref[u"name"]);
            builder.finishRow();
        }
    }
    listing.songs = allRows(builder.snapshot());
    return listing;
}

std::vector<NamedAlbum> albumsIn(const QJsonValue &refs, bool withArtist)
{
    const QByteArray separator(" - ");
    std::vector<NamedAlbum> albums;
    for (const QJsonValue &ref : refs.toArray()) {
        const QByteArray name = ref[u"name"].toString().toUtf8();
        const QByteArray uri = ref[u"uri"].toString().toUtf8();
        if (ref[u"type"].toString() != u"album" || uri.isEmpty() || name.isEmpty())
            continue;
        const qsizetype end = withArtist ? name.indexOf(separator) : -1;
        if (end > 0)
            albums.push_back({name.mid(end + separator.size()), uri, name.left(end)});
        else
            albums.push_back({name, uri});
    }
    return albums;
}

SongRows songsIn(const QJsonValue &tracksByUri, const QList<QByteArray> &uris)
{
    SongTableBuilder builder;
    for (const QByteArray &uri : uris) {
        for (const QJsonValue &track : tracksByUri[QString::fromUtf8(uri)].toArray())
            addTrack(builder, track);
    }
    return allRows(builder.snapshot());
}

SongRows songsFound(const QJsonValue &results)
{
    SongTableBuilder builder;
    for (const QJsonValue &result : results.toArray()) {
        for (const QJsonValue &track : result[u"tracks"].toArray())
            addTrack(builder, track);
    }
    return allRows(builder.snapshot());
}

// Source: Mopidy-Spotify 5 reads playlists and writes none; MPD's side writes "|" for "/", and a number
// behind the second of one name.
QStringList readOnlyPlaylistsIn(const QJsonValue &refs)
{
    QStringList all;
    QStringList readOnly;
    for (const QJsonValue &ref : refs.toArray()) {
        const QString written = ref[QLatin1String("name")].toString().replace(u'/', u'|');
        if (written.isEmpty())
            continue;
        QString name = written;
        for (int number = 2; all.contains(name); ++number)
            name = QStringLiteral("%1 [%2]").arg(written).arg(number);
        all << name;
        if (ref[QLatin1String("uri")].toString().startsWith(QLatin1String("spotify:")))
            readOnly << name;
    }
    return readOnly;
}

} // namespace toccata
