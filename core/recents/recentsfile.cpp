// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/recentsfile.h"

#include "core/base/brokenfile.h"
#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace toccata {

namespace {

constexpr int version = 1;
/// Far more than twenty queues of the longest URIs take.
constexpr qint64 largestFile = 64 * 1024 * 1024;

constexpr std::array kinds{QLatin1String("album"), QLatin1String("songs"), QLatin1String("folder")};

/// URIs may be no UTF-8, which JSON cannot hold; in this form people can still read most of them.
QString toText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toPercentEncoding(" !$&'()*+,/:;=?@[]"));
}

QByteArray toBytes(const QJsonValue &text)
{
    return QByteArray::fromPercentEncoding(text.toString().toLatin1());
}

std::optional<QByteArray> maybeBytes(const QJsonValue &text)
{
    return text.isString() ? std::optional(toBytes(text)) : std::nullopt;
}

QJsonObject toJson(const CoverSubject &cover)
{
    QJsonObject json{
        {QStringLiteral("key"), toText(cover.key)}, {QStringLiteral("song"), toText(cover.songUri)}};
    if (cover.uri)
        json.insert(QStringLiteral("uri"), toText(*cover.uri));
    if (cover.release)
        json.insert(QStringLiteral("release"), toText(*cover.release));
    if (cover.modified)
        json.insert(QStringLiteral("modified"), *cover.modified);
    return json;
}

CoverSubject coverIn(const QJsonObject &json)
{
    CoverSubject cover;
    cover.key = toBytes(json[QStringLiteral("key")]);
    cover.songUri = toBytes(json[QStringLiteral("song")]);
    cover.uri = maybeBytes(json[QStringLiteral("uri")]);
    cover.release = maybeBytes(json[QStringLiteral("release")]);
    if (const QJsonValue modified = json[QStringLiteral("modified")]; modified.isDouble())
        cover.modified = modified.toInteger();
    return cover;
}

QJsonObject toJson(const RecentQueue &queue)
{
    QJsonArray uris;
    for (const QByteArray &uri : queue.uris)
        uris.append(toText(uri));
    QJsonObject json{
        {QStringLiteral("kind"), kinds[std::size_t(queue.kind)]},
        {QStringLiteral("name"), queue.name},
        {QStringLiteral("severalArtists"), queue.severalArtists},
        {QStringLiteral("uris"), uris},
        {QStringLiteral("cover"), toJson(queue.cover)},
        {QStringLiteral("playedAt"), queue.playedAt},
    };
    if (queue.artist)
        json.insert(QStringLiteral("artist"), *queue.artist);
    return json;
}

std::optional<RecentQueue> queueIn(const QJsonObject &json)
{
    RecentQueue queue;
    const auto kind = std::ranges::find(kinds, json[QStringLiteral("kind")].toString());
    const QJsonArray uris = json[QStringLiteral("uris")].toArray();
    if (kind == kinds.end() || uris.isEmpty() || uris.size() > RecentQueue::mostSongs)
        return std::nullopt;
    queue.kind = RecentQueue::Kind(kind - kinds.begin());
    queue.name = json[QStringLiteral("name")].toString();
    if (const QJsonValue artist = json[QStringLiteral("artist")]; artist.isString())
        queue.artist = artist.toString();
    queue.severalArtists = json[QStringLiteral("severalArtists")].toBool();
    for (const QJsonValue &uri : uris)
        queue.uris.push_back(toBytes(uri));
    queue.cover = coverIn(json[QStringLiteral("cover")].toObject());
    queue.playedAt = json[QStringLiteral("playedAt")].toInteger();
    return queue.uris.contains(QByteArray()) ? std::nullopt : std::optional(queue);
}

} // namespace

QByteArray toBytes(const std::vector<RecentQueue> &queues)
{
    QJsonArray all;
    for (const RecentQueue &queue : queues)
        all.append(toJson(queue));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("queues"), all}})
        .toJson();
}

std::optional<std::vector<RecentQueue>> recentQueuesIn(const QByteArray &bytes)
{
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (file[QStringLiteral("version")].toInt() != version || !file[QStringLiteral("queues")].isArray())
        return std::nullopt;
    std::vector<RecentQueue> queues;
    for (const QJsonValue &each : file[QStringLiteral("queues")].toArray()) {
        if (const auto queue = queueIn(each.toObject()))
            queues.push_back(*queue);
    }
    return queues;
}

QString RecentsFolder::fileOf(const QString &server) const
{
    const QByteArray name = QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256).first(16);
    return m_path + u'/' + QString::fromLatin1(name.toHex()) + QStringLiteral(".json");
}

std::vector<RecentQueue> RecentsFolder::read(const QString &server) const
{
    if (m_path.isEmpty())
        return {};
    const QString path = fileOf(server);
    QFile file(path);
    if (!file.exists())
        return {};
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile) {
        if (auto queues = recentQueuesIn(file.readAll()))
            return *std::move(queues);
    }
    (void)setAsideBrokenFile(path);
    return {};
}

void RecentsFolder::write(const QString &server, const std::vector<RecentQueue> &queues) const
{
    if (m_path.isEmpty())
        return;
    QDir().mkpath(m_path);
    QSaveFile file(fileOf(server));
    const QByteArray bytes = toBytes(queues);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(logSettings).noquote() << "cannot write" << file.fileName() << file.errorString();
}

void RecentsFolder::clear() const
{
    if (m_path.isEmpty())
        return;
    QDir folder(m_path);
    for (const QString &name : folder.entryList({QStringLiteral("*.json*")}, QDir::Files))
        folder.remove(name);
}

} // namespace toccata
