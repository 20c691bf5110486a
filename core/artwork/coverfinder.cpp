// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverfinder.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"

#include <QDateTime>
#include <QFile>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

using Stage = CoverSearch::Stage;
using std::chrono::milliseconds;

/// How long a picture is wanted before a provider is asked for it: what flies past is never fetched.
constexpr milliseconds dwelling{90};
constexpr int mostOnDisk = 3;
/// On a slow line the next request travels while the last is answered.
constexpr int mostFromMpd = 4;
/// Somebody far away may take half a minute. That holds nobody else up.
constexpr int mostOnline = 4;
/// Mopidy is asked for all of a page in one request.
constexpr int mostFromMopidy = 50;
constexpr qint64 largePixels = 4'000'000;
/// The Cover Art Archive has pictures of these sizes. Units: pixels.
constexpr int archiveSmall = 500;
constexpr int archiveLarge = 1200;

int largestSide(const CoverSearch &search)
{
    int side = 0;
    for (const CoverSearch::Waiting &each : search.waiting)
        side = std::max(side, each.shape.side);
    return side;
}

bool isThisComputer(const mpd::Address &address)
{
    if (std::holds_alternative<mpd::Ssh>(address.protection)) // the host is named as seen from elsewhere
        return false;
    return address.kind != mpd::Address::Kind::Tcp || address.host == u"localhost"
        || address.host.startsWith(u"127.") || address.host == u"::1";
}

} // namespace

CoverFinder::CoverFinder(actor::ActorRef<CoverWorker> quick, actor::ActorRef<CoverWorker> large)
    : m_quick(std::move(quick))
    , m_large(std::move(large))
{ }

CoverFinder::~CoverFinder() = default;

void CoverFinder::onStart()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_dwell = std::make_unique<QTimer>();
    m_dwell->setSingleShot(true);
    QObject::connect(m_dwell.get(), &QTimer::timeout, m_dwell.get(), [this] { pump(); });
}

void CoverFinder::onStop()
{
    m_mopidy.reset();
    m_network.reset();
    m_dwell.reset();
}

void CoverFinder::use(const QString &server)
{
    m_serverKey = server;
    m_missing.clear();
    disconnected();
}

void CoverFinder::connected(const CoverServer &server)
{
    m_server = server;
    resetMopidy();
    if (server.address.kind == mpd::Address::Kind::Tcp || !server.capabilities.has("config"))
        return;
    m_server->interactive.send(musicFolderRequest())
        .deliver(
            selfRef(this),
            [this, generation = m_generation](const std::optional<QString> &folder) {
                if (generation != m_generation || !folder)
                    return;
                m_musicFolder = folder;
                m_missing.clear(); // nobody has looked there
            },
            [](const std::exception_ptr &failure) {
                qCInfo(logArtwork) << "no music folder:" << mpd::toError(failure).serverText;
            });
}

void CoverFinder::disconnected()
{
    m_server.reset();
    m_musicFolder.reset();
    m_mopidy.reset();
    failAll(Error::Kind::Offline);
}

void CoverFinder::setOptions(const CoverOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    m_missing.clear();
    failAll(Error::Kind::Offline); // they are asked for again
    resetMopidy();
}

void CoverFinder::resetMopidy()
{
    m_mopidy.reset();
    if (!m_server || !m_server->capabilities.isMopidy())
        return;
    m_mopidy = std::make_unique<MopidyImages>(
        *this, *m_network, mopidyWebAt(m_server->address, m_options.mopidyPort), m_server->interactive);
}

void CoverFinder::failAll(Error::Kind why)
{
    ++m_generation;
    for (const SearchPtr &search : m_queue.takeAll()) {
        search->serveLater();
        for (CoverSearch::Waiting &each : search->waiting)
            each.promise.setException(toException({why}));
    }
}

CoverNames CoverFinder::namesOf(const CoverSubject &subject) const
{
    // What was chosen is good for the same album on whatever server.
    return {m_options.kept ? m_serverKey.toUtf8() + '\n' + subject.key : QByteArray(), subject.key};
}

bool CoverFinder::isKnownMissing(const CoverSubject &subject) const
{
    const auto missing = m_missing.constFind(subject.missingKey());
    return missing != m_missing.cend() && !subject.hasChangedSince(*missing);
}

void CoverFinder::find(const PictureRequest &request, actor::Promise<Picture> promise)
{
    if (request.subject.isEmpty() || isKnownMissing(request.subject)) {
        promise.setException(toException({Error::Kind::NotFound}));
        return;
    }
    m_queue.add(request, std::move(promise), CoverSearch::Clock::now());
    pump();
}

