// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>

#include <stdexcept>

namespace toccata::test {

namespace {

const char configuration[] = R"([ca]
default_ca = test
[test]
database = %FOLDER%/index.txt
new_certs_dir = %FOLDER%
certificate = %FOLDER%/ca.pem
private_key = %FOLDER%/ca.key
default_md = sha256
policy = any
rand_serial = yes
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
)";

const QStringList newKey{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
    QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

QByteArray outputOf(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        throw std::runtime_error("openssl " + arguments.join(u' ').toStdString() + ": "
            + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

} // namespace

QByteArray Certificates::Certificate::fingerprint() const
{
    const QByteArray text = outputOf({QStringLiteral("x509"), QStringLiteral("-in"), file,
        QStringLiteral("-noout"), QStringLiteral("-sha256"), QStringLiteral("-fingerprint")});
    return QByteArray::fromHex(text.mid(text.indexOf('=') + 1).trimmed());
}

Certificates::Certificates()
{
    write(path("index.txt"), {});
    write(path("ca.cnf"), QByteArray(configuration).replace("%FOLDER%", QFile::encodeName(m_folder.path())));
    outputOf(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                 QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"),
                 QStringLiteral("-keyout"), path("ca.key"), QStringLiteral("-out"), authority()}
        + newKey);
}

Certificates::Certificate Certificates::issue(const QString &names, const QString &start, const QString &end)
{
    const Certificate made = next();
    const QString request = path("request.pem");
    outputOf(QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-subj"),
                 QStringLiteral("/CN=server"), QStringLiteral("-addext"), u"subjectAltName=" + names,
                 QStringLiteral("-keyout"), made.key, QStringLiteral("-out"), request}
        + newKey);
    outputOf({QStringLiteral("ca"), QStringLiteral("-config"), path("ca.cnf"), QStringLiteral("-batch"),
        QStringLiteral("-notext"), QStringLiteral("-startdate"), start, QStringLiteral("-enddate"), end,
        QStringLiteral("-in"), request, QStringLiteral("-out"), made.file});
    return made;
}

Certificates::Certificate Certificates::selfSigned(const QString &names)
{
    const Certificate made = next();
    outputOf(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                 QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=server"),
                 QStringLiteral("-addext"), u"subjectAltName=" + names, QStringLiteral("-keyout"), made.key,
                 QStringLiteral("-out"), made.file}
        + newKey);
    return made;
}

Certificates::Certificate Certificates::next()
{
    const QString number = QString::number(++m_issued);
    return {path(number + u".pem"), path(number + u".key")};
}

void Certificates::write(const QString &file, const QByteArray &text) const
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        throw std::runtime_error("cannot write " + file.toStdString());
}

} // namespace toccata::test
