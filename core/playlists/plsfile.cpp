// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/plsfile.h"

#include "core/playlists/filelocation.h"

#include <QHash>

#include <algorithm>

namespace toccata {

namespace {

/// One number's lines.
struct Numbered
{
    QByteArrayView location;
    QByteArrayView title;
    QByteArrayView seconds;
};

using ByNumber = QHash<int, Numbered>;

/// The number of "File12" if it begins with \p word.
std::optional<int> numberBehind(QByteArrayView word, QByteArrayView key)
{
    if (key.size() <= word.size() || key.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    bool isNumber = false;
    const int number = key.sliced(word.size()).toByteArray().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void readLine(ByNumber &numbers, QByteArrayView line)
{
    const qsizetype equals = line.indexOf('=');
    if (equals < 0)
        return;
    const QByteArrayView key = line.first(equals).trimmed();
    const QByteArrayView value = line.sliced(equals + 1);
    if (const auto file = numberBehind("File", key))
        numbers[*file].location = value;
    else if (const auto title = numberBehind("Title", key))
        numbers[*title].title = value;
    else if (const auto length = numberBehind("Length", key))
        numbers[*length].seconds = value;
}

PlaylistFileEntry entryOf(const Numbered &lines)
{
    PlaylistFileEntry entry = entryAt(lines.location);
    setArtistAndTitle(entry, decodedText(lines.title));
    if (const int seconds = lines.seconds.trimmed().toByteArray().toInt(); seconds > 0)
        entry.duration = std::chrono::seconds(seconds);
    return entry;
}

} // namespace

Result<PlaylistFile> readPls(const QByteArray &bytes)
{
    const QByteArray text = withoutByteOrderMark(bytes);
    if (text.contains('\0'))
        return Error{Error::Kind::Protocol};
    ByNumber numbers;
    for (qsizetype begin = 0; begin < text.size();) {
        auto end = std::find_if(text.begin() + begin, text.end(), [](char c) {
            return c == '\n' || c == '\r';
        }) - text.begin();
        readLine(numbers, QByteArrayView(text).sliced(begin, end - begin));
        begin = end + 1;
    }
    QList<int> order = numbers.keys();
    std::ranges::sort(order);
    PlaylistFile file;
    for (const int number : order) {
        if (PlaylistFileEntry entry = entryOf(numbers[number]); !entry.location.isEmpty())
            file.entries.push_back(std::move(entry));
    }
    return file;
}

} // namespace toccata
