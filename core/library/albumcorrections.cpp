// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumcorrections.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace toccata {

namespace {

const QString idName = QStringLiteral("id");
const QString joinedName = QStringLiteral("joined");
const QString apartName = QStringLiteral("apart");

/// Keys and URIs are bytes, which JSON does not know: what is no plain text is written as %XX.
QJsonValue toValue(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toPercentEncoding(" /:,;()[]!'&+=@"));
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromPercentEncoding(value.toString().toLatin1());
}

QList<QByteArray> bytesIn(const QJsonValue &list)
{
    QList<QByteArray> all;
    for (const QJsonValue &each : list.toArray()) {
        if (const QByteArray bytes = bytesOf(each); !bytes.isEmpty())
            all.push_back(bytes);
    }
    return all;
}

QByteArray newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QJsonObject toObject(const AlbumCorrection &correction)
{
    QJsonArray joined;
    for (const AlbumKey &key : correction.joined)
        joined.append(toValue(key.bytes));
    QJsonArray apart;
    for (const QByteArray &uri : correction.apart)
        apart.append(toValue(uri));
    return {{idName, QString::fromLatin1(correction.id)}, {joinedName, joined}, {apartName, apart}};
}

} // namespace

AlbumKey keyOf(const AlbumCorrection &correction)
{
    return {"corrected\n" + correction.id};
}

AlbumKey AlbumCorrections::join(const QList<AlbumKey> &albums)
{
    m_corrections.push_back({newId(), albums});
    return keyOf(m_corrections.back());
}

AlbumKey AlbumCorrections::setApart(const QList<QByteArray> &songUris)
{
    m_corrections.push_back({newId(), {}, songUris});
    return keyOf(m_corrections.back());
}

bool AlbumCorrections::takeBack(const AlbumKey &key)
{
    return m_corrections.removeIf([&](const AlbumCorrection &each) { return keyOf(each) == key; }) > 0;
}

QByteArray AlbumCorrections::toJson() const
{
    QJsonArray corrections;
    for (const AlbumCorrection &correction : m_corrections)
        corrections.append(toObject(correction));
    return QJsonDocument(corrections).toJson();
}

std::optional<AlbumCorrections> AlbumCorrections::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    AlbumCorrections corrections;
    for (const QJsonValue &each : document.array()) {
        AlbumCorrection correction{each[idName].toString().toLatin1(), {}, bytesIn(each[apartName])};
        for (const QByteArray &key : bytesIn(each[joinedName]))
            correction.joined.push_back({key});
        if (!correction.id.isEmpty())
            corrections.m_corrections.push_back(correction);
    }
    return corrections;
}

} // namespace toccata
