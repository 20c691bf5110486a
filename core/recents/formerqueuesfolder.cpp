// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/formerqueuesfolder.h"

#include "core/base/brokenfile.h"
#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace toccata {

namespace {

constexpr QLatin1String ending(".queue");

/// What the names of a server's files begin with.
QString nameOf(const QString &server)
{
    const QByteArray name = QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256).first(16);
    return QString::fromLatin1(name.toHex()) + u'-';
}

} // namespace

struct FormerQueuesFolder::Kept
{
    quint64 number = 0;
    FormerQueueHead head;
};

QString FormerQueuesFolder::fileOf(const QString &server, quint64 number) const
{
    return m_path + u'/' + nameOf(server) + QString::number(number) + ending;
}

/// The newest first.
std::vector<FormerQueuesFolder::Kept> FormerQueuesFolder::all(const QString &server) const
{
    std::vector<Kept> found;
    if (m_path.isEmpty())
        return found;
    const QString begin = nameOf(server);
    for (const QString &name : QDir(m_path).entryList({begin + u'*' + ending}, QDir::Files)) {
        const quint64 number = QStringView(name).sliced(begin.size()).chopped(ending.size()).toULongLong();
        QFile file(m_path + u'/' + name);
        auto head = file.open(QIODevice::ReadOnly) ? formerQueueHeadIn(file) : std::nullopt;
        if (head && number > 0)
            found.push_back({number, *std::move(head)});
        else
            (void)setAsideBrokenFile(file.fileName());
    }
    std::ranges::sort(found, std::greater(), &Kept::number);
    return found;
}

std::vector<FormerQueueFacts> FormerQueuesFolder::facts(const QString &server) const
{
    std::vector<FormerQueueFacts> facts;
    for (const Kept &kept : all(server))
        facts.push_back(
            {kept.number, kept.head.queue.name, kept.head.songs, kept.head.queue.takenAt, kept.head.digest});
    return facts;
}

void FormerQueuesFolder::keep(const QString &server, const FormerQueue &queue) const
{
    if (m_path.isEmpty() || queue.uris.size() < FormerQueue::fewestSongs)
        return;
    QDir().mkpath(m_path);
    const std::vector<Kept> former = all(server);
    QSaveFile file(fileOf(server, former.empty() ? 1 : former.front().number + 1));
    const QByteArray bytes = toBytes(queue);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        qCWarning(logSettings).noquote() << "cannot write" << file.fileName() << file.errorString();
        return;
    }
    const QByteArray digest = digestOf(queue.uris);
    std::size_t kept = 1;
    for (const Kept &each : former) {
        if (each.head.digest == digest || kept >= most)
            QFile::remove(fileOf(server, each.number));
        else
            ++kept;
    }
}

std::optional<FormerQueue> FormerQueuesFolder::read(const QString &server, quint64 number) const
{
    QFile file(fileOf(server, number));
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto queue = formerQueueIn(file.readAll());
    if (!queue)
        (void)setAsideBrokenFile(file.fileName());
    return queue;
}

void FormerQueuesFolder::clear() const
{
    if (m_path.isEmpty())
        return;
    QDir folder(m_path);
    for (const QString &name : folder.entryList({u'*' + ending + u'*'}, QDir::Files))
        folder.remove(name);
}

} // namespace toccata
