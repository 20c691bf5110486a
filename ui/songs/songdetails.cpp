// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songdetails.h"

#include "core/base/logging.h"
#include "ui/songs/songactions.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace toccata {

namespace {

using Clock = std::chrono::steady_clock;

/// Songs asked for at once, at first and at most. A service that takes 50 ms for each keeps all others
/// waiting for a second; files are looked up by thousands in that time.
constexpr int firstPiece = 20;
constexpr int largestPiece = 320;
/// How long the others may have to wait, about.
constexpr std::chrono::milliseconds quick{100};
constexpr std::chrono::milliseconds slow{1000};

} // namespace

SongDetails::SongDetails(LibraryProxy library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
{ }

void SongDetails::fetch(const SongRows &titles)
{
    m_builder = std::make_unique<SongTableBuilder>(*titles.table, std::span<const int>());
    m_songs = titles;
    m_known = 0;
    m_piece = firstPiece;
}

void SongDetails::stop()
{
    m_answer.forget();
}

void SongDetails::forget()
{
    stop();
    m_songs = {};
    m_known = 0;
}

void SongDetails::resume()
{
    m_answer.forget();
    const int count = std::min(m_piece, m_songs.size() - m_known);
    if (count == 0)
        return;
    m_answer.expect(
        m_library.songsOf(urisOf(m_songs.part(m_known, count))),
        [this, count, begun = Clock::now()](const SongRows &found) {
            take(found, count);
            fitPiece(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun));
            resume();
        },
        [this](const Error &error) {
            qCInfo(logLibrary) << "songs not looked up:" << nameOf(error.kind) << error.serverText;
            take({}, m_songs.size() - m_known); // there will not be more
        });
}

void SongDetails::fitPiece(std::chrono::milliseconds took)
{
    if (took < quick)
        m_piece = std::min(m_piece * 2, largestPiece);
    else if (took > slow)
        m_piece = std::max(m_piece / 2, 1);
}

// A song that does not resolve stays with its title: it may be played all the same.
void SongDetails::take(const SongRows &found, int count)
{
    QHash<QByteArray, int> places;
    for (int i = 0; i < found.size(); ++i)
        places.insert(found.at(i).uri(), i);
    for (int i = m_known; i < m_known + count; ++i) {
        const auto place = places.constFind(m_songs.at(i).uri());
        if (place == places.cend())
            continue;
        m_songs.rows[std::size_t(i)] = quint32(m_builder->size());
        m_builder->append(found.at(*place));
    }
    m_songs.table = m_builder->snapshot();
    m_known += count;
    Q_EMIT changed(m_songs, m_known);
}

} // namespace toccata
