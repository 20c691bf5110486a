// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistwriter.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/playlists/playlistrequests.h"

#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

namespace toccata {

namespace {

/// From so many songs on it is told how far a playlist is.
constexpr qsizetype longPlaylist = 1000;
/// A playlist with songs that the server does not know can only be changed where it lies. MPD writes the
/// whole file for each command, and answers nobody meanwhile: about two seconds for a long one.
constexpr std::size_t mostWhereItLies = 1000;
/// Nobody writes a playlist for so long.
constexpr qint64 abandonedAfter = 3600; // seconds

const QString newPrefix = QStringLiteral(".toccata-new-");
const QString oldPrefix = QStringLiteral(".toccata-old-");

/// Tells when it was begun, and that it is ours.
QString nameAside()
{
    return newPrefix + QString::number(QDateTime::currentSecsSinceEpoch())
        + QStringLiteral("-%1").arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
}

bool isAbandoned(const QString &nameAside)
{
    const qint64 begun = nameAside.mid(newPrefix.size()).section(u'-', 0, 0).toLongLong();
    return QDateTime::currentSecsSinceEpoch() - begun > abandonedAfter;
}

/// Whether \p written has of every song of \p before that is in \p wanted as many.
bool hasAllOf(const PlaylistUris &before, const PlaylistUris &wanted, const PlaylistUris &written)
{
    QHash<QByteArray, int> missing;
    QHash<QByteArray, int> known;
    for (const QByteArray &uri : before)
        ++known[uri];
    for (const QByteArray &uri : wanted) {
        if (known.value(uri) > missing.value(uri))
            ++missing[uri];
    }
    for (const QByteArray &uri : written)
        --missing[uri];
    return std::ranges::all_of(missing, [](int count) { return count <= 0; });
}

} // namespace

struct PlaylistWriter::Aside
{
    QString name;
    Contents now;
    PlaylistUris wanted;
    QString written = nameAside();
    actor::Promise<mpd::EditResult> promise = {};
};

PlaylistWriter::PlaylistWriter(actor::Actor &owner, std::function<void()> progressed)
    : m_owner(owner)
    , m_progressed(std::move(progressed))
{ }

void PlaylistWriter::connected(const mpd::Link &link)
{
    m_link = link;
    for (const QString &name : std::exchange(m_left, {}))
        drop(name);
}

void PlaylistWriter::disconnected()
{
    m_link.reset();
    m_run.reset();
    m_running.reset();
}

actor::Future<PlaylistWriter::Contents> PlaylistWriter::read(const QString &name) const
{
    if (!m_link)
        return actor::failedFuture<Contents>(toException({Error::Kind::Offline}));
    const auto promise = std::make_shared<actor::Promise<Contents>>();
    m_link->interactive.send(playlistUrisRequest(name))
        .deliver(
            m_owner.selfRef(&m_owner), [promise](const PlaylistUris &uris) { promise->set(uris); },
            [promise](const std::exception_ptr &failure) {
                if (mpd::toError(failure).kind == Error::Kind::NotFound)
                    promise->set(std::nullopt);
                else
                    promise->setException(failure);
            });
    return promise->future();
}

actor::Future<mpd::EditResult> PlaylistWriter::send(mpd::CommandBatch commands)
{
    if (!m_link)
        return actor::failedFuture<mpd::EditResult>(toException({Error::Kind::Offline}));
    for (const mpd::Command &command : commands) {
        if (command.error())
            return actor::failedFuture<mpd::EditResult>(toException(*command.error()));
    }
    const auto promise = std::make_shared<actor::Promise<mpd::EditResult>>();
    mpd::EditRun::start(m_owner, m_link->interactive, {std::move(commands)})
        ->result()
        .deliver(
            m_owner.selfRef(&m_owner), [promise](const mpd::EditResult &result) { promise->set(result); },
            [promise](const std::exception_ptr &failure) {
                // The playlist is gone.
                const bool isGone = mpd::toError(failure).kind == Error::Kind::NotFound;
                promise->setException(isGone ? toException({Error::Kind::Conflict}) : failure);
            });
    return promise->future();
}

actor::Future<mpd::EditResult> PlaylistWriter::write(
    const QString &name, const Contents &now, const Contents &wanted)
{
    if (!m_link)
        return actor::failedFuture<mpd::EditResult>(toException({Error::Kind::Offline}));
    if (now == wanted)
        return actor::readyFuture(mpd::EditResult());
    if (!wanted)
        return send({mpd::Command("rm").arg(name)});
    if (wanted->isEmpty())
        return send(now ? mpd::CommandBatch{mpd::Command("playlistclear").arg(name)} : emptyPlaylist(name));
    if (auto commands = changeInPlace(name, now.value_or(PlaylistUris()), *wanted, powers());
        commands && isSafe(now))
        return send(std::move(*commands));
    const auto aside = std::make_shared<Aside>(Aside{name, now, *wanted});
    actor::Future<mpd::EditResult> result = aside->promise.future();
    writeAside(aside);
    return result;
}

// A Mopidy adds without a word nothing of a song that its service does not find just then, so what it has
// stays where it is as far as possible.
PlaylistPowers PlaylistWriter::powers() const
{
    PlaylistPowers powers{.ranges = m_link->capabilities.supportsAddPositions()};
    if (m_link->capabilities.isMopidy())
        powers.mostCommands = mostWhereItLies;
    return powers;
}

// A Mopidy makes a playlist of a name that another one had before anew for each song that is added.
bool PlaylistWriter::isSafe(const Contents &now) const
{
    return now || !m_link->capabilities.isMopidy();
}

// MPD keeps no empty playlist that never had a song. It does not look whether there is such a stream.
mpd::CommandBatch PlaylistWriter::emptyPlaylist(const QString &name) const
{
    mpd::CommandBatch commands;
    if (!m_link->capabilities.isMopidy())
        commands.push_back(mpd::Command("playlistadd").arg(name).arg(QByteArrayView("http://localhost/")));
    commands.push_back(mpd::Command("playlistclear").arg(name));
    return commands;
}

void PlaylistWriter::writeAside(const AsidePtr &aside)
{
    mpd::BatchBuilder batches;
    for (const QByteArray &uri : aside->wanted) {
        mpd::Command command = mpd::Command("playlistadd").arg(aside->written).arg(uri);
        if (command.error()) {
            aside->promise.setException(toException(*command.error()));
            return;
        }
        batches.add(std::move(command));
    }
    if (aside->wanted.size() >= longPlaylist)
        m_running = RunningWrite{aside->name, 0, int(aside->wanted.size()), false};
    m_progressed();
    m_run = mpd::EditRun::start(m_owner, m_link->interactive, batches.take(), [this](int commands) {
        if (!m_running)
            return;
        m_running->done += commands;
        m_progressed();
    });
    m_run->result().deliver(
        m_owner.selfRef(&m_owner), [this, aside](const mpd::EditResult &result) { written(aside, result); },
        [this, aside](const std::exception_ptr &failure) { giveUp(aside, failure); });
}

void PlaylistWriter::cancel()
{
    if (m_run)
        m_run->cancel();
}

void PlaylistWriter::written(const AsidePtr &aside, const mpd::EditResult &result)
{
    m_run.reset();
    read(aside->written)
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, aside, result](const Contents &written) {
                if (aside->now && !(written && hasAllOf(*aside->now, aside->wanted, *written)))
                    return changeAsItLies(aside);
                mpd::EditResult found = result;
                const auto missing = aside->wanted.size() - (written ? written->size() : 0);
                found.notFound = std::max(found.notFound, int(missing));
                checkPlace(aside, found);
            },
            [this, aside](const std::exception_ptr &failure) { giveUp(aside, failure); });
}

