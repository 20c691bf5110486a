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
    return queue.uris.size() == head->songs ? std::optional(queue) : std::nullopt;
}

} // namespace toccata
