// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <gmock/gmock.h>

namespace toccata {

using test::waitUntil;
using testing::Contains;
using testing::ElementsAre;

class LibraryOnMpd : public MpdTest
{
protected:
    static QStringList titlesOf(const SongRows &songs)
    {
        QStringList titles;
        for (int i = 0; i < songs.size(); ++i)
            titles << songs.at(i).displayTitle();
        return titles;
    }
    static QStringList titlesOf(const AlbumSelection &selection)
    {
        QStringList titles;
        for (const int index : selection.indexes)
            titles << selection.albums->at(index).title().value_or(QStringLiteral("-"));
        return titles;
    }
    SearchResults found(const QString &text)
    {
        const auto answer = server.proxy.search.find(text);
        return succeeds(answer) ? answer.get() : SearchResults{QStringLiteral("failed"), {}, {}, {}};
    }
};

TEST_F(LibraryOnMpd, HasEverySongOfTheServer)
{
    const auto library = server.library();
    EXPECT_EQ(library->source, LibraryState::Source::Mirror);
    EXPECT_EQ(QByteArray::number(library->catalogue.songs->size()), raw.value("stats", "songs"));
    EXPECT_FALSE(library->error);
    QList<QByteArray> uris;
    for (int row = 0; row < library->catalogue.songs->size(); ++row)
        uris << library->catalogue.songs->at(row).uri();
    QList<QByteArray> told = raw.values("listall", "file");
    std::ranges::sort(uris);
    std::ranges::sort(told);
    EXPECT_EQ(uris, told);
}

TEST_F(LibraryOnMpd, KeepsSongsWithoutAnyTag)
{
    const auto songs = server.library()->catalogue.songs;
    bool isThere = false;
    for (int row = 0; row < songs->size(); ++row)
        isThere = isThere || songs->at(row).displayTitle() == QStringLiteral("no-tags-at-all.mp3");
    EXPECT_TRUE(isThere);
}

TEST_F(LibraryOnMpd, TellsTheAlbumsOfAnArtist)
{
    const auto answer = server.proxy.library.albumsOfArtist(QStringLiteral("Alpha"));
    ASSERT_TRUE(succeeds(answer));
    EXPECT_THAT(titlesOf(answer.get()), Contains(QStringLiteral("Album One")));
    EXPECT_THAT(titlesOf(answer.get()), Contains(QStringLiteral("Duets")));
    const auto nobody = server.proxy.library.albumsOfArtist(QStringLiteral("Nobody"));
    ASSERT_TRUE(succeeds(nobody));
    EXPECT_TRUE(nobody.get().indexes.empty());
}

// The library keeps neither label nor comment, and its sessions do not ask for them.
TEST_F(LibraryOnMpd, TellsEveryTagOfASongThoughItsSessionsAskForFew)
{
    const auto answer = server.proxy.library.information(firstLight);
    ASSERT_TRUE(succeeds(answer));
    const mpd::Pairs told = answer.get();
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.front(), (mpd::Pair{"file", firstLight}));
    for (const mpd::Pair &tag : mpd::Pairs{{"Title", "First Light"}, {"Label", "Lbl"},
             {"MUSICBRAINZ_TRACKID", "33333333-3333-4333-8333-333333333331"}})
        EXPECT_THAT(told, Contains(tag)) << tag.name.toStdString();
    const auto duets = server.proxy.library.information(duet);
    ASSERT_TRUE(succeeds(duets));
    EXPECT_EQ(std::ranges::count(duets.get(), QByteArray("Artist"), &mpd::Pair::name), 2);
}

TEST_F(LibraryOnMpd, TellsOfAStreamWhatTheQueueKnowsAndOfNothingThatItIsGone)
{
    raw.command("addid http://127.0.0.1:9/live");
    const auto stream = server.proxy.library.information("http://127.0.0.1:9/live");
    ASSERT_TRUE(succeeds(stream));
    EXPECT_EQ(stream.get().front(), (mpd::Pair{"file", "http://127.0.0.1:9/live"}));
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, server.proxy.library.information("Alpha/gone.ogg")));
}

TEST_F(LibraryOnMpd, TellsTheAlbumsOfOneName)
{
    const auto answer = server.proxy.library.albumsCalled(QStringLiteral("Greatest Hits"));
    ASSERT_TRUE(succeeds(answer));
    EXPECT_EQ(titlesOf(answer.get()).count(QStringLiteral("Greatest Hits")), 2);
}

