// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverfiles.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <vector>

namespace toccata {

namespace {

constexpr qint64 secondsToWrite = 3600; // more than any disk needs
constexpr int digits = 40;

struct File
{
    QString path;
    qint64 bytes;
    QDateTime used;
};

/// Whether pathOf() or QSaveFile, which appends to that, gives a file this name.
bool isOurs(const QString &fileName)
{
    static const QRegularExpression ours(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{%1}(\\.[^.]+)?").arg(digits - 2)));
    return ours.match(fileName).hasMatch();
}

/// All in the folders that pathOf() makes, and nothing else that somebody may have put there.
std::vector<File> filesIn(const QString &folder)
{
    std::vector<File> files;
    for (int part = 0; part < 256; ++part) {
        const QString name = QStringLiteral("%1").arg(part, 2, 16, QLatin1Char('0'));
        QDirIterator each(QDir(folder).filePath(name), QDir::Files | QDir::Hidden);
        while (each.hasNext()) {
            const QFileInfo info(each.next());
            if (isOurs(info.fileName()))
                files.push_back({info.filePath(), info.size(), info.lastRead()});
        }
    }
    return files;
}

} // namespace

CoverFiles::CoverFiles(QString folder, std::optional<qint64> mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{ }

QString CoverFiles::pathOf(const QByteArray &name) const
{
    const QString digest = QString::fromLatin1(
        QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(digits));
    // Folders of some dozens: a folder of ten thousand files is slow on some disks.
    return QDir(m_folder).filePath(digest.first(2) + u'/' + digest.sliced(2));
}

std::optional<QByteArray> CoverFiles::read(const QByteArray &name, std::optional<qint64> notBefore) const
{
    if (m_folder.isEmpty() || name.isEmpty())
        return std::nullopt;
    // For writing too, or its time could not be set; not if the folder is read-only.
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (notBefore && file.fileTime(QFileDevice::FileModificationTime).toSecsSinceEpoch() < *notBefore)
        return std::nullopt;
    QByteArray bytes = file.readAll();
    // Many disks are mounted without keeping this themselves.
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileAccessTime);
    return bytes.isEmpty() ? std::nullopt : std::optional(std::move(bytes));
}

bool CoverFiles::write(const QByteArray &name, const QByteArray &picture)
{
    if (m_folder.isEmpty() || name.isEmpty())
        return false;
    const QString path = pathOf(name);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit()) {
        qCInfo(logArtwork) << "a cover was not written:" << file.errorString();
        return false;
    }
    if (!m_mostBytes)
        return true;
    if (m_written)
        *m_written += picture.size();
    if (!m_written || *m_written > *m_mostBytes / 20)
        removeOldest();
    return true;
}

bool CoverFiles::remove(const QByteArray &name)
{
    if (m_folder.isEmpty() || name.isEmpty())
        return true;
    const QString path = pathOf(name);
    return QFile::remove(path) || !QFile::exists(path);
}

void CoverFiles::clear()
{
    if (m_folder.isEmpty())
        return;
    for (const File &file : filesIn(m_folder))
        QFile::remove(file.path);
}

qint64 CoverFiles::bytes() const
{
    qint64 bytes = 0;
    if (!m_folder.isEmpty()) {
        for (const File &file : filesIn(m_folder))
            bytes += file.bytes;
    }
    return bytes;
}

void CoverFiles::removeOldest()
{
    std::vector<File> files = filesIn(m_folder);
    std::ranges::sort(files, {}, &File::used);
    qint64 bytes = 0;
    for (const File &file : files)
        bytes += file.bytes;
    // A tenth more than needed, or there would be something to remove each time.
    const qint64 wanted = bytes > *m_mostBytes ? *m_mostBytes - *m_mostBytes / 10 : bytes;
    const QDateTime unfinished = QDateTime::currentDateTime().addSecs(-secondsToWrite);
    for (const File &file : files) {
        // What QSaveFile was writing when its program crashed, and not what another program writes just now.
        const bool isPart = QFileInfo(file.path).fileName().size() > digits - 2;
        const bool isOver = isPart ? file.used < unfinished : bytes > wanted;
        if (isOver && QFile::remove(file.path))
            bytes -= file.bytes;
    }
    m_written = 0;
}

} // namespace toccata
