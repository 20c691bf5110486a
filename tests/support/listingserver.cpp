// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/listingserver.h"

#include <algorithm>
#include <utility>

namespace toccata::test {

namespace {

/// The words of a line, without their quotes.
QList<QByteArray> wordsOf(const QByteArray &line)
{
    QList<QByteArray> words{QByteArray()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ' ' && !isQuoted)
            words.emplaceBack();
        else
            words.back() += line[i] == '\\' ? line[++i] : line[i];
    }
    return words;
}

/// The FOLDER of `(base "FOLDER")`.
QByteArray folderOf(const QByteArray &expression)
{
    return wordsOf(expression.sliced(1).chopped(1)).value(1);
}

QByteArray withSlash(const QByteArray &folder)
{
    return folder.isEmpty() ? folder : folder + '/';
}

/// As MPD walks: songs before folders, at each level.
bool comesBefore(const ListedSong &a, const ListedSong &b)
{
    const qsizetype same = std::ranges::mismatch(a.uri, b.uri).in1 - a.uri.begin();
    const qsizetype level = QByteArrayView(a.uri).first(same).lastIndexOf('/') + 1;
    const bool aIsDeeper = a.uri.indexOf('/', level) >= 0;
    const bool bIsDeeper = b.uri.indexOf('/', level) >= 0;
    return aIsDeeper != bIsDeeper ? bIsDeeper : a.uri < b.uri;
}

QByteArray textOf(const ListedSong &song)
{
    return "file: " + song.uri + '\n' + song.lines;
}

} // namespace

ListingServer::ListingServer(std::vector<ListedSong> songs, const Vices &vices)
    : m_songs(std::move(songs))
    , m_vices(vices)
{
    index();
    m_server.answerWith([this](const QByteArray &line) { return answer(line); });
}

void ListingServer::answerBefore(const ScriptedServer::Answerer &answerer)
{
    m_server.answerWith([this, answerer](const QByteArray &line) {
        const auto reply = answerer(line);
        return reply ? reply : answer(line);
    });
}

void ListingServer::setSongs(std::vector<ListedSong> songs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_songs = std::move(songs);
        ++m_databaseTime;
        index();
    }
    m_server.announce({"database"});
}

void ListingServer::setVices(const Vices &vices)
{
    const std::lock_guard lock(m_mutex);
    m_vices = vices;
    m_pages = 0;
}

qint64 ListingServer::databaseTime() const
{
    const std::lock_guard lock(m_mutex);
    return m_databaseTime;
}

QList<QByteArray> ListingServer::uris() const
{
    const std::lock_guard lock(m_mutex);
    QList<QByteArray> uris;
    for (const ListedSong &song : m_songs)
        uris << song.uri;
    std::ranges::sort(uris);
    return uris;
}

int ListingServer::received(const QByteArray &beginning) const
{
    return int(std::ranges::count_if(
        m_server.received(), [&](const QByteArray &line) { return line.startsWith(beginning); }));
}

void ListingServer::index()
{
    std::ranges::sort(m_songs, comesBefore);
    m_folders.clear();
    m_folders.insert({}, {0, int(m_songs.size())});
    for (int i = 0; i < int(m_songs.size()); ++i) {
        const QByteArray &uri = m_songs[std::size_t(i)].uri;
        for (qsizetype slash = uri.indexOf('/'); slash >= 0; slash = uri.indexOf('/', slash + 1)) {
            Extent &extent = m_folders[uri.first(slash)];
            if (extent.end == 0)
                extent.first = i;
            extent.end = i + 1;
        }
    }
}

