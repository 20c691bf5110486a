// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The searcher against brute force, over made-up libraries that are always the same.

#include "core/search/searcher.h"
#include "tests/core/music/asong.h"
#include "tests/core/search/bruteforce.h"

#include <gtest/gtest.h>

#include <random>

namespace toccata {
namespace {

const std::vector<QString> words{QStringLiteral("Night"), QStringLiteral("nightfall"), QStringLiteral("The"),
    QStringLiteral("Été"), QStringLiteral("AC/DC"), QStringLiteral("!!!"), QStringLiteral("坂本龍一"),
    QStringLiteral("방탄소년단"), QStringLiteral("Straße"), QStringLiteral("O\u2019Neil"),
    QStringLiteral("e\u0301clair"), QStringLiteral("12\""), QStringLiteral("a"),
    QStringLiteral("rock-n-roll")};
const std::vector<QString> queries{QStringLiteral("night"), QStringLiteral("NIGHT fall"),
    QStringLiteral("\"the night\" -ete"), QStringLiteral("artist:\"the the\""),
    QStringLiteral("album:ac/dc a"), QStringLiteral("-genre:rock 坂本"),
    QStringLiteral("year:1990-1999 title:nig"), QStringLiteral("performer:strasse oneil"),
    QStringLiteral("composer:방탄 eclair"), QStringLiteral("file:ogg -\"a night\""),
    QStringLiteral("!!! 12\""), QStringLiteral("-n"), QStringLiteral("-year:2000- x"),
    QStringLiteral("199 n-r"), QStringLiteral("foo:bar")};

class MadeUpLibrary
{
public:
    explicit MadeUpLibrary(quint32 seed)
        : m_random(seed)
    { }

    QString text()
    {
        QString text;
        for (auto left = 1 + m_random() % 3; left > 0; --left)
            text += words[m_random() % words.size()] + (m_random() % 5 == 0 ? u"  " : u" ");
        return text.trimmed();
    }
    SongLines song()
    {
        if (m_random() % 6 == 0)
            m_album = text();
        SongLines song = aSong(m_album.toUtf8() + '/' + text().replace(u'/', u'_').toUtf8() + ".ogg");
        constexpr Tag texts[] = {Tag::Title, Tag::Artist, Tag::Artist, Tag::ArtistSort, Tag::Composer,
            Tag::Genre, Tag::Performer, Tag::Name, Tag::AlbumSort};
        for (const Tag tag : texts) {
            if (m_random() % 2 == 0)
                song = song.with(tag, text());
        }
        if (m_random() % 3 != 0)
            song = song.on(m_album).ofAlbumArtist(m_album);
        if (m_random() % 3 != 0)
            song = song.dated(QString::number(1980 + m_random() % 30));
        return song;
    }

private:
    std::mt19937 m_random;
    QString m_album = QStringLiteral("x");
};

std::shared_ptr<const SearchableMusic> musicOf(std::shared_ptr<const SongTable> songs)
{
    auto music = std::make_shared<SearchableMusic>();
    music->songs = std::move(songs);
    return music;
}

std::vector<quint32> sorted(std::vector<quint32> rows)
{
    std::ranges::sort(rows);
    return rows;
}

TEST(SearchOracle, TheIndexFindsWhatBruteForceFinds)
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        MadeUpLibrary library(seed);
        std::vector<SongLines> songs;
        for (int i = 0; i < 400; ++i)
            songs.push_back(library.song());
        const auto music = musicOf(tableOf(songs));
        Searcher searcher;
        searcher.setMusic(music);
        for (const QString &query : queries)
            EXPECT_EQ(sorted(searcher.search(query).songs.rows),
                test::rowsByBruteForce(*music->songs, parsedQuery(query)))
                << seed << ": " << query.toStdString();
    }
}

TEST(SearchOracle, TypingAndTakingBackFindsWhatAFreshSearchFinds)
{
    MadeUpLibrary library(11);
    std::vector<SongLines> songs;
    for (int i = 0; i < 150; ++i)
        songs.push_back(library.song());
    const auto music = musicOf(tableOf(songs));
    Searcher searcher;
    searcher.setMusic(music);
    std::mt19937 random(12);
    QString text;
    const QString letters = QStringLiteral("night the -\"ac/d artist:year19坂é ");
    for (int i = 0; i < 200; ++i) {
        if (random() % 3 == 0)
            text.chop(1 + int(random() % 2));
        else
            text += letters[qsizetype(random() % quint32(letters.size()))];
        Searcher fresh;
        fresh.setMusic(music);
        const SearchResults found = searcher.search(text);
        EXPECT_EQ(found.songs.rows, fresh.search(text).songs.rows) << text.toStdString();
        EXPECT_EQ(sorted(found.songs.rows), test::rowsByBruteForce(*music->songs, parsedQuery(text)))
            << text.toStdString();
    }
}

TEST(SearchOracle, ALibraryThatGrowsIsSearchedAsIfItWereNew)
{
    MadeUpLibrary library(21);
    SongTableBuilder builder;
    Searcher following;
    std::mt19937 random(22);
    for (int step = 0; step < 12; ++step) {
        for (auto left = random() % 60; left > 0; --left)
            library.song().feedTo(builder);
        builder.finishRow();
        const auto music = musicOf(builder.snapshot());
        following.setMusic(music);
        Searcher fresh;
        fresh.setMusic(music);
        for (const QString &query : queries)
            EXPECT_EQ(following.search(query).songs.rows, fresh.search(query).songs.rows)
                << step << ": " << query.toStdString();
    }
}

TEST(SearchOracle, AnotherLibraryTakesTheFormerOnesPlace)
{
    Searcher searcher;
    for (quint32 seed = 31; seed < 34; ++seed) {
        MadeUpLibrary library(seed);
        std::vector<SongLines> songs;
        for (int i = 0; i < 100; ++i)
            songs.push_back(library.song());
        const auto music = musicOf(tableOf(songs));
        searcher.setMusic(music);
        for (const QString &query : queries)
            EXPECT_EQ(sorted(searcher.search(query).songs.rows),
                test::rowsByBruteForce(*music->songs, parsedQuery(query)))
                << query.toStdString();
    }
}

} // namespace
} // namespace toccata
