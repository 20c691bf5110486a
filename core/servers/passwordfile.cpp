// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/passwordfile.h"

#include "core/base/brokenfile.h"
#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toccata {

namespace {

constexpr mode_t readByOthers = 0077;
constexpr mode_t ownFile = 0600;
constexpr mode_t ownFolder = 0700;
constexpr auto passwordsName = "passwords";

[[noreturn]] void refuse(const QString &path, const QString &why)
{
    throw Failure(Error{Error::Kind::Refused, path + QStringLiteral(": ") + why});
}

/// Whoever loosened them did so before, and what was read meanwhile is read; but it ends here.
void closeToOthers(const QFile &file)
{
    struct stat status
    { };
    if (fstat(file.handle(), &status) == 0 && (status.st_mode & readByOthers) != 0)
        fchmod(file.handle(), ownFile);
}

void makeOwnFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (!QDir().mkpath(QFileInfo(folder).absolutePath()))
        refuse(folder, QString());
    // Closed from its first moment where it is new.
    if (mkdir(path.constData(), ownFolder) != 0 && chmod(path.constData(), ownFolder) != 0)
        refuse(folder, qt_error_string());
}

} // namespace

PasswordFile::PasswordFile(QString path, std::chrono::milliseconds longestWait)
    : m_path(std::move(path))
    , m_longestWait(longestWait)
{ }

std::unique_ptr<QLockFile> PasswordFile::locked() const
{
    makeOwnFolder(QFileInfo(m_path).absolutePath());
    const QString path = m_path + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(path); // one whose program has ended is taken over
    if (lock->tryLock(int(m_longestWait.count())))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        throw Failure(Error{Error::Kind::Busy, path});
    refuse(path, QString());
}

// Only what is not there is empty. Who took a file that cannot be read for that would write over the
// passwords in it; QFile::exists() says of a closed folder that nothing is in it.
PasswordFile::Passwords PasswordFile::load(IfBroken ifBroken) const
{
    const int descriptor = open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 && errno == ENOENT)
        return {};
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        refuse(m_path, qt_error_string());
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        refuse(m_path, file.errorString());
    closeToOthers(file);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        if (ifBroken == IfBroken::SetAside && !setAsideBrokenFile(m_path))
            refuse(m_path, QString());
        return {};
    }
    Passwords passwords;
    const QJsonObject kept = document.object().value(QLatin1String(passwordsName)).toObject();
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        if (each->isString())
            passwords.insert(each.key(), each->toString());
    }
    return passwords;
}

void PasswordFile::save(const Passwords &passwords) const
{
    if (passwords.isEmpty()) {
        if (!QFile::remove(m_path))
            refuse(m_path, qt_error_string());
        return;
    }
    QJsonObject kept;
    for (auto each = passwords.begin(); each != passwords.end(); ++each)
        kept.insert(each.key(), each.value());
    const QByteArray content = QJsonDocument(QJsonObject{{QLatin1String(passwordsName), kept}}).toJson();
    // Not QSaveFile: for a moment others could read what that writes. A temporary file is its owner's alone.
    QTemporaryFile file(m_path + QStringLiteral(".XXXXXX"));
    if (!file.open() || file.write(content) != content.size() || !file.flush() || fsync(file.handle()) != 0)
        refuse(m_path, file.errorString());
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(m_path).constData())
        != 0)
        refuse(m_path, qt_error_string());
    file.setAutoRemove(false);
}

std::optional<QString> PasswordFile::read(const QString &key) const
{
    const Passwords passwords = load();
    const auto found = passwords.find(key);
    return found == passwords.end() ? std::nullopt : std::optional(*found);
}

void PasswordFile::write(const QString &key, const QString &password) const
{
    const auto lock = locked();
    Passwords passwords = load(IfBroken::SetAside);
    passwords.insert(key, password);
    save(passwords);
}

void PasswordFile::remove(const QString &key) const
{
    if (!load().contains(key))
        return; // and no folder is made for that
    const auto lock = locked();
    Passwords passwords = load(IfBroken::SetAside);
    if (passwords.remove(key) > 0)
        save(passwords);
}

} // namespace toccata
