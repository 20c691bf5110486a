// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/mpdprocess.h"

#include "core/base/childprocess.h"
#include "core/base/logging.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace toccata {

namespace {

constexpr int patience = 2000; ///< Units: milliseconds. MPD saves its state when it ends.
constexpr qsizetype lastLineCount = 3;
constexpr qint64 longestLogRead = 256 * 1024; ///< Units: bytes.

bool writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

QString lastLines(const QByteArray &log)
{
    QStringList lines = QString::fromUtf8(log).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    // What it scanned and which plugins it has explains nothing, if there is something that does.
    static const QRegularExpression complaint(
        QStringLiteral("exception|error|fail|fatal"), QRegularExpression::CaseInsensitiveOption);
    if (const QStringList complaints = lines.filter(complaint); !complaints.isEmpty())
        lines = complaints;
    return lines.mid(qMax(qsizetype(0), lines.size() - lastLineCount)).join(QLatin1Char('\n'));
}

QString endOfLog(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isWhole = file.size() <= longestLogRead;
    file.seek(isWhole ? 0 : file.size() - longestLogRead);
    QList<QByteArray> all = file.read(longestLogRead).split('\n');
    if (!isWhole)
        all.removeFirst(); // only the end of a line
    if (all.constLast().isEmpty())
        all.removeLast();
    return QString::fromUtf8(all.mid(qMax(qsizetype(0), all.size() - lines)).join('\n'));
}

MpdProcess::MpdProcess(QString program, PrivateMpdPlace place, MpdWishes wishes, Surroundings surroundings)
    : m_program(std::move(program))
    , m_place(std::move(place))
    , m_wishes(std::move(wishes))
    , m_surroundings(std::move(surroundings))
{
    connect(&m_version, &QProcess::finished, this, &MpdProcess::versionKnown);
    connect(&m_mpd, &QProcess::started, this, &MpdProcess::writePid);
    connect(&m_mpd, &QProcess::finished, this, [this] {
        QFile log(m_place.log);
        fail(log.open(QIODevice::ReadOnly) ? lastLines(log.readAll()) : QString());
    });
    for (QProcess *process : {&m_version, &m_mpd}) {
        process->setProcessEnvironment(m_surroundings.environment);
        connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(process->errorString());
        });
    }
}

MpdProcess::~MpdProcess()
{
    stop();
}

QString MpdProcess::findProgram(const QProcessEnvironment &environment)
{
    const QStringList folders
        = environment.value(QStringLiteral("PATH")).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    // Without folders Qt would look into the PATH of this process.
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(QStringLiteral("mpd"), folders);
}

void MpdProcess::start()
{
    startChild(m_version, m_program, {QStringLiteral("--version")}, QIODevice::ReadOnly);
}

void MpdProcess::versionKnown()
{
    const QStringList plugins = outputPlugins(m_version.readAllStandardOutput());
    if (writeConfig(outputFor(m_wishes.sound, findSoundSystem(m_surroundings), plugins)))
        run();
}

bool MpdProcess::writeConfig(const SoundOutput &output)
{
    const Result<QByteArray> config = mpdConfig(m_place.paths, output, m_wishes.restorePaused);
    if (config && writeFile(m_place.config, *config))
        return true;
    fail(config ? m_place.config : config.error().serverText);
    return false;
}

void MpdProcess::run()
{
    m_mpd.setStandardInputFile(QProcess::nullDevice());
    m_mpd.setStandardOutputFile(QProcess::nullDevice());
    m_mpd.setStandardErrorFile(m_place.log, QIODevice::Truncate);
    // In our process group on purpose: Ctrl-C in the terminal ends both.
    startChild(m_mpd, m_program, {QStringLiteral("--no-daemon"), QStringLiteral("--stderr"), m_place.config});
}

/// MPD could write this file itself, but only after it has read its configuration and bound its socket.
void MpdProcess::writePid()
{
    if (!writeFile(m_place.pid, QByteArray::number(m_mpd.processId()) + '\n'))
        qCWarning(logServers).noquote() << "cannot write" << m_place.pid;
}

void MpdProcess::fail(const QString &lastWords)
{
    qCWarning(logServers).noquote() << "the private MPD ended:" << lastWords;
    Q_EMIT ended(lastWords);
}

void MpdProcess::stop()
{
    for (QProcess *process : {&m_version, &m_mpd}) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        if (!process->waitForFinished(patience)) {
            process->kill();
            process->waitForFinished();
        }
    }
}

} // namespace toccata