// It took a while, and what somebody else has done to it meanwhile is not to be lost.
void PlaylistWriter::checkPlace(const AsidePtr &aside, const mpd::EditResult &result)
{
    read(aside->name)
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, aside, result](const Contents &now) {
                if (now == aside->now)
                    putInPlace(aside, result);
                else
                    giveUp(aside, toException({Error::Kind::Conflict}));
            },
            [this, aside](const std::exception_ptr &failure) { giveUp(aside, failure); });
}

// The server takes no song that it does not know, but keeps one that it has.
void PlaylistWriter::changeAsItLies(const AsidePtr &aside)
{
    drop(aside->written);
    m_running.reset();
    m_progressed();
    const PlaylistPowers powers{
        .ranges = m_link && m_link->capabilities.supportsAddPositions(), .mostCommands = mostWhereItLies};
    if (auto commands = changeInPlace(aside->name, *aside->now, aside->wanted, powers))
        aside->promise.follow(send(std::move(*commands)));
    else
        aside->promise.setException(toException({Error::Kind::NotFound}));
}

void PlaylistWriter::putInPlace(const AsidePtr &aside, const mpd::EditResult &result)
{
    const QString old = oldPrefix + aside->name;
    mpd::CommandBatch commands;
    if (aside->now)
        commands.push_back(mpd::Command("rename").arg(aside->name).arg(old));
    commands.push_back(mpd::Command("rename").arg(aside->written).arg(aside->name));
    if (aside->now)
        commands.push_back(mpd::Command("rm").arg(old));
    if (!m_link) {
        giveUp(aside, toException({Error::Kind::Offline}));
        return;
    }
    m_link->interactive.send(mpd::plain(commands))
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, aside, result] {
                m_running.reset();
                m_progressed();
                aside->promise.set(result);
            },
            [this, aside, old](const std::exception_ptr &failure) {
                // The old one is out of the way, and the new one did not come; or one was left there before.
                if (aside->now && m_link)
                    bringBack(old, aside->name);
                giveUp(aside, failure);
            });
}

