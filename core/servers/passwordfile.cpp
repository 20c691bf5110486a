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

#include <cstdio>
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

PasswordFile::PasswordFile(QString path)
    : m_path(std::move(path))
{ }

PasswordFile::Passwords PasswordFile::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists())
            return {};
        refuse(m_path, file.errorString());
    }
    closeToOthers(file);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        setAsideBrokenFile(m_path);
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
    const QFileInfo place(m_path);
    makeOwnFolder(place.absolutePath());
    if (passwords.isEmpty()) {
        if (place.exists() && !QFile::remove(m_path))
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
    Passwords passwords = load();
    passwords.insert(key, password);
    save(passwords);
}

void PasswordFile::remove(const QString &key) const
{
    Passwords passwords = load();
    if (passwords.remove(key) > 0)
        save(passwords);
}

} // namespace toccata
