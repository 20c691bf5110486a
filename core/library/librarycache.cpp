// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarycache.h"

#include "core/base/logging.h"
#include "core/music/songtablefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <xxhash.h>

#include <array>
#include <cstring>

namespace toccata {

namespace {

constexpr int mostFiles = 8; // servers of one person
constexpr auto nameFilter = "*.library";
constexpr auto unfinishedFilter = "*.library.*"; // as QSaveFile calls them
constexpr qint64 secondsToWrite = 3600; // more than any disk needs

/// At the beginning of a file. The bytes of the table follow, and the checksum of both.
struct Head
{
    std::array<char, 8> magic;
    quint32 byteOrder;
    quint32 version;
    std::array<char, 32> server;
    qint64 databaseTime;
};

constexpr std::array<char, 8> magic{'t', 'o', 'c', 'c', 'a', 't', 'a', '\n'};
constexpr quint32 byteOrder = 0x01020304;

QByteArray digestOf(const QString &server)
{
    return QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256);
}

Head headOf(const QString &server, qint64 databaseTime)
{
    Head head{magic, byteOrder, SongTableFile::version, {}, databaseTime};
    std::memcpy(head.server.data(), digestOf(server).constData(), head.server.size());
    return head;
}

/// Passes on what is written, and sums it up.
class SummingDevice : public QIODevice
{
public:
    explicit SummingDevice(QIODevice &to)
        : m_to(to)
        , m_state(XXH3_createState(), &XXH3_freeState)
    {
        XXH3_64bits_reset(m_state.get());
        open(WriteOnly | Unbuffered);
    }
    quint64 sum() const { return XXH3_64bits_digest(m_state.get()); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 bytes) override
    {
        XXH3_64bits_update(m_state.get(), data, std::size_t(bytes));
        return m_to.write(data, bytes);
    }

private:
    QIODevice &m_to;
    std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> m_state;
};

/// A piece of memory over the table's part of a file that owns the whole.
std::shared_ptr<char[]> behindHead(const std::shared_ptr<char[]> &file)
{
    return {file, file.get() + sizeof(Head)};
}

} // namespace

QString LibraryCache::fileOf(const QString &server) const
{
    return QDir(m_folder).filePath(
        QString::fromLatin1(digestOf(server).toHex().first(24)) + QStringLiteral(".library"));
}

std::optional<CachedLibrary> LibraryCache::read(const QString &server) const
{
    QFile file(fileOf(server));
    constexpr qint64 least = sizeof(Head) + sizeof(quint64);
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() < least)
        return std::nullopt;
    const auto bytes = std::size_t(file.size());
    const std::shared_ptr<char[]> memory(new char[bytes]);
    if (file.read(memory.get(), qint64(bytes)) != qint64(bytes))
        return std::nullopt;
    Head head;
    std::memcpy(&head, memory.get(), sizeof(head));
    const Head wanted = headOf(server, head.databaseTime);
    quint64 sum;
    std::memcpy(&sum, memory.get() + bytes - sizeof(sum), sizeof(sum));
    if (std::memcmp(&head, &wanted, sizeof(head)) != 0
        || XXH3_64bits(memory.get(), bytes - sizeof(sum)) != sum) {
        qCInfo(logLibrary) << "the cached library is of no use:" << file.fileName();
        return std::nullopt;
    }
    auto songs = SongTableFile::read(behindHead(memory), bytes - std::size_t(least));
    return songs ? std::optional(CachedLibrary{std::move(songs), head.databaseTime}) : std::nullopt;
}

bool LibraryCache::write(const QString &server, const CachedLibrary &library) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return false;
    QSaveFile file(fileOf(server));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    SummingDevice summing(file);
    const Head head = headOf(server, library.databaseTime);
    const bool good = summing.write(reinterpret_cast<const char *>(&head), sizeof(head)) == sizeof(head)
        && SongTableFile::write(*library.songs, summing);
    const quint64 sum = summing.sum();
    if (!good || file.write(reinterpret_cast<const char *>(&sum), sizeof(sum)) != sizeof(sum)
        || !file.commit()) {
        qCWarning(logLibrary) << "the library is not kept:" << file.errorString();
        return false;
    }
    removeOldest();
    removeUnfinished();
    return true;
}

void LibraryCache::removeOldest() const
{
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({QLatin1String(nameFilter)}, QDir::Files, QDir::Time);
    for (qsizetype i = mostFiles; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

/// What programs left behind that were killed while they wrote; a younger file may still be written.
void LibraryCache::removeUnfinished() const
{
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-secondsToWrite);
    for (const QFileInfo &file :
        QDir(m_folder).entryInfoList({QLatin1String(unfinishedFilter)}, QDir::Files)) {
        if (file.lastModified() < longAgo)
            QFile::remove(file.filePath());
    }
}

} // namespace toccata