void CoverFinder::pump()
{
    // A search that ends within it, as those do that nobody can be asked for, does not begin it anew: with
    // thousands of them the stack would not suffice.
    if (m_pumping)
        return;
    const QScopedValueRollback pumping(m_pumping, true);
    m_queue.dropUnwanted();
    const auto now = CoverSearch::Clock::now();
    while (m_queue.underWay(Stage::Disk) < mostOnDisk) {
        const SearchPtr next = m_queue.next(Stage::Disk, now);
        if (!next)
            break;
        lookOnDisk(next);
    }
    const int most = m_mopidy ? mostFromMopidy : mostFromMpd;
    while (m_queue.underWay(Stage::Providers) < most) {
        const SearchPtr next = m_queue.next(Stage::Providers, now - dwelling);
        if (!next)
            break;
        askProviders(next);
    }
    while (m_queue.underWay(Stage::Online) < mostOnline) {
        const SearchPtr next = m_queue.next(Stage::Online, now);
        if (!next)
            break;
        next->underWay = true;
        askNext(next);
    }
    const auto oldest = m_queue.oldest(Stage::Providers);
    if (oldest && *oldest > now - dwelling)
        m_dwell->start(std::chrono::ceil<milliseconds>(*oldest + dwelling - now));
}

void CoverFinder::lookOnDisk(const SearchPtr &search)
{
    search->underWay = true;
    const auto shapes = search->beginServing();
    handOut(search,
        m_quick.ask(&CoverWorker::kept, namesOf(search->subject), search->subject.changed(), shapes),
        [this, search] {
            search->underWay = false;
            search->stage = Stage::Providers;
            pump();
        });
}

void CoverFinder::askProviders(const SearchPtr &search)
{
    search->underWay = true;
    if (!m_server) {
        search->trouble = Error{Error::Kind::Offline};
        askNext(search);
        return;
    }
    search->providers = coverProviders(search->subject, m_options, m_server->capabilities);
    askNext(search);
}

void CoverFinder::askNext(const SearchPtr &search)
{
    if (search->isStale) {
        beginAnew(search);
        return;
    }
    if (!search->isWanted() || search->providers.empty()) {
        if (search->isLarge && search->isWanted())
            takeSmall(search);
        else
            end(search);
        return;
    }
    const CoverProvider provider = search->providers.front();
    if (provider == CoverProvider::Online && search->stage != Stage::Online) {
        search->stage = Stage::Online;
        search->underWay = false;
        pump();
        return;
    }
    search->providers.erase(search->providers.begin());
    ask(provider, search);
}

// That nobody has a large one, or that the server is gone, is no reason to show none.
void CoverFinder::takeSmall(const SearchPtr &search)
{
    handOut(search, m_quick.ask(&CoverWorker::keptSmall, namesOf(search->subject), search->beginServing()),
        [this, search] { end(search); });
}

void CoverFinder::ask(CoverProvider provider, const SearchPtr &search)
{
    const auto done = [this, search, generation = m_generation](const Result<QByteArray> &bytes) {
        if (generation == m_generation)
            answered(search, bytes);
    };
    const CoverSubject &subject = search->subject;
    qCInfo(logArtwork) << nameOf(provider) << "is asked for" << subject.key.simplified();
    switch (provider) {
    case CoverProvider::ReadPicture:
        readFromMpd(PictureCommand::ReadPicture, search);
        break;
    case CoverProvider::AlbumArt:
        readFromMpd(PictureCommand::AlbumArt, search);
        break;
    case CoverProvider::Mopidy:
        m_mopidy->picture(
            subject.uri.value_or(subject.songUri), std::max(largestSide(*search), keptSide), done);
        break;
    case CoverProvider::MusicFolder:
        readMusicFolder(search);
        break;
    case CoverProvider::Online: {
        QUrl url = m_options.onlineArchive;
        url.setPath(QStringLiteral("/release/%1/front-%2")
                        .arg(QString::fromLatin1(*subject.release))
                        .arg(largestSide(*search) > keptSide ? archiveLarge : archiveSmall));
        download(*m_network, url, done);
        break;
    }
    }
}

void CoverFinder::readFromMpd(PictureCommand command, const SearchPtr &search)
{
    const auto transfer
        = std::make_shared<PictureTransfer>(*this, m_server->pictures, command, search->subject.songUri,
            PictureTransfer::Calls{[this, search, generation = m_generation] {
                                       const bool goesOn = generation == m_generation && search->isWanted();
                                       if (!goesOn && generation == m_generation)
                                           end(search);
                                       return goesOn;
                                   },
                [this, search, generation = m_generation](const Result<QByteArray> &bytes) {
                    if (generation != m_generation)
                        return;
                    // A server without the command has no pictures. That of Mopidy's web side it may have
                    // later.
                    const bool cannot = !bytes && bytes.error().kind == Error::Kind::Unsupported;
                    answered(search, cannot ? Error{Error::Kind::NotFound} : bytes);
                }});
    transfer->start();
}