void PlaylistWriter::giveUp(const AsidePtr &aside, const std::exception_ptr &failure)
{
    m_run.reset();
    m_running.reset();
    m_progressed();
    drop(aside->written);
    aside->promise.setException(failure);
}

void PlaylistWriter::drop(const QString &name)
{
    if (!m_link) {
        m_left.push_back(name);
        return;
    }
    m_link->interactive.send(mpd::plain(mpd::Command("rm").arg(name)))
        .deliver(
            m_owner.selfRef(&m_owner), [] {},
            [this, name](const std::exception_ptr &failure) {
                const auto kind = mpd::toError(failure).kind;
                if (kind == Error::Kind::Offline || kind == Error::Kind::Dropped)
                    m_left.push_back(name);
                else if (kind != Error::Kind::NotFound) // it was never begun, or is in its place
                    qCInfo(logMpd) << "a playlist aside was not removed:" << nameOf(kind);
            });
}

bool PlaylistWriter::isAside(const QString &name)
{
    return name.startsWith(newPrefix) || name.startsWith(oldPrefix);
}

void PlaylistWriter::tidyUp(const std::vector<StoredPlaylist> &playlists)
{
    for (const StoredPlaylist &playlist : playlists) {
        const QString &name = playlist.name;
        if (name.startsWith(newPrefix) && isAbandoned(name))
            drop(name);
        if (!name.startsWith(oldPrefix))
            continue;
        bringBack(name, name.mid(oldPrefix.size()));
    }
}

// What has come in its place may be empty: a Mopidy whose disk is full makes it so.
void PlaylistWriter::bringBack(const QString &old, const QString &place)
{
    read(place).deliver(
        m_owner.selfRef(&m_owner),
        [this, old, place](const Contents &now) {
            if (now && !now->isEmpty()) {
                drop(old);
                return;
            }
            mpd::CommandBatch commands;
            if (now)
                commands.push_back(mpd::Command("rm").arg(place));
            commands.push_back(mpd::Command("rename").arg(old).arg(place));
            send(std::move(commands))
                .deliver(
                    m_owner.selfRef(&m_owner), [](const mpd::EditResult &) {},
                    [old](const std::exception_ptr &) {
                        qCWarning(logMpd) << "a playlist is still called" << old;
                    });
        },
        [](const std::exception_ptr &) {}); // at the next connection it is looked for again
}

} // namespace toccata
