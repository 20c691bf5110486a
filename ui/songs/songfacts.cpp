// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songfacts.h"

#include "core/music/tagnumbers.h"
#include "core/search/searchquery.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

/// Whether a tag is told to those who only listen.
enum class Listening { No, Yes };

struct KnownTag
{
    QByteArrayView name;
    const char *label;
    QueryField field = QueryField::Any;
    Listening listening = Listening::No;
};

// In the order in which people look for them.
constexpr std::array knownTags{
    KnownTag{"Title", QT_TRANSLATE_NOOP("toccata::SongFact", "Title"), QueryField::Title},
    KnownTag{"Artist", QT_TRANSLATE_NOOP("toccata::SongFact", "Artist"), QueryField::Artist},
    KnownTag{"Album", QT_TRANSLATE_NOOP("toccata::SongFact", "Album"), QueryField::Album},
    KnownTag{"AlbumArtist", QT_TRANSLATE_NOOP("toccata::SongFact", "Album artist"), QueryField::Artist,
        Listening::Yes},
    KnownTag{
        "Composer", QT_TRANSLATE_NOOP("toccata::SongFact", "Composer"), QueryField::Composer, Listening::Yes},
    KnownTag{"Work", QT_TRANSLATE_NOOP("toccata::SongFact", "Work"), QueryField::Any, Listening::Yes},
    KnownTag{"Movement", QT_TRANSLATE_NOOP("toccata::SongFact", "Movement"), QueryField::Any, Listening::Yes},
    KnownTag{"MovementNumber", QT_TRANSLATE_NOOP("toccata::SongFact", "Movement number")},
    KnownTag{
        "Conductor", QT_TRANSLATE_NOOP("toccata::SongFact", "Conductor"), QueryField::Any, Listening::Yes},
    KnownTag{"Ensemble", QT_TRANSLATE_NOOP("toccata::SongFact", "Ensemble"), QueryField::Any, Listening::Yes},
    KnownTag{"Performer", QT_TRANSLATE_NOOP("toccata::SongFact", "Performer"), QueryField::Performer,
        Listening::Yes},
    KnownTag{"Genre", QT_TRANSLATE_NOOP("toccata::SongFact", "Genre"), QueryField::Genre, Listening::Yes},
    KnownTag{"Mood", QT_TRANSLATE_NOOP("toccata::SongFact", "Mood"), QueryField::Any, Listening::Yes},
    KnownTag{"Date", QT_TRANSLATE_NOOP("toccata::SongFact", "Date"), QueryField::Year, Listening::Yes},
    KnownTag{"OriginalDate", QT_TRANSLATE_NOOP("toccata::SongFact", "Original date"), QueryField::Year,
        Listening::Yes},
    KnownTag{"Label", QT_TRANSLATE_NOOP("toccata::SongFact", "Label"), QueryField::Any, Listening::Yes},
    KnownTag{"Disc", QT_TRANSLATE_NOOP("toccata::SongFact", "Disc"), QueryField::Any, Listening::Yes},
    KnownTag{"Track", QT_TRANSLATE_NOOP("toccata::SongFact", "Track"), QueryField::Any, Listening::Yes},
    KnownTag{"Name", QT_TRANSLATE_NOOP("toccata::SongFact", "Station")},
    KnownTag{"Grouping", QT_TRANSLATE_NOOP("toccata::SongFact", "Grouping")},
    KnownTag{"Location", QT_TRANSLATE_NOOP("toccata::SongFact", "Recorded in")},
    KnownTag{"Comment", QT_TRANSLATE_NOOP("toccata::SongFact", "Comment")},
    KnownTag{"TitleSort", QT_TRANSLATE_NOOP("toccata::SongFact", "Title, for sorting")},
    KnownTag{"ArtistSort", QT_TRANSLATE_NOOP("toccata::SongFact", "Artist, for sorting"), QueryField::Artist},
    KnownTag{"AlbumSort", QT_TRANSLATE_NOOP("toccata::SongFact", "Album, for sorting")},
    KnownTag{"AlbumArtistSort", QT_TRANSLATE_NOOP("toccata::SongFact", "Album artist, for sorting"),
        QueryField::Artist},
    KnownTag{"ComposerSort", QT_TRANSLATE_NOOP("toccata::SongFact", "Composer, for sorting")},
    KnownTag{"MUSICBRAINZ_TRACKID", QT_TRANSLATE_NOOP("toccata::SongFact", "MusicBrainz recording")},
    KnownTag{"MUSICBRAINZ_RELEASETRACKID", QT_TRANSLATE_NOOP("toccata::SongFact", "MusicBrainz track")},
    KnownTag{"MUSICBRAINZ_ALBUMID", QT_TRANSLATE_NOOP("toccata::SongFact", "MusicBrainz release")},
    KnownTag{
        "MUSICBRAINZ_RELEASEGROUPID", QT_TRANSLATE_NOOP("toccata::SongFact", "MusicBrainz release group")},
    KnownTag{"MUSICBRAINZ_ARTISTID", QT_TRANSLATE_NOOP("toccata::SongFact", "MusicBrainz artist")},
    KnownTag{"MUSICBRAINZ_ALBUMARTISTID", QT_TRANSLATE_NOOP("toccata::SongFact", "MusicBrainz album artist")},
    KnownTag{"MUSICBRAINZ_WORKID", QT_TRANSLATE_NOOP("toccata::SongFact", "MusicBrainz work")},
};