std::optional<QString> CoverFinder::localPathOf(const QByteArray &songUri) const
{
    if (songUri.startsWith("file:"))
        return isThisComputer(m_server->address) ? std::optional(QUrl::fromEncoded(songUri).toLocalFile())
                                                 : std::nullopt;
    const std::optional<QString> folder = m_musicFolder ? m_musicFolder : m_options.musicFolderPath;
    if (!folder || !isServerFile(songUri) || songUri.contains("../"))
        return std::nullopt;
    return *folder + u'/' + QFile::decodeName(songUri);
}

void CoverFinder::readMusicFolder(const SearchPtr &search)
{
    const auto path = localPathOf(search->subject.songUri);
    if (!path) {
        askNext(search);
        return;
    }
    m_quick
        .ask([path = *path, kind = search->subject.kind](
                 const CoverWorker &) { return CoverWorker::besideSong(path, kind); })
        .deliver(
            selfRef(this),
            [this, search, generation = m_generation](const std::optional<QByteArray> &bytes) {
                if (generation != m_generation)
                    return;
                if (bytes)
                    answered(search, *bytes);
                else
                    askNext(search);
            },
            [](const std::exception_ptr &) {});
}

void CoverFinder::answered(const SearchPtr &search, const Result<QByteArray> &bytes)
{
    if (bytes) {
        makePictures(search, *bytes);
        return;
    }
    using Kind = Error::Kind;
    const Kind kind = bytes.error().kind;
    qCInfo(logArtwork) << "no picture of" << search->subject.key.simplified() << nameOf(kind)
                       << bytes.error().serverText;
    const bool isNo = kind == Kind::NotFound || kind == Kind::Denied || kind == Kind::Refused
        || kind == Kind::Invalid || kind == Kind::Protocol;
    if (!isNo)
        search->trouble = bytes.error();
    askNext(search);
}

void CoverFinder::makePictures(const SearchPtr &search, const QByteArray &bytes)
{
    const auto &worker = pixelsOf(bytes) > largePixels ? m_large : m_quick;
    handOut(search, worker.ask(&CoverWorker::take, namesOf(search->subject), bytes, search->beginServing()),
        [this, search] {
            qCInfo(logArtwork) << "no picture, or a damaged one:" << search->subject.songUri;
            askNext(search);
        });
}

void CoverFinder::handOut(
    const SearchPtr &search, const actor::Future<Found> &pictures, std::function<void()> otherwise)
{
    pictures.deliver(
        selfRef(this),
        [this, search, otherwise = std::move(otherwise), generation = m_generation](const Found &made) {
            if (generation != m_generation)
                return;
            if (made && !search->isStale) {
                search->underWay = false;
                succeed(search, *made);
                return;
            }
            search->serveLater();
            if (search->isStale)
                beginAnew(search);
            else
                otherwise();
        },
        [](const std::exception_ptr &) {});
}

void CoverFinder::beginAnew(const SearchPtr &search)
{
    search->isStale = false;
    search->underWay = false;
    search->stage = Stage::Disk;
    search->trouble.reset();
    pump();
}

void CoverFinder::succeed(const SearchPtr &search, const std::vector<Picture> &pictures)
{
    for (std::size_t i = 0; i < search->served.size(); ++i)
        search->served[i].promise.set(pictures[i]);
    search->served.clear();
    search->stage = Stage::Disk;
    if (search->waiting.empty()) // else somebody has come meanwhile
        m_queue.remove(search);
    pump();
}

void CoverFinder::end(const SearchPtr &search)
{
    if (!search->isWanted()) {
        m_queue.remove(search);
        pump();
        return;
    }
    if (!search->trouble)
        m_missing.insert(search->subject.missingKey(), QDateTime::currentSecsSinceEpoch());
    for (CoverSearch::Waiting &each : search->waiting)
        each.promise.setException(toException(search->trouble.value_or(Error{Error::Kind::NotFound})));
    m_queue.remove(search);
    pump();
}

actor::Future<void> CoverFinder::choose(const CoverSubject &subject, const ChosenPicture &picture)
{
    if (subject.isEmpty())
        return actor::failedFuture<void>(toException({Error::Kind::Invalid}));
    m_missing.remove(subject.missingKey());
    return m_large.ask(&CoverWorker::choose, namesOf(subject), picture)
        .then(selfRef(this), [this, key = subject.key](bool chosen) {
            if (!chosen)
                throw Failure({Error::Kind::Invalid});
            m_queue.beginAnew(key);
        });
}

actor::Future<void> CoverFinder::forget(const CoverSubject &subject)
{
    m_missing.remove(subject.missingKey());
    return m_quick.ask(&CoverWorker::forget, namesOf(subject)).then(selfRef(this), [this, key = subject.key] {
        m_queue.beginAnew(key);
    });
}

actor::Future<qint64> CoverFinder::diskUse() const
{
    return m_quick.ask(&CoverWorker::foundBytes);
}

actor::Future<void> CoverFinder::clearDisk()
{
    return m_quick.ask(&CoverWorker::clearFound);
}

} // namespace toccata
