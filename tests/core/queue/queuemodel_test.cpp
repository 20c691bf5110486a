// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuemodel.h"

#include "tests/core/music/asong.h"
#include "tests/core/queue/aqueue.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace toccata {

namespace {

constexpr quint32 songs = 600;

/// Row n is called "n".
std::shared_ptr<const SongTable> numberedSongs()
{
    std::vector<SongLines> lines;
    for (quint32 i = 0; i <= songs; ++i)
        lines.push_back(aSong(QByteArray::number(i) + ".ogg").titled(QString::number(i)));
    return tableOf(lines);
}

std::shared_ptr<const QueueState> stateOf(std::vector<QueueEntry> entries)
{
    static const std::shared_ptr<const SongTable> table = numberedSongs();
    auto state = std::make_shared<QueueState>();
    state->entries = std::move(entries);
    state->songs = table;
    return state;
}

/// Adds, removes, moves or shuffles some of `ids`, and at times replaces all.
std::vector<quint32> edited(std::vector<quint32> ids, std::mt19937 &chance)
{
    const auto place = [&] { return ids.begin() + std::ptrdiff_t(chance() % (ids.size() + 1)); };
    switch (chance() % 6) {
    case 0:
    case 1:
        for (quint32 id = 1; id < songs; ++id) {
            if (chance() % 3 == 0 && !std::ranges::count(ids, id))
                ids.insert(place(), id);
        }
        break;
    case 2:
        std::erase_if(ids, [&](quint32) { return chance() % 4 == 0; });
        break;
    case 3:
        std::rotate(ids.begin(), place(), ids.end());
        break;
    case 4:
        std::shuffle(ids.begin(), ids.end(), chance);
        break;
    default:
        std::erase_if(ids, [&](quint32 id) { return id % 2 == chance() % 2; });
        std::ranges::reverse(ids);
    }
    return ids;
}

std::vector<quint32> idsShownBy(const QueueModel &model)
{
    std::vector<quint32> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.index(row).data(SongIdRole).toUInt());
    return ids;
}

} // namespace

TEST(QueueModel, ComesFromAnyStateToAnyOtherAndKeepsItsIndexes)
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 chance(11);
    std::vector<quint32> ids;
    for (int round = 0; round < 100; ++round) {
        QHash<quint32, QPersistentModelIndex> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.insert(ids[std::size_t(row)], model.index(row));
        ids = edited(ids, chance);
        std::vector<QueueEntry> entries = loadedEntriesOf(ids);
        for (QueueEntry &entry : entries)
            entry.row = chance() % 5 == 0 ? QueueEntry::noRow : entry.row;
        model.setState(stateOf(entries));

        ASSERT_EQ(idsShownBy(model), ids) << "round " << round;
        for (auto index = kept.cbegin(); index != kept.cend(); ++index) {
            const bool stays = std::ranges::count(ids, index.key()) == 1;
            ASSERT_EQ(index.value().isValid(), stays) << "round " << round;
            if (stays) {
                ASSERT_EQ(index.value().data(SongIdRole).toUInt(), index.key());
            }
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            const QueueEntry &entry = entries[std::size_t(row)];
            ASSERT_EQ(model.index(row).data(LoadedRole).toBool(), entry.isLoaded());
            if (entry.isLoaded()) {
                ASSERT_EQ(model.index(row).data(Qt::DisplayRole).toString(), QString::number(entry.id));
            }
        }
    }
}

TEST(QueueModel, ARemovalIsNoReset)
{
    QueueModel model;
    model.setState(stateOf(loadedEntriesOf({1, 2, 3})));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setState(stateOf(loadedEntriesOf({1, 3})));
    EXPECT_EQ(reset.count(), 0);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed.first().at(1).toInt(), 1);
}

TEST(QueueModel, ManyScatteredSongsGoAndComeAsOne)
{
    std::vector<quint32> all(songs);
    std::iota(all.begin(), all.end(), 1);
    std::vector<quint32> odd = all;
    std::erase_if(odd, [](quint32 id) { return id % 2 == 0; });
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setState(stateOf(loadedEntriesOf(all)));
    const QPersistentModelIndex kept = model.index(100);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

    model.setState(stateOf(loadedEntriesOf(odd)));
    EXPECT_EQ(idsShownBy(model), odd);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed.first().at(1).toInt(), 1) << "what is current goes no further than there";
    EXPECT_EQ(kept.row(), 50);

    model.setState(stateOf(loadedEntriesOf(all)));
    EXPECT_EQ(idsShownBy(model), all);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(kept.row(), 100);
}

TEST(QueueModel, MarksThePlayingSongById)
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setState(stateOf(loadedEntriesOf({5, 6, 7})));
    model.setPlayingId(6);
    EXPECT_EQ(model.playingRow(), 1);
    EXPECT_TRUE(model.index(1).data(PlayingRole).toBool());
    EXPECT_FALSE(model.index(0).data(PlayingRole).toBool());
    model.setState(stateOf(loadedEntriesOf({6, 5, 7})));
    EXPECT_EQ(model.playingRow(), 0);
    model.setPlayingId(99);
    EXPECT_EQ(model.playingRow(), std::nullopt);
}