/// Lines that are no tags: of the file, or of the song's place in the queue.
constexpr std::array<QByteArrayView, 11> otherLines{"file", "Last-Modified", "Added", "Format", "Time",
    "duration", "Range", "Pos", "Id", "Prio", "Original-File"};

bool isSameName(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

const KnownTag *knownTag(QByteArrayView name)
{
    const auto known
        = std::ranges::find_if(knownTags, [&](const KnownTag &each) { return isSameName(each.name, name); });
    return known == knownTags.end() ? nullptr : &*known;
}

bool isTag(const mpd::Pair &pair)
{
    return !pair.value.trimmed().isEmpty()
        && std::ranges::none_of(otherLines, [&](QByteArrayView each) { return each == pair.name; });
}

/// The known ones as they stand there, then the others as the server has them.
std::vector<mpd::Pair> sortedTags(const mpd::Pairs &information)
{
    std::vector<mpd::Pair> tags;
    std::ranges::copy_if(information, std::back_inserter(tags), isTag);
    std::ranges::stable_sort(tags, {}, [](const mpd::Pair &pair) {
        const KnownTag *known = knownTag(pair.name);
        return known ? known - knownTags.data() : std::ptrdiff_t(knownTags.size());
    });
    return tags;
}

QString searchFor(QueryField field, const mpd::Pair &pair)
{
    if (field == QueryField::Any)
        return {};
    if (field == QueryField::Year) {
        const auto year = yearInTag(pair.value);
        return year ? nameOf(field) + QStringLiteral(":%1").arg(*year) : QString();
    }
    // A quote would end the phrase, and there is no other way to write one; search does not look at them.
    const QString phrase = QString::fromUtf8(pair.value).replace(u'"', u' ').simplified();
    return phrase.isEmpty() ? QString() : nameOf(field) + QStringLiteral(":\"%1\"").arg(phrase);
}

SongFact factOf(const mpd::Pair &pair)
{
    const KnownTag *known = knownTag(pair.name);
    if (!known)
        return {QString::fromUtf8(pair.name), QString::fromUtf8(pair.value)};
    return {QCoreApplication::translate("toccata::SongFact", known->label), QString::fromUtf8(pair.value),
        searchFor(known->field, pair)};
}

/// What the heads of a page say already, beside the title.
bool isSaid(const mpd::Pair &pair, const mpd::Pairs &tags)
{
    if (isSameName(pair.name, "OriginalDate"))
        return std::ranges::count(tags, mpd::Pair{"Date", pair.value}) > 0;
    if (!isSameName(pair.name, "AlbumArtist"))
        return false;
    return std::ranges::any_of(tags,
        [&](const mpd::Pair &each) { return isSameName(each.name, "Artist") && each.value == pair.value; });
}

} // namespace

std::vector<SongFact> tagFacts(const mpd::Pairs &information)
{
    std::vector<SongFact> facts;
    for (const mpd::Pair &pair : sortedTags(information))
        facts.push_back(factOf(pair));
    return facts;
}

std::vector<SongFact> listeningFacts(const mpd::Pairs &information)
{
    const std::vector<mpd::Pair> tags = sortedTags(information);
    std::vector<SongFact> facts;
    for (const mpd::Pair &pair : tags) {
        const KnownTag *known = knownTag(pair.name);
        if (!known || known->listening == Listening::No || isSaid(pair, tags))
            continue;
        SongFact fact = factOf(pair);
        if (!facts.empty() && facts.back().label == fact.label)
            facts.back().value += QStringLiteral(", ") + fact.value;
        else
            facts.push_back({fact.label, fact.value});
    }
    return facts;
}

mpd::Pairs informationOf(const Song &song)
{
    mpd::Pairs pairs;
    for (int tag = 0; tag < tagCount; ++tag) {
        for (const QString &value : song.values(Tag(tag)))
            pairs.push_back({nameOf(Tag(tag)).toByteArray(), value.toUtf8()});
    }
    return pairs;
}

} // namespace toccata
