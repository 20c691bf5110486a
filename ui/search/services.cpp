// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/services.h"

#include "core/music/uri.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

struct NamedService
{
    const char *scheme;
    const char *name;
};

// Source: the names that the extensions of Mopidy give their folders.
constexpr std::array namedServices{
    NamedService{"local", QT_TRANSLATE_NOOP("toccata::Services", "Local media")},
    NamedService{"file", QT_TRANSLATE_NOOP("toccata::Services", "Files")},
    NamedService{"http", QT_TRANSLATE_NOOP("toccata::Services", "Streams")},
    NamedService{"https", QT_TRANSLATE_NOOP("toccata::Services", "Streams")},
    NamedService{"podcast", QT_TRANSLATE_NOOP("toccata::Services", "Podcasts")},
    NamedService{"podcast+https", QT_TRANSLATE_NOOP("toccata::Services", "Podcasts")},
    NamedService{"soundcloud", "SoundCloud"},
    NamedService{"youtube", "YouTube"},
    NamedService{"yt", "YouTube"},
    NamedService{"ytmusic", "YouTube Music"},
    NamedService{"tunein", "TuneIn"},
    NamedService{"somafm", "SomaFM"},
    NamedService{"internetarchive", "Internet Archive"},
    NamedService{"dleyna", "DLNA"},
};

QByteArray schemeOf(const QByteArray &uri)
{
    return schemeOfUri(uri).toByteArray();
}

} // namespace

QString serviceName(const QByteArray &scheme)
{
    const auto named = std::ranges::find_if(
        namedServices, [&](const NamedService &each) { return scheme == each.scheme; });
    if (named != namedServices.end())
        return QCoreApplication::translate("toccata::Services", named->name);
    QString name = QString::fromUtf8(scheme);
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

QList<QByteArray> servicesIn(const SearchResults &results)
{
    QList<QByteArray> services;
    const auto add = [&](const QByteArray &uri) {
        const QByteArray scheme = schemeOf(uri);
        if (!scheme.isEmpty() && !services.contains(scheme))
            services << scheme;
    };
    for (const ArtistHit &artist : results.artists)
        add(artist.uri);
    for (const AlbumHit &album : results.albums)
        add(album.uri);
    for (int i = 0; i < results.songs.size(); ++i)
        add(results.songs.at(i).uri());
    return services;
}

SearchResults resultsOf(const SearchResults &results, const QByteArray &scheme)
{
    SearchResults its;
    its.text = results.text;
    const auto isIts = [&](const auto &hit) { return schemeOf(hit.uri) == scheme; };
    std::ranges::copy_if(results.artists, std::back_inserter(its.artists), isIts);
    std::ranges::copy_if(results.albums, std::back_inserter(its.albums), isIts);
    its.songs.table = results.songs.table;
    for (int i = 0; i < results.songs.size(); ++i) {
        if (schemeOf(results.songs.at(i).uri()) == scheme)
            its.songs.rows.push_back(results.songs.rows[std::size_t(i)]);
    }
    return its;
}

SearchResults groupedByService(const SearchResults &results, const QList<QByteArray> &services)
{
    SearchResults grouped = results;
    std::ranges::stable_sort(grouped.songs.rows, {},
        [&](quint32 row) { return services.indexOf(schemeOf(results.songs.table->at(int(row)).uri())); });
    return grouped;
}

} // namespace toccata