TEST(QueueModel, SongsThatAreNotLoadedAreNotAmongThoseOfAnyRows)
{
    QueueModel model;
    std::vector<QueueEntry> entries = loadedEntriesOf({5, 6, 7});
    entries[1].row = QueueEntry::noRow;
    model.setState(stateOf(entries));
    EXPECT_EQ(model.songsIn({{0, 3}}).rows, (std::vector<quint32>{5, 7}));
}

TEST(QueueModel, DraggedSongsAreMovedWhereTheyAreDropped)
{
    QueueModel model;
    model.setState(stateOf(loadedEntriesOf({5, 6, 7})));
    QSignalSpy moves(&model, &QueueModel::moveRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2), model.index(0)}));
    EXPECT_FALSE(model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    ASSERT_EQ(moves.count(), 1);
    EXPECT_EQ(moves.first().at(0).value<QList<quint32>>(), QList<quint32>({5, 7}));
    EXPECT_EQ(moves.first().at(1).toInt(), 1);
    EXPECT_EQ(model.rowCount(), 3) << "the server moves them, not the model";
}

TEST(QueueModel, SongsFromElsewhereAreInsertedWhereTheyAreDropped)
{
    QueueModel model;
    model.setState(stateOf(loadedEntriesOf({5, 6})));
    QSignalSpy inserts(&model, &QueueModel::insertRequested);
    SongListModel elsewhere;
    elsewhere.setSongs(allRows(tableOf({aSong("caf\xe9.ogg")})));
    const std::unique_ptr<QMimeData> data(elsewhere.mimeData({elsewhere.index(0)}));
    model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, {});
    ASSERT_EQ(inserts.count(), 1);
    EXPECT_EQ(inserts.first().at(0).value<QList<QByteArray>>(), QList<QByteArray>({"caf\xe9.ogg"}));
    EXPECT_EQ(inserts.first().at(1).toInt(), 2);
}

TEST(QueueModel, UrlsOfOtherProgramsAreTakenAndOfOtherTextNothing)
{
    QueueModel model;
    model.setState(stateOf(loadedEntriesOf({5, 6})));
    QSignalSpy drops(&model, &QueueModel::urlsDropped);
    QMimeData data;
    data.setText(QStringLiteral("just words"));
    EXPECT_TRUE(model.canDropMimeData(&data, Qt::CopyAction, 1, 0, {})) << "it is not read at every move";
    model.dropMimeData(&data, Qt::CopyAction, 1, 0, {});
    EXPECT_EQ(drops.count(), 0);
    const QList<QUrl> urls{QUrl(QStringLiteral("http://radio/live")), QUrl(QStringLiteral("file:///a/b"))};
    data.setUrls(urls);
    EXPECT_TRUE(model.canDropMimeData(&data, Qt::CopyAction, 1, 0, {}));
    model.dropMimeData(&data, Qt::CopyAction, 1, 0, {});
    ASSERT_EQ(drops.count(), 1);
    EXPECT_EQ(drops.first().at(0).value<QList<QUrl>>(), urls);
    EXPECT_EQ(drops.first().at(1).toInt(), 1);
}

TEST(SongListModel, StreamsAreUrlsForOtherProgramsAndFilesOfTheServerAreNot)
{
    SongListModel model;
    model.setSongs(
        allRows(tableOf({aSong("http://radio/a%20b"), aSong("https://radio/2"), aSong("a/b.ogg")})));
    const std::unique_ptr<QMimeData> streams(model.mimeData({model.index(0), model.index(1)}));
    EXPECT_EQ(streams->data(QStringLiteral("text/uri-list")), "http://radio/a%20b\r\nhttps://radio/2\r\n");
    const std::unique_ptr<QMimeData> mixed(model.mimeData({model.index(0), model.index(2)}));
    EXPECT_FALSE(mixed->hasUrls());
    EXPECT_EQ(mixed->text(), QStringLiteral("http://radio/a%20b\na/b.ogg"));
}

TEST(QueueModel, TellsWhatElseThereIsToSayOfASong)
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setState(stateOf(loadedEntriesOf({1, 2})));
    EXPECT_TRUE(model.index(0).data(NotesRole).toStringList().isEmpty());
    model.setNotes([](const QueueEntry &entry) {
        return entry.priority > 0 ? QStringList(QStringLiteral("soon")) : QStringList();
    });
    QSignalSpy changed(&model, &QueueModel::dataChanged);
    auto entries = loadedEntriesOf({1, 2});
    entries[1].priority = 4;
    model.setState(stateOf(entries));
    EXPECT_EQ(changed.count(), 1) << "a song with another priority looks different";
    EXPECT_EQ(model.index(1).data(NotesRole).toStringList(), QStringList(QStringLiteral("soon")));
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole), QStringLiteral("2, soon"));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole), QStringLiteral("1"));
}

} // namespace toccata
