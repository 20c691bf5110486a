// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/privatempd.h"

#include "core/base/logging.h"
#include "core/servers/musicfolder.h"
#include "core/servers/probe.h"

#include <QDir>
#include <QFile>
#include <QTimer>

#include <chrono>

namespace toccata {

namespace {

using namespace std::chrono_literals;

/// A large database on a slow disk takes MPD seconds to load before it greets.
constexpr auto startLimit = 15s;
constexpr auto retryDelay = 40ms;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mpd::Address atSocket(const QString &path)
{
    return {mpd::Address::Kind::UnixSocket, {}, mpd::Address::defaultPort, path, {}};
}

/// MPD notices changes while it runs; what changed before it does not look for unless it is told.
void updateDatabase(const mpd::Address &address, QObject *owner)
{
    auto *transport = new mpd::Transport(owner);
    QObject::connect(transport, &mpd::Transport::connected, transport,
        [transport] { transport->write("update\nclose\n"); });
    QObject::connect(transport, &mpd::Transport::closed, transport, &QObject::deleteLater);
    QObject::connect(transport, &mpd::Transport::failed, transport, &QObject::deleteLater);
    transport->open(address);
}

} // namespace

PrivateMpd::PrivateMpd(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
{ }

PrivateMpd::~PrivateMpd()
{
    blockSignals(true);
    stop();
}

actor::Future<mpd::Address> PrivateMpd::start(const QString &musicFolder)
{
    const QString folder = QDir::cleanPath(musicFolder);
    const bool sameFolder = m_state.musicFolder == folder;
    // One that another program owns may have ended unnoticed, so it is looked for again.
    if (sameFolder && m_state.kind == Kind::Running && isOurs())
        return actor::readyFuture(*m_state.address);
    if (!sameFolder)
        stop();
    if (!sameFolder || m_state.kind != Kind::Starting)
        begin(folder, false);
    return m_waiting.emplace_back().future();
}

void PrivateMpd::setOptions(const PrivateMpdOptions &options)
{
    if (std::exchange(m_options, options) == options)
        return;
    if (m_state.kind == Kind::Starting)
        begin(m_state.musicFolder, m_goesOn);
    else if (m_state.kind == Kind::Running && isOurs())
        begin(m_state.musicFolder, true);
}

actor::Future<mpd::Address> PrivateMpd::restart()
{
    if (m_state.kind == Kind::Running && !isOurs())
        return actor::failedFuture<mpd::Address>(toException(Error{Error::Kind::Busy}));
    if (m_state.kind != Kind::Starting)
        begin(m_state.musicFolder, m_state.kind == Kind::Running);
    return m_waiting.emplace_back().future();
}

/// Who waits for this folder goes on waiting.
void PrivateMpd::begin(const QString &folder, bool goesOn)
{
    letGo();
    m_goesOn = goesOn;
    change({Kind::Starting, folder, {}, false, {}});
    QTimer::singleShot(0, this, [this, run = m_run] {
        if (run == m_run)
            lookAtFolders();
    });
}

void PrivateMpd::lookAtFolders()
{
    m_look = std::make_unique<FolderLook>(QStringList{m_state.musicFolder} + m_options.furtherFolders);
    // Queued, as it ends with that.
    connect(
        m_look.get(), &FolderLook::looked, this,
        [this, run = m_run] {
            if (run != m_run)
                return;
            find();
            m_look.reset();
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_look->start();
}

void PrivateMpd::find()
{
    m_patience.setRemainingTime(startLimit);
    if (m_look->missing().size() == m_look->folders().size())
        return fail(Kind::NoMusicFolder, {Error::Kind::NotFound, m_state.musicFolder, {}});
    const Result<PrivateMpdPlace> place
        = makePrivateMpdPlace(m_state.musicFolder, m_surroundings.environment);
    if (!place)
        return fail(Kind::Failed, place.error());
    m_place = *place;
    m_lock = std::make_unique<QLockFile>(m_place.lock);
    // Music plays for longer than any time; only a dead owner makes the lock stale.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock()) {
        if (!joinFolders())
            return fail(Kind::Failed, {Error::Kind::Refused, m_place.joined, {}});
        return probe([this](const ProbeResult &running) { lookedForOneRunning(running); });
    }
    const bool isTaken = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    if (!isTaken)
        return fail(Kind::Failed, {Error::Kind::Refused, m_place.lock, {}});
    qCDebug(logServers) << "another program owns the private MPD; it is shared";
    awaitGreeting();
}

/// One folder is given to MPD as it is.
bool PrivateMpd::joinFolders()
{
    const QStringList further = withoutOverlaps(m_state.musicFolder, m_options.furtherFolders,
        [this](const QString &folder) { return m_look->sight(folder).truePath; });
    if (further.isEmpty())
        return true;
    m_joined = std::make_unique<JoinedMusic>(m_place.joined, m_place.paths.musicFolder, further);
    connect(m_joined.get(), &JoinedMusic::missingChanged, this, [this] { change(m_state); });
    connect(m_joined.get(), &JoinedMusic::musicChanged, this, [this] {
        if (m_state.address)
            updateDatabase(*m_state.address, this);
    });
    m_place.paths.musicFolder = m_place.joined;
    return m_joined->join(std::move(m_look));
}

void PrivateMpd::lookedForOneRunning(const ProbeResult &running)
{
    m_leftOver = LeftOverMpd::find(m_place.pid, m_place.config);
    if (running.answers) {
        qCDebug(logServers) << "an earlier run left a private MPD behind; it is taken over";
        if (m_leftOver)
            watchLeftOver();
        return greeted();
    }
    if (m_leftOver && !m_leftOver->stop())
        return fail(Kind::Failed, {Error::Kind::Busy, m_place.pid, {}});
    m_leftOver.reset();
    QFile::remove(m_place.pid);
    QFile::remove(m_place.paths.socket);
    launch();
}

void PrivateMpd::watchLeftOver()
{
    m_leftOverEnd = std::make_unique<QSocketNotifier>(m_leftOver->descriptor(), QSocketNotifier::Read);
    connect(m_leftOverEnd.get(), &QSocketNotifier::activated, this, [this] {
        m_leftOverEnd->setEnabled(false);
        m_leftOverEnd.release()->deleteLater(); // It is the one that is calling.
        fail(Kind::Failed, {Error::Kind::Refused, lastLines(contentOf(m_place.log)), {}});
    });
}

void PrivateMpd::launch()
{
    const QString program = MpdProcess::findProgram(m_surroundings.environment);
    if (program.isEmpty())
        return fail(Kind::MpdMissing, {Error::Kind::NotFound, QStringLiteral("mpd"), {}});
    m_process = std::make_unique<MpdProcess>(
        program, m_place, MpdWishes{m_options.sound, !m_goesOn}, m_surroundings);
    connect(m_process.get(), &MpdProcess::ended, this, &PrivateMpd::processEnded);
    m_process->start();
    awaitGreeting();
}

void PrivateMpd::processEnded(const QString &lastWords)
{
    fail(Kind::Failed, {Error::Kind::Refused, lastWords, {}});
}

void PrivateMpd::awaitGreeting()
{
    probe([this](const ProbeResult &running) {
        if (running.answers)
            return greeted();
        if (m_patience.hasExpired())
            return fail(Kind::Failed, {Error::Kind::TimedOut, lastLines(contentOf(m_place.log)), {}});
        QTimer::singleShot(retryDelay, this, [this, run = m_run] {
            if (run == m_run)
                awaitGreeting();
        });
    });
}

void PrivateMpd::greeted()
{
    const mpd::Address address = atSocket(m_place.paths.socket);
    if (m_process || m_joined)
        updateDatabase(address, this);
    const bool isSilent = playsSilently(contentOf(m_place.config));
    change({Kind::Running, m_state.musicFolder, address, isSilent, {}});
    for (auto &waiting : std::exchange(m_waiting, {}))
        waiting.set(address);
}

void PrivateMpd::fail(Kind kind, Error error)
{
    letGo();
    change({kind, m_state.musicFolder, {}, false, error.serverText});
    for (auto &waiting : std::exchange(m_waiting, {}))
        waiting.setException(toException(error));
}

QString PrivateMpd::log(int lines) const
{
    return m_place.log.isEmpty() ? QString() : endOfLog(m_place.log, lines);
}

void PrivateMpd::stop()
{
    letGo();
    if (m_state.kind == Kind::Starting || m_state.kind == Kind::Running)
        change({Kind::NotStarted, m_state.musicFolder, {}, false, {}});
    for (auto &waiting : std::exchange(m_waiting, {}))
        waiting.setException(std::make_exception_ptr(actor::Cancelled("the private MPD was stopped")));
}

/// Ends the MPD if it is ours and forgets it in any case.
void PrivateMpd::letGo()
{
    ++m_run;
    const bool wasOurs = isOurs();
    m_look.reset();
    m_joined.reset();
    if (m_process) {
        m_process->stop();
        m_process.release()->deleteLater(); // It may be the one that is calling.
    }
    m_leftOverEnd.reset();
    if (m_leftOver)
        m_leftOver->stop();
    m_leftOver.reset();
    if (wasOurs) {
        QFile::remove(m_place.pid);
        QFile::remove(m_place.paths.socket);
    }
    m_lock.reset();
}

void PrivateMpd::change(PrivateMpdState state)
{
    state.isShared = state.kind == Kind::Running && !isOurs();
    state.missingFolders = m_joined ? m_joined->missing() : QStringList();
    if (m_state == state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

template <class Then>
void PrivateMpd::probe(Then then)
{
    Probe::ask(atSocket(m_place.paths.socket), this)
        .deliver(
            this,
            [this, then, run = m_run](const ProbeResult &result) {
                if (run == m_run)
                    then(result);
            },
            [](const std::exception_ptr &) {}); // Only if this object is gone.
}

} // namespace toccata
