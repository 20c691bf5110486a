// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/coverserver.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>

namespace toccata::test {

namespace {

std::vector<ListedSong> albumSongs(int albums)
{
    constexpr int albumsOfArtist = 10;
    std::vector<ListedSong> songs;
    for (int i = 0; i < albums; ++i) {
        const QByteArray artist = "Artist " + QByteArray::number(1000 + i / albumsOfArtist);
        const QByteArray album = "Album " + QByteArray::number(10000 + i);
        songs.push_back({artist + '/' + album + "/song " + QByteArray::number(i) + ".flac",
            "Last-Modified: 2020-02-02T20:20:20Z\nArtist: " + artist + "\nAlbumArtist: " + artist
                + "\nAlbum: " + album + "\nTitle: Song\n"});
    }
    return songs;
}

} // namespace

CoverServer::CoverServer(int albums, std::vector<QByteArray> pictures, std::chrono::milliseconds delay)
    : m_pictures(std::move(pictures))
    , m_server(albumSongs(albums))
{
    m_server.answerBefore([this](const QByteArray &line) { return answer(line); });
    m_server.script().delay("readpicture", delay);
}

std::optional<QByteArray> CoverServer::answer(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    if (line == "commands")
        return "command: albumart\ncommand: readpicture\ncommand: binarylimit\ncommand: "
               "listallinfo\ncommand: pause\n"
               "command: status\ncommand: find\ncommand: getvol\ncommand: idle\nOK\n";
    if (line.startsWith("binarylimit ")) {
        m_chunk = line.mid(line.indexOf(' ')).replace('"', "").trimmed().toLongLong();
        return "OK\n";
    }
    if (line.startsWith("pause"))
        return "OK\n";
    if (!line.startsWith("readpicture "))
        return std::nullopt;
    // readpicture "Artist …/Album …/song 17.flac" 1048576, the numbers quoted or not
    const QByteArray uri = line.split('"').value(1);
    const qsizetype end = line.lastIndexOf(".flac");
    const qsizetype number = line.lastIndexOf(' ', end);
    const int album = line.mid(number, end - number).trimmed().toInt();
    const qint64 offset = line.mid(end + 5).replace('"', "").trimmed().toLongLong();
    m_asked.insert(uri);
    const QByteArray &picture = m_pictures[std::size_t(album) % m_pictures.size()];
    const QByteArray chunk = picture.mid(offset, m_chunk);
    return "size: " + QByteArray::number(picture.size())
        + "\ntype: image/jpeg\nbinary: " + QByteArray::number(chunk.size()) + '\n' + chunk + "\nOK\n";
}

QSet<QByteArray> CoverServer::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

void CoverServer::forgetAsked()
{
    const std::lock_guard lock(m_mutex);
    m_asked.clear();
}

QByteArray largeCover(int side, int number)
{
    QRandomGenerator random(quint32(number) + 1);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 47 % 360, 200, 200));
    QPainter painter(&image);
    const int patches = side * side / 1000;
    for (int i = 0; i < patches; ++i) {
        const QColor color = QColor::fromHsv(
            (number * 47 + int(random.bounded(60))) % 360, 160, int(random.bounded(60, 250)));
        painter.fillRect(int(random.bounded(side)), int(random.bounded(side)), int(random.bounded(4, 40)),
            int(random.bounded(4, 40)), color);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 90);
    return bytes;
}

} // namespace toccata::test