TEST_F(LibraryOnMpd, ShowsFolders)
{
    const auto root = server.proxy.library.folder({});
    ASSERT_TRUE(succeeds(root));
    QStringList names;
    for (const auto &folder : root.get().folders)
        names << folder.name;
    EXPECT_THAT(names, Contains(QStringLiteral("Alpha")));
    EXPECT_THAT(names, Contains(QStringLiteral("日本語")));
    const auto album = server.proxy.library.folder("Alpha/Album One/");
    ASSERT_TRUE(succeeds(album));
    EXPECT_THAT(titlesOf(album.get().songs),
        ElementsAre(
            QStringLiteral("First Light"), QStringLiteral("Second Wind"), QStringLiteral("Third Rail")));
}

TEST_F(LibraryOnMpd, SortsEverySong)
{
    (void)server.library();
    const auto answer = server.proxy.library.sortedSongs(SongField::Title, Qt::DescendingOrder);
    ASSERT_TRUE(succeeds(answer));
    const QStringList titles = titlesOf(answer.get().songs);
    EXPECT_EQ(QByteArray::number(titles.size()), raw.value("stats", "songs"));
    EXPECT_EQ(answer.get().totals.songs, titles.size());
    EXPECT_LT(titles.indexOf(QStringLiteral("Third Rail")), titles.indexOf(QStringLiteral("Second Wind")));
    EXPECT_LT(titles.indexOf(QStringLiteral("Second Wind")), titles.indexOf(QStringLiteral("First Light")));
}

TEST_F(LibraryOnMpd, FindsSongsBehindAUri)
{
    const auto answer = server.proxy.library.songsBehind(secondWind);
    ASSERT_TRUE(succeeds(answer));
    EXPECT_THAT(titlesOf(answer.get()), ElementsAre(QStringLiteral("Second Wind")));
}

TEST_F(LibraryOnMpd, IsSearchedWhateverCaseAndAccents)
{
    const SearchResults results = found(QStringLiteral("BJORK joga"));
    EXPECT_EQ(results.text, QStringLiteral("BJORK joga"));
    EXPECT_EQ(results.songs.size(), 2);
    EXPECT_EQ(found(QStringLiteral("alpha")).artists.front().name, QStringLiteral("Alpha"));
    EXPECT_EQ(found(QStringLiteral("album one")).albums.front().title, QStringLiteral("Album One"));
    EXPECT_TRUE(found(QStringLiteral("no such thing")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("  \n ")).isEmpty());
}

