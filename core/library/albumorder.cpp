// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumorder.h"

#include "core/library/sortkeys.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>

namespace toccata {

namespace {

using Kind = AlbumSection::Kind;

constexpr char32_t digitsAndSigns = U'#';
/// Ideographs share a section: each would have one of its own, with hardly an album in it.
constexpr char32_t hanCharacters = U'\u6f22';
/// What the leading consonants of Hangul, into which folding takes its syllables apart, look like alone.
constexpr std::u32string_view hangulLetters = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr char32_t firstHangul = U'\u1100';

constexpr quint32 severalPlace = std::numeric_limits<quint32>::max() - 1;
constexpr quint32 unknownPlace = std::numeric_limits<quint32>::max();

/// Where an album goes: sections in the order of their places, in each the least first.
struct Place
{
    quint64 key;
    int index;

    quint32 section() const { return quint32(key >> 32); }
};

Place placeOf(quint32 section, quint32 within, int index)
{
    return {quint64(section) << 32 | within, index};
}

/// The places of all albums, sorted; \p place gives one by the album and its index.
template <class PlaceOf>
std::vector<Place> sortedPlaces(const AlbumList &albums, PlaceOf place)
{
    std::vector<Place> places;
    places.reserve(std::size_t(albums.size()));
    for (int i = 0; i < albums.size(); ++i)
        places.push_back(place(albums.at(i), i));
    const auto comesBefore
        = [](const Place &a, const Place &b) { return a.key != b.key ? a.key < b.key : a.index < b.index; };
    // The list's own order is one of those that are asked for.
    if (!std::ranges::is_sorted(places, comesBefore))
        std::ranges::sort(places, comesBefore);
    return places;
}

/// \param section  makes one of its place.
template <class MakeSection>
OrderedAlbums inSections(const std::vector<Place> &places, MakeSection section)
{
    OrderedAlbums ordered;
    ordered.indexes.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        ordered.indexes.push_back(places[i].index);
        if (i == 0 || places[i].section() != places[i - 1].section()) {
            ordered.sections.push_back(section(places[i].section()));
            ordered.sections.back().first = int(i);
        }
    }
    return ordered;
}

char32_t sectionLetter(char32_t initial)
{
    if (initial >= firstHangul && initial - firstHangul < hangulLetters.size())
        return hangulLetters[initial - firstHangul];
    if (!QChar::isLetter(initial))
        return digitsAndSigns;
    return QChar::script(initial) == QChar::Script_Han ? hanCharacters : QChar::toUpper(initial);
}

quint32 placeOfLetter(char32_t initial)
{
    const char32_t letter = sectionLetter(initial);
    return letter == digitsAndSigns ? 0 : quint32(letter);
}

AlbumSection letterSection(quint32 place)
{
    if (place == unknownPlace)
        return {Kind::Unknown};
    if (place == severalPlace)
        return {Kind::SeveralArtists};
    return {Kind::Letter, place == 0 ? digitsAndSigns : char32_t(place)};
}

OrderedAlbums byName(const AlbumList &albums)
{
    const auto place = [](const Album &album, int index) {
        return album.titleId() == 0
            ? placeOf(unknownPlace, 0, index)
            : placeOf(placeOfLetter(album.titleInitial()), quint32(album.titleRank()), index);
    };
    return inSections(sortedPlaces(albums, place), letterSection);
}

OrderedAlbums byArtist(const AlbumList &albums)
{
    const auto place = [](const Album &album, int index) {
        if (album.severalArtists())
            return placeOf(severalPlace, 0, index);
        return placeOf(album.artistId() == 0 ? unknownPlace : placeOfLetter(album.artistInitial()), 0, index);
    };
    return inSections(sortedPlaces(albums, place), letterSection);
}

template <class YearOf>
OrderedAlbums byYear(const AlbumList &albums, YearOf yearOf)
{
    // Turned round, so that the newest comes first.
    const auto place = [&](const Album &album, int index) {
        const std::optional<int> year = yearOf(album);
        return placeOf(year ? severalPlace - quint32(*year) : unknownPlace, 0, index);
    };
    return inSections(sortedPlaces(albums, place), [](quint32 section) {
        return section == unknownPlace ? AlbumSection{Kind::Unknown}
                                       : AlbumSection{Kind::Year, 0, int(severalPlace - section)};
    });
}

OrderedAlbums byTime(const AlbumList &albums, const Calendar &calendar)
{
    const QDate today = calendar.today;
    const int daysIntoWeek = (today.dayOfWeek() - calendar.firstDayOfWeek + 7) % 7;
    struct Since
    {
        Kind kind;
        qint64 seconds;
    };
    const auto since = [](Kind kind, QDate day) { return Since{kind, day.startOfDay().toSecsSinceEpoch()}; };
    const std::array groups{since(Kind::Today, today), since(Kind::ThisWeek, today.addDays(-daysIntoWeek)),
        since(Kind::ThisMonth, QDate(today.year(), today.month(), 1)),
        since(Kind::ThisYear, QDate(today.year(), 1, 1)),
        Since{Kind::Older, std::numeric_limits<qint64>::min()}};
    const auto place = [&](const Album &album, int index) {
        const std::optional<qint64> modified = album.lastModified();
        if (!modified)
            return placeOf(unknownPlace, 0, index);
        const auto group
            = std::ranges::find_if(groups, [&](const Since &each) { return *modified >= each.seconds; });
        return placeOf(
            quint32(group - groups.begin()), std::numeric_limits<quint32>::max() - quint32(*modified), index);
    };
    return inSections(sortedPlaces(albums, place), [&](quint32 section) {
        return AlbumSection{section == unknownPlace ? Kind::Unknown : groups[section].kind};
    });
}

} // namespace

OrderedAlbums orderAlbums(const AlbumList &albums, AlbumOrder order, const Calendar &calendar)
{
    switch (order) {
    case AlbumOrder::Name:
        return byName(albums);
    case AlbumOrder::Artist:
        return byArtist(albums);
    case AlbumOrder::Year:
        return byYear(albums, [](const Album &album) { return album.year(); });
    case AlbumOrder::OriginalYear:
        return byYear(albums, [](const Album &album) {
            const std::optional<int> original = album.originalYear();
            return original ? original : album.year();
        });
    case AlbumOrder::RecentlyAdded:
        return byTime(albums, calendar);
    }
    Q_UNREACHABLE();
}

std::vector<AlbumSection> letterSections(const AlbumsByName &names)
{
    std::vector<AlbumSection> sections;
    quint32 last = 0;
    for (int i = 0; i < names.size(); ++i) {
        const NamedAlbums &each = names.at(i);
        const quint32 place = each.name ? placeOfLetter(initialOf(each.sortKey))
            : each.several              ? severalPlace
                                        : unknownPlace;
        if (i > 0 && place == last)
            continue;
        sections.push_back(letterSection(place));
        sections.back().first = i;
        last = place;
    }
    return sections;
}

} // namespace toccata
