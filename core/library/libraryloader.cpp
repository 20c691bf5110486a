// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryloader.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/music/uri.h"

#include <algorithm>

namespace toccata {

namespace {

constexpr int requestsAtOnce = 32; // the folders of a large library are small and many
constexpr int usualFolder = 70; // songs that a folder is expected to have

/// From here on the top folder is not tried as one page, for which the server would walk all songs: MPD takes
/// 5 ms for so many.
constexpr int manySongs = 50'000;

/// The song is not in a folder of the folder.
bool liesDirectlyIn(const QByteArray &uri, const QByteArray &folder)
{
    const qsizetype from = folder.isEmpty() ? 0 : folder.size() + 1;
    return uri.indexOf('/', from) < 0;
}

bool isLost(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Dropped
        || error.kind == Error::Kind::Protocol;
}

} // namespace

std::shared_ptr<LibraryLoader> LibraryLoader::start(
    actor::Actor &owner, mpd::SessionProxy session, Handlers handlers)
{
    std::shared_ptr<LibraryLoader> loader(new LibraryLoader(owner, std::move(session), std::move(handlers)));
    loader->send(
        statisticsRequest(), 0,
        [loader = loader.get()](const ServerStatistics &told) { loader->begin(told); },
        [loader = loader.get()](const Error &) { loader->begin({}); });
    return loader;
}

/// \param told  before the first song: what the server changes later is then told by another time.
void LibraryLoader::begin(const ServerStatistics &told)
{
    m_databaseTime = told.databaseUpdated;
    if (told.songs >= manySongs) {
        readFoldersOf({});
    } else {
        m_rests.push_back({});
        readNext();
    }
}

LibraryLoader::LibraryLoader(actor::Actor &owner, mpd::SessionProxy session, Handlers handlers)
    : m_owner(owner)
    , m_session(std::move(session))
    , m_handlers(std::move(handlers))
{ }

/// Calls one of both with the answer. \param songs  that it is expected to have
template <class T, class OnValue, class OnError>
void LibraryLoader::send(mpd::Request<T> request, int songs, OnValue onValue, OnError onError)
{
    ++m_inFlight;
    m_songsUnderWay += songs;
    const auto arrived = [this, songs] {
        --m_inFlight;
        m_songsUnderWay -= songs;
        return !isCancelled();
    };
    m_session.send(std::move(request))
        .deliver(
            m_owner.selfRef(&m_owner),
            [self = shared_from_this(), arrived, onValue](const T &value) {
                if (arrived())
                    onValue(value);
            },
            [self = shared_from_this(), arrived, onError](const std::exception_ptr &failure) {
                if (arrived())
                    onError(mpd::toError(failure));
            });
}

/// Calls \p onValue with the answer; what fails is read again or left out.
template <class T, class OnValue>
void LibraryLoader::ask(mpd::Request<T> request, OnValue onValue, Rest rest)
{
    send(std::move(request), expected(rest), onValue,
        [this, rest, hangUps = m_hangUps](const Error &error) { refused(rest, hangUps, error); });
}

int LibraryLoader::expected(const Rest &rest) const
{
    return rest.first > 0 || rest.folder.isEmpty() ? m_page.songs() : std::min(usualFolder, m_page.songs());
}

bool LibraryLoader::hasRoomFor(const Rest &rest) const
{
    return m_inFlight == 0
        || (m_inFlight < requestsAtOnce && m_songsUnderWay + expected(rest) <= m_page.songsUnderWay());
}

void LibraryLoader::readNext()
{
    while (!m_rests.empty() && hasRoomFor(m_rests.front())) {
        const Rest rest = m_rests.front();
        m_rests.pop_front();
        read(rest);
    }
    if (m_inFlight > 0 || isCancelled())
        return;
    if (m_checked)
        end({});
    else
        check();
}

void LibraryLoader::read(const Rest &rest)
{
    const int asked = m_page.songs();
    ask(
        songsBelowRequest(rest.folder, rest.first, asked, m_builder),
        [this, rest, asked](const SongPage &page) {
            measure(page);
            // A full page may have more behind it; that is known at once by asking, and not before.
            const bool mayHaveMore = rest.toTheEnd ? page.songs > 0 : page.songs >= asked;
            if (page.table)
                m_handlers.progressed(page.table, m_progress);
            if (isCancelled())
                return;
            if (mayHaveMore)
                pageArrived(rest, page, asked);
            else
                folderDone();
            readNext();
        },
        rest);
}

/// \param asked  for so many songs: some servers send more, such as each one twice.
void LibraryLoader::pageArrived(const Rest &rest, const SongPage &page, int asked)
{
    if (page.firstUri == rest.pageBefore) {
        qCWarning(logLibrary) << "the server sends the same page of a folder again:" << rest.folder;
        m_repeated += page.songs;
        folderDone();
    } else if (!rest.toTheEnd && !rest.inWindows && rest.first == 0
        && !liesDirectlyIn(page.lastUri, rest.folder)) {
        // MPD lists a folder's own songs first: here they are few, and those of its folders are many.
        m_repeated += page.songs;
        readFoldersOf(rest);
    } else {
        m_rests.push_front({rest.folder, rest.first + std::min(page.songs, asked), page.firstUri,
            rest.toTheEnd, rest.inWindows});
    }
}

void LibraryLoader::readFoldersOf(const Rest &rest)
{
    Rest otherwise = rest;
    otherwise.inWindows = true;
    send(
        folderRequest(rest.folder, m_builder), expected(rest),
        [this](const FolderListing &listing) {
            foldersArrived(listing);
            readNext();
        },
        [this, otherwise, hangUps = m_hangUps](const Error &error) {
            const bool tooLong = isLost(error) && hangUps == m_hangUps; // which is no page's fault
            if (tooLong)
                ++m_hangUps;
            if (tooLong || error.kind == Error::Kind::Refused || error.kind == Error::Kind::Unsupported) {
                m_rests.push_front(otherwise);
                readNext();
            } else {
                refused(otherwise, hangUps, error);
            }
        });
}

void LibraryLoader::foldersArrived(const FolderListing &listing)
{
    m_progress.folders += int(listing.folders.size());
    for (auto folder = listing.folders.rbegin(); folder != listing.folders.rend(); ++folder)
        m_rests.push_front({folder->path, 0});
    folderDone();
}

void LibraryLoader::folderDone()
{
    ++m_progress.foldersDone;
    const int percent = std::max(1, m_progress.folders / 100);
    if (m_progress.foldersDone % percent == 0)
        m_handlers.progressed(nullptr, m_progress);
}

/// How long the server takes for a song, as seen from here: the time between two replies.
void LibraryLoader::measure(const SongPage &page)
{
    const auto now = Clock::now();
    m_page.came(page.songs, page.bytes,
        std::chrono::duration_cast<std::chrono::microseconds>(now - std::exchange(m_arrivedBefore, now)));
}

int LibraryLoader::songsThatCame() const
{
    return m_builder->songs.size() - m_repeated;
}

/// MPD keeps the sum of its songs, while it walks all of them to count them. Where both differ it is about to
/// tell of a change: an update is under way, which may come to nothing.
void LibraryLoader::check()
{
    m_checked = true;
    send(
        statisticsRequest(), 0,
        [this](const ServerStatistics &told) {
            m_asCounted = told.songs == songsThatCame();
            if (m_asCounted)
                readNext();
            else
                count();
        },
        [this](const Error &) { count(); });
}

void LibraryLoader::count()
{
    send(
        songCountRequest({}), 0, [this](int songs) { counted(songs); },
        [this](const Error &error) {
            qCInfo(logLibrary) << "the songs are not counted:" << nameOf(error.kind) << error.serverText;
            readNext();
        });
}

void LibraryLoader::counted(int songs)
{
    if (songs > songsThatCame()) {
        qCWarning(logLibrary) << "of" << songs << "songs only" << songsThatCame() << "came";
        m_rests.push_back({{}, 0, {}, true});
    }
    readNext();
}

/// \param hangUps  how many there had been when it was asked: all that is in flight is lost with one, and
/// that is no reason to ask for less more than once.
void LibraryLoader::refused(const Rest &rest, int hangUps, const Error &error)
{
    if (isLost(error) && hangUps < m_hangUps) {
        m_rests.push_front(rest);
    } else if (isLost(error) && m_page.halve()) {
        ++m_hangUps;
        qCInfo(logLibrary) << "the server hung up; asked for" << m_page.songs() << "songs from now on";
        m_rests.push_front(rest);
    } else if (isLost(error) || error.kind == Error::Kind::TimedOut || error.kind == Error::Kind::Denied) {
        end(error);
        return;
    } else {
        // It may have been removed since it was listed.
        qCInfo(logLibrary) << "not read:" << rest.folder << nameOf(error.kind) << error.serverText;
        if (!m_firstRefusal && error.kind != Error::Kind::NotFound)
            m_firstRefusal = error;
        folderDone();
    }
    readNext();
}

void LibraryLoader::end(const std::optional<Error> &error)
{
    const Handlers handlers = std::exchange(m_handlers, {});
    const auto cause = error || m_builder->songs.size() > 0 ? error : m_firstRefusal;
    if (!cause) {
        m_builder->songs.shrink();
        handlers.finished(m_builder->songs.snapshot(), m_asCounted ? m_databaseTime : std::nullopt);
        return;
    }
    if (cause->kind != Error::Kind::Offline)
        qCWarning(logLibrary) << "the library could not be read:" << nameOf(cause->kind) << cause->serverText;
    handlers.failed(*cause);
}

} // namespace toccata
