// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/formerqueuefile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDataStream>
#include <QtEndian>

namespace toccata {

namespace {

constexpr quint32 magic = 0x746f6351; // "tocQ"
constexpr quint32 version = 1;
/// Some millions of songs.
constexpr quint32 mostBytes = 512 * 1024 * 1024;
// No URI has this in it, whatever else.
constexpr char separator = '\0';

QByteArray digestOf(const QByteArray &joined)
{
    return QCryptographicHash::hash(joined, QCryptographicHash::Sha256);
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

/// A block of its own, behind all else: who does not know of it reads the file without it.
QByteArray bytesOf(const std::vector<MarksAt> &marks)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << quint32(marks.size());
    for (const MarksAt &each : marks) {
        const auto part = each.part.value_or(SongPart());
        stream << each.index << each.priority << each.part.has_value() << qint64(part.start.count())
               << qint64(part.end ? part.end->count() : -1);
    }
    return bytes;
}

/// Nothing if \p bytes are no marks of so many songs.
std::optional<std::vector<MarksAt>> marksIn(const QByteArray &bytes, int songs)
{
    QDataStream stream(bytes);
    prepare(stream);
    quint32 count = 0;
    stream >> count;
    std::vector<MarksAt> marks;
    while (marks.size() < count) {
        MarksAt each;
        bool hasPart = false;
        qint64 start = 0;
        qint64 end = 0;
        stream >> each.index >> each.priority >> hasPart >> start >> end;
        if (stream.status() != QDataStream::Ok || each.index >= quint32(songs))
            return std::nullopt;
        if (hasPart)
            each.part = SongPart{std::chrono::milliseconds(start)};
        if (hasPart && end >= 0)
            each.part->end = std::chrono::milliseconds(end);
        marks.push_back(each);
    }
    return stream.status() == QDataStream::Ok ? std::optional(marks) : std::nullopt;
}

std::optional<FormerQueueHead> headIn(QDataStream &stream)
{
    quint32 itsMagic = 0;
    quint32 itsVersion = 0;
    stream >> itsMagic >> itsVersion;
    if (itsMagic != magic || itsVersion != version)
        return std::nullopt;
    FormerQueueHead head;
    qint32 songs = 0;
    qint32 position = 0;
    qint64 elapsed = 0;
    stream >> head.queue.name >> head.queue.takenAt >> songs >> position >> elapsed >> head.digest;
    if (stream.status() != QDataStream::Ok || songs < FormerQueue::fewestSongs || position >= songs)
        return std::nullopt;
    head.songs = songs;
    if (position >= 0)
        head.queue.position = quint32(position);
    head.queue.elapsed = std::chrono::milliseconds(elapsed);
    return head;
}

/// What was packed; nothing if that is no such thing, or so large that it cannot be meant.
std::optional<QByteArray> unpacked(const QByteArray &packed)
{
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > mostBytes)
        return std::nullopt;
    return qUncompress(packed);
}

} // namespace

QByteArray digestOf(const QList<QByteArray> &uris)
{
    return digestOf(uris.join(separator));
}

QByteArray toBytes(const FormerQueue &queue)
{
    const QByteArray joined = queue.uris.join(separator);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    const qint32 position = queue.position ? qint32(*queue.position) : -1;
    stream << magic << version << queue.name << queue.takenAt << qint32(queue.uris.size()) << position
           << qint64(queue.elapsed.count()) << digestOf(joined) << qCompress(joined);
    if (!queue.marks.empty())
        stream << bytesOf(queue.marks);
    return bytes;
}

std::optional<FormerQueueHead> formerQueueHeadIn(QIODevice &file)
{
    QDataStream stream(&file);
    prepare(stream);
    return headIn(stream);
}

std::optional<FormerQueue> formerQueueIn(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    prepare(stream);
    const auto head = headIn(stream);
    if (!head)
        return std::nullopt;
    QByteArray packed;
    stream >> packed;
    const auto joined = unpacked(packed);
    if (stream.status() != QDataStream::Ok || !joined || digestOf(*joined) != head->digest)
        return std::nullopt;
    FormerQueue queue = head->queue;
    queue.uris = joined->split(separator);
    if (queue.uris.size() != head->songs)
        return std::nullopt;
    if (stream.atEnd())
        return queue;
    QByteArray block;
    stream >> block;
    auto marks = stream.status() == QDataStream::Ok ? marksIn(block, head->songs) : std::nullopt;
    if (!marks)
        return std::nullopt;
    queue.marks = *std::move(marks);
    return queue;
}

} // namespace toccata