std::optional<QByteArray> ListingServer::answer(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    const QList<QByteArray> words = wordsOf(line);
    const QByteArray &command = words.front();
    if (m_vices.unknown.contains(command))
        return "ACK [5@0] {} unknown command \"" + command + "\"\n";
    if (command == "find" && m_vices.isSilent)
        return QByteArray();
    if (command == "find" && m_vices.isGarbled)
        return QByteArray("\x01\x02 no protocol at all \xff\n");
    if (command == "find")
        return page(words);
    if (command == "lsinfo")
        return bounded(folder(words.value(1)) + "OK\n");
    if (command == "count")
        return "songs: " + QByteArray::number(qlonglong(songsBelow(folderOf(words.value(1))).size()))
            + "\nplaytime: 0\nOK\n";
    if (command == "stats")
        return "songs: " + QByteArray::number(qlonglong(m_songs.size()))
            + "\ndb_update: " + QByteArray::number(m_databaseTime) + "\nOK\n";
    return std::nullopt;
}

std::vector<int> ListingServer::songsBelow(const QByteArray &folder) const
{
    std::vector<int> songs;
    const Extent extent = m_folders.value(folder);
    for (int i = extent.first; i < extent.end; ++i)
        songs.push_back(i);
    return songs;
}

QByteArray ListingServer::page(const QList<QByteArray> &words)
{
    if (words.value(1) == "file")
        return song(words.value(2)) + "OK\n";
    const QByteArray folder = folderOf(words.value(1));
    if (m_vices.refused.contains(folder))
        return "ACK [5@0] {find} it will not be read\n";
    if (m_vices.gone.contains(folder))
        return "ACK [50@0] {find} No such directory\n";
    std::vector<int> songs = songsBelow(folder);
    if (m_vices.hidesEvery > 0 && !folder.isEmpty())
        std::erase_if(songs, [this](int i) { return i % m_vices.hidesEvery == 0; });
    const QList<QByteArray> window = words.value(3).split(':');
    qsizetype first = m_vices.repeatsPages ? 0 : window.value(0).toLongLong();
    qsizetype count = window.value(1).toLongLong() - window.value(0).toLongLong();
    if (m_vices.mostSongs > 0)
        count = std::min<qsizetype>(count, m_vices.mostSongs);
    if (m_vices.ignoresWindows || words.size() < 4)
        std::tie(first, count) = std::pair(0, qsizetype(songs.size()));
    QByteArray reply;
    for (qsizetype i = first; i < std::min(first + count, qsizetype(songs.size())); ++i)
        reply += textOf(m_songs[std::size_t(songs[std::size_t(i)])]).repeated(m_vices.sendsTwice ? 2 : 1);
    if (++m_pages == m_vices.breaksOffAt)
        return reply.first(reply.size() / 2) + "half a line";
    return bounded(reply + "OK\n");
}

/// Without an end, which closes the connection, when it is too long.
QByteArray ListingServer::bounded(QByteArray reply)
{
    return m_vices.mostBytes > 0 && reply.size() > m_vices.mostBytes ? QByteArray("file") : reply;
}

QByteArray ListingServer::folder(const QByteArray &path) const
{
    QByteArray reply;
    QByteArray former;
    for (const int i : songsBelow(path)) {
        const ListedSong &song = m_songs[std::size_t(i)];
        const qsizetype slash = song.uri.indexOf('/', withSlash(path).size());
        if (slash < 0)
            reply += textOf(song);
        else if (song.uri.first(slash) != std::exchange(former, song.uri.first(slash)))
            reply += "directory: " + song.uri.first(slash) + "\nLast-Modified: 2020-02-02T20:20:20Z\n";
    }
    return reply + song(path);
}

/// Nothing if there is no such song.
QByteArray ListingServer::song(const QByteArray &uri) const
{
    const auto song = std::ranges::find(m_songs, uri, &ListedSong::uri);
    return song == m_songs.end() ? QByteArray() : textOf(*song);
}

std::vector<ListedSong> manySongs(const QByteArray &prefix, int count)
{
    std::vector<ListedSong> songs;
    for (int i = 0; i < count; ++i)
        songs.push_back({prefix + QByteArray::number(i).rightJustified(5, '0')});
    return songs;
}

} // namespace toccata::test