/// An mpd with a music folder of its own, for tests that change it.
class ChangingLibrary : public testing::Test
{
protected:
    ChangingLibrary()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("Alpha"));
        copy(firstLight, "Alpha/one.ogg");
    }
    void copy(const QByteArray &from, const char *to) const
    {
        const QString source = test::taggedMusicFolder() + u'/' + QString::fromUtf8(from);
        ASSERT_TRUE(QFile::copy(source, m_folder.filePath(QLatin1String(to))));
    }
    /// Puts another song's bytes into \p file, which keeps its time.
    void exchange(const char *file, const QByteArray &with) const
    {
        QFile there(m_folder.filePath(QLatin1String(file)));
        QFile source(test::taggedMusicFolder() + u'/' + QString::fromUtf8(with));
        ASSERT_TRUE(there.open(QIODevice::ReadWrite) && source.open(QIODevice::ReadOnly));
        const QDateTime time = there.fileTime(QFileDevice::FileModificationTime);
        there.resize(0);
        there.write(source.readAll());
        there.flush();
        ASSERT_TRUE(there.setFileTime(time, QFileDevice::FileModificationTime));
    }
    QString folder() const { return m_folder.path(); }
    /// Waits for the result of our scans; nothing if none comes.
    static std::optional<ScanResult> resultAfter(
        const RunningServer &server, const actor::Future<quint32> &scan, int before = 0)
    {
        const auto last = [&] { return server.library()->lastScan; };
        if (!succeeds(scan) || !waitUntil([&] { return last() && last()->number > before; }))
            return std::nullopt;
        return last();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ChangingLibrary, HasWhatAnUpdateFound)
{
    const test::MpdServer mpd({.musicFolder = folder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    ASSERT_EQ(server.library()->catalogue.songs->size(), 1);
    copy(secondWind, "Alpha/two.ogg");
    copy(duet, "at the root.flac");
    ASSERT_TRUE(succeeds(server.proxy.library.update()));
    EXPECT_TRUE(waitUntil([&] { return server.library()->catalogue.songs->size() == 3; }));
    EXPECT_TRUE(
        waitUntil([&] { return !server.library()->scans.isUnderWay() && !server.library()->loading; }));
}

TEST_F(ChangingLibrary, HasWhatAnUpdateOfOneFolderFoundAndTellsIt)
{
    const test::MpdServer mpd({.musicFolder = folder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    copy(secondWind, "Alpha/two.ogg");
    copy(duet, "not looked at.flac");
    const auto result = resultAfter(server, server.proxy.library.update("Alpha/"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->scan.kind, ScanKind::Update);
    EXPECT_EQ(result->scan.folder, "Alpha");
    EXPECT_TRUE(result->changed);
    EXPECT_EQ(result->songsBefore, 1);
    EXPECT_EQ(result->songsAfter, 2);
    EXPECT_EQ(server.library()->catalogue.songs->size(), 2);
    EXPECT_FALSE(server.library()->scans.isUnderWay());
}

TEST_F(ChangingLibrary, TellsThatNothingChanged)
{
    const test::MpdServer mpd({.musicFolder = folder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    const auto result = resultAfter(server, server.proxy.library.update());
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->changed);
    EXPECT_EQ(result->songsAfter, 1);
}

TEST_F(ChangingLibrary, ReadsTagsThatChangedWithoutTheFilesTimeAfterARescanOnly)
{
    const test::MpdServer mpd({.musicFolder = folder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    const auto title = [&] { return server.library()->catalogue.songs->at(0).displayTitle(); };
    ASSERT_EQ(title(), QStringLiteral("First Light"));
    exchange("Alpha/one.ogg", secondWind);
    ASSERT_TRUE(resultAfter(server, server.proxy.library.update()));
    EXPECT_EQ(title(), QStringLiteral("First Light"));
    const auto result = resultAfter(server, server.proxy.library.rescan("Alpha/"), 1);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->scan.kind, ScanKind::Rescan);
    EXPECT_TRUE(result->changed);
    EXPECT_EQ(title(), QStringLiteral("Second Wind"));
}

TEST_F(ChangingLibrary, SeveralScansHaveOneResult)
{
    const test::MpdServer mpd({.musicFolder = folder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    copy(secondWind, "Alpha/two.ogg");
    const auto first = server.proxy.library.update("Alpha");
    const auto second = server.proxy.library.rescan();
    ASSERT_TRUE(succeeds(first));
    const auto result = resultAfter(server, second);
    ASSERT_TRUE(result);
    EXPECT_TRUE(waitUntil([&] { return server.library()->lastScan->songsAfter == 2; }));
    EXPECT_FALSE(server.library()->scans.isUnderWay());
    EXPECT_EQ(first.get() + 1, second.get());
}

TEST(LibraryWithoutRights, IsNotScanned)
{
    const test::MpdServer mpd({.password = "secret", .defaultPermissions = "read"});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    const auto &capabilities = server.proxy.states.server.current()->connection.capabilities;
    EXPECT_TRUE(capabilities.isForbidden("update"));
    EXPECT_TRUE(failsWith(Error::Kind::Denied, server.proxy.library.update()));
    // MPD's own first scan may still be seen.
    EXPECT_TRUE(waitUntil([&] { return !server.library()->scans.isUnderWay(); }));
}

TEST_F(LibraryOnMpd, IsCountedByUsAndByTheServer)
{
    const auto counted = server.proxy.library.statistics(server.library());
    ASSERT_TRUE(succeeds(counted));
    ASSERT_TRUE(counted.get().songs);
    EXPECT_EQ(QByteArray::number(counted.get().songs->songs), raw.value("stats", "songs"));
    EXPECT_GT(counted.get().songs->length, std::chrono::seconds(30));
    EXPECT_FALSE(counted.get().songs->formats.empty());
    const auto told = server.proxy.library.serverStatistics();
    ASSERT_TRUE(succeeds(told));
    EXPECT_EQ(told.get().songs, counted.get().songs->songs);
    EXPECT_EQ(QByteArray::number(qint64(told.get().musicLength->count())), raw.value("stats", "db_playtime"));
    EXPECT_GT(told.get().databaseUpdated, 0);
}

TEST_F(ChangingLibrary, IsEmptyWithoutSongs)
{
    const test::MpdServer mpd;
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    EXPECT_EQ(server.library()->source, LibraryState::Source::Mirror);
    EXPECT_EQ(server.library()->catalogue.songs->size(), 0);
    EXPECT_FALSE(server.library()->loading);
}

} // namespace toccata
