// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/pictureserver.h"

#include <algorithm>

namespace toccata {

namespace {

constexpr qsizetype chunkSize = 4096;

const QByteArray commandsOfBoth = "command: commands\ncommand: notcommands\ncommand: tagtypes\ncommand: "
                                  "idle\ncommand: ping\ncommand: status\n";

} // namespace

PictureServer::PictureServer(Kind kind)
{
    m_server.answer("status", "playlist: 7\nplaylistlength: 0\nstate: stop\nOK\n");
    m_server.answer("binarylimit", "OK\n");
    if (kind == Kind::Mpd) {
        m_server.answer("commands",
            commandsOfBoth + "command: albumart\ncommand: readpicture\ncommand: binarylimit\nOK\n");
    } else {
        m_server.answer("commands", commandsOfBoth + "OK\n");
        m_server.answer(
            "tagtypes", "tagtype: Artist\ntagtype: Album\ntagtype: Title\ntagtype: X-AlbumUri\nOK\n");
    }
    m_server.answerWith([this](const QByteArray &line) { return reply(line); });
}

std::optional<QByteArray> PictureServer::reply(const QByteArray &line)
{
    if (!line.startsWith("readpicture ") && !line.startsWith("albumart "))
        return std::nullopt;
    const QByteArrayList parts = line.split('"'); // COMMAND "SONG" "OFFSET"
    const QByteArray command = parts.value(0).trimmed();
    const Key key(command, parts.value(1));
    const QByteArray offset = parts.value(3);
    std::unique_lock lock(m_mutex);
    m_asked.push_back(QByteArray(command + ' ' + key.second + ' ' + offset).toStdString());
    m_released.wait(lock, [this] { return !m_isHeld; });
    if (const auto reply = m_replies.find(key); reply != m_replies.end())
        return reply->second;
    if (const auto picture = m_pictures.find(key); picture != m_pictures.end())
        return chunkOf(picture->second, offset.toLongLong());
    return command == "albumart" ? QByteArray("ACK [50@0] {albumart} No file exists\n") : QByteArray("OK\n");
}

QByteArray PictureServer::chunkOf(const QByteArray &picture, qint64 offset)
{
    if (offset == m_stop)
        return {};
    if (offset > picture.size())
        return "ACK [2@0] {readpicture} Bad file offset\n";
    qint64 size = chunkSize;
    if (offset < m_stop && offset + size > m_stop && m_stops > 0) {
        size = m_stop - offset;
        --m_stops;
    }
    const QByteArray chunk = picture.mid(offset, size);
    return "size: " + QByteArray::number(picture.size())
        + "\ntype: image/jpeg\nbinary: " + QByteArray::number(chunk.size()) + '\n' + chunk + "\nOK\n";
}

void PictureServer::stopAt(qint64 offset, int times)
{
    const std::lock_guard lock(m_mutex);
    m_stop = offset;
    m_stops = times;
}

void PictureServer::put(PictureCommand command, const QByteArray &songUri, const QByteArray &picture)
{
    const std::lock_guard lock(m_mutex);
    m_pictures[{nameOf(command).toByteArray(), songUri}] = picture;
    m_replies.erase({nameOf(command).toByteArray(), songUri});
}

void PictureServer::answer(PictureCommand command, const QByteArray &songUri, const QByteArray &reply)
{
    const std::lock_guard lock(m_mutex);
    m_replies[{nameOf(command).toByteArray(), songUri}] = reply;
}

void PictureServer::hold()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = true;
}

void PictureServer::letGo()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = false;
    m_released.notify_all();
}

std::vector<std::string> PictureServer::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

std::ptrdiff_t PictureServer::askedFor(const QByteArray &songUri) const
{
    const std::string name = QByteArray(' ' + songUri + ' ').toStdString();
    return std::ranges::count_if(
        asked(), [&name](const std::string &line) { return line.find(name) != std::string::npos; });
}

} // namespace toccata
