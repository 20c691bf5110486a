// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace toccata::test {

/// A certificate authority of its own, by the command `openssl`. Errors: all throw std::runtime_error.
class Certificates
{
public:
    /// What a server shows; paths of PEM files.
    struct Certificate
    {
        QString file;
        QString key;

        /// SHA-256, as openssl counts it.
        QByteArray fingerprint() const;
    };

    Certificates();

    /// What has to be trusted.
    QString authority() const { return path("ca.pem"); }
    /// Signed, \p names as in "DNS:localhost,IP:127.0.0.1". Units: \p start and \p end as in
    /// "20240101000000Z".
    Certificate issue(const QString &names, const QString &start = QStringLiteral("20240101000000Z"),
        const QString &end = QStringLiteral("21240101000000Z"));
    Certificate selfSigned(const QString &names);

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path(const char *name) const { return path(QString::fromLatin1(name)); }
    Certificate next();
    void write(const QString &file, const QByteArray &text) const;

    QTemporaryDir m_folder;
    int m_issued = 0;
};

} // namespace toccata::test
