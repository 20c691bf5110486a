// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/works.h"

#include "core/actor/promise.h"
#include "core/music/foldedtext.h"
#include "core/music/song.h"
#include "core/music/tagnumbers.h"

#include <QHash>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <memory>

namespace toccata {

namespace {

constexpr QStringView partSeparator(u": ");

QString workIn(const Song &song)
{
    if (const auto work = song.tag(Tag::Work))
        return *work;
    const QString title = song.displayTitle();
    const qsizetype end = title.indexOf(partSeparator);
    return end > 0 ? title.first(end) : title;
}

void addNew(QStringList &names, const QStringList &more, const QStringList &butNot = {})
{
    for (const QString &name : more) {
        if (!names.contains(name) && !butNot.contains(name))
            names.push_back(name);
    }
}

void addRow(Recording &recording, const Song &song, const QString &composer)
{
    recording.rows.push_back(song.row());
    addNew(recording.conductors, song.values(Tag::Conductor));
    addNew(recording.ensembles, song.values(Tag::Ensemble));
    const QStringList performers = song.values(Tag::Performer);
    addNew(recording.performers, performers.isEmpty() ? song.values(Tag::Artist) : performers, {composer});
}

/// Conductors and ensembles often come again as artists.
void nameEachOnce(Recording &recording)
{
    recording.performers.removeIf([&](const QString &name) {
        return recording.conductors.contains(name) || recording.ensembles.contains(name);
    });
}

/// Roman numerals up to 20: more movements are told in Arabic ones.
QString romanNumber(int number)
{
    static const std::array<QString, 21> numerals{QString(), u"I"_qs, u"II"_qs, u"III"_qs, u"IV"_qs, u"V"_qs,
        u"VI"_qs, u"VII"_qs, u"VIII"_qs, u"IX"_qs, u"X"_qs, u"XI"_qs, u"XII"_qs, u"XIII"_qs, u"XIV"_qs,
        u"XV"_qs, u"XVI"_qs, u"XVII"_qs, u"XVIII"_qs, u"XIX"_qs, u"XX"_qs};
    return number < int(numerals.size()) ? numerals[std::size_t(number)] : QString::number(number);
}

/// Folded, with every number as wide as the widest: "No. 9" is before "No. 10". QCollator does not count in
/// the C locale.
QByteArray naturalKey(const QString &name)
{
    constexpr qsizetype widest = 9;
    QByteArray key;
    QByteArray digits;
    const auto flush = [&] {
        if (!digits.isEmpty())
            key += digits.rightJustified(widest, '0');
        digits.clear();
    };
    for (const char c : foldedText(name.toUtf8())) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else {
            flush();
            key += c;
        }
    }
    flush();
    return key;
}

void sortByName(std::vector<Work> &works)
{
    std::vector<std::pair<QByteArray, std::size_t>> order;
    for (std::size_t i = 0; i < works.size(); ++i)
        order.emplace_back(naturalKey(works[i].name), i);
    std::ranges::sort(order);
    std::vector<Work> sorted;
    for (const auto &[key, place] : order)
        sorted.push_back(std::move(works[place]));
    works = std::move(sorted);
}

} // namespace

std::vector<Work> worksBy(const Catalogue &catalogue, const QString &composer)
{
    std::vector<Work> works;
    QHash<QString, std::size_t> places;
    const auto entry = catalogue.composers->indexOf(composer);
    if (!entry)
        return works;
    for (const int album : catalogue.composers->at(*entry).albums) {
        for (const int row : catalogue.albums->at(album).songs()) {
            const Song song = catalogue.songs->at(row);
            if (!song.values(Tag::Composer).contains(composer))
                continue;
            const QString name = workIn(song);
            const auto known = places.constFind(name);
            const std::size_t place = known != places.cend() ? *known : works.size();
            if (place == works.size()) {
                places.insert(name, place);
                works.push_back({name, {}});
            }
            std::vector<Recording> &recordings = works[place].recordings;
            if (recordings.empty() || recordings.back().album != album)
                recordings.push_back({album, {}, {}, {}, {}});
            addRow(recordings.back(), song, composer);
        }
    }
    for (Work &work : works)
        std::ranges::for_each(work.recordings, nameEachOnce);
    sortByName(works);
    return works;
}

actor::Future<std::vector<Work>> worksInBackground(const Catalogue &catalogue, const QString &composer)
{
    const auto promise = std::make_shared<actor::Promise<std::vector<Work>>>();
    QThreadPool::globalInstance()->start([promise, catalogue, composer] {
        if (!promise->isCancelled())
            promise->set(worksBy(catalogue, composer));
    });
    return promise->future();
}

QString movementTitle(const Song &song, const QString &work)
{
    if (const auto movement = song.tag(Tag::Movement)) {
        const auto number = numberInTag(song.raw(Tag::MovementNumber));
        return number ? romanNumber(*number) + u". " + *movement : *movement;
    }
    const QString title = song.displayTitle();
    const QString beginning = work + partSeparator;
    return title.startsWith(beginning) && title.size() > beginning.size() ? title.sliced(beginning.size())
                                                                          : title;
}

} // namespace toccata
