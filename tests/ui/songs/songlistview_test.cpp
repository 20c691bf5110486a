// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songlistview.h"

#include "tests/core/music/asong.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

#include <algorithm>

namespace toccata {
namespace {

SongRows someSongs(int count)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < count; ++i)
        songs.push_back(aSong(QByteArray::number(i) + ".ogg").titled(QString::number(i)));
    return allRows(tableOf(songs));
}

/// Everything that a row can lack, or have too much of.
SongRows strangeSongs()
{
    return allRows(tableOf({
        aSong("bare.ogg"),
        aSong("empty.ogg").titled(u"").by(u"").on(u""),
        aSong("lines.ogg").titled(u"One\nTwo\tThree").by(u"A\r\nB"),
        aSong("long.ogg").titled(QString(1'000'000, u'W')).lasting(360000),
        aSong("scripts.ogg").titled(u"שלום world 音楽 🎷").by(u"فيروز").on(u"Кино"),
        aSong("\xff\xfe.ogg"),
        aSong("last.ogg").titled(u"Known").by(u"Somebody").on(u"Somewhere").numbered(u"7").lasting(245),
    }));
}

TEST(SongListView, SelectedSongsComeInTheOrderOfTheRows)
{
    SongListModel model;
    model.setSongs(someSongs(5));
    SongListView view(model, SongDelegate::Mode::Cover);
    for (const int row : {3, 0, 4})
        view.selectionModel()->select(model.index(row), QItemSelectionModel::Select);
    const SongRows selected = view.selectedSongs();
    EXPECT_EQ(selected.rows, (std::vector<quint32>{0, 3, 4}));
    EXPECT_EQ(selected.at(1).displayTitle(), QStringLiteral("3"));
}

TEST(SongListView, WhatIsCutIsToldUnderTheMouse)
{
    const QString artist = QStringLiteral("A & B, ").repeated(30).trimmed();
    SongListModel model;
    model.setSongs(allRows(tableOf({aSong("a").titled(u"Short").by(artist)})));
    SongListView view(model, SongDelegate::Mode::Cover);
    view.resize(400, 200);
    view.show();
    const QRect row = view.visualRect(model.index(0));
    const auto toldAt = [&](QPoint point) {
        QHelpEvent event(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
        QApplication::sendEvent(view.viewport(), &event);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    EXPECT_EQ(toldAt({100, row.center().y() - 8}), QString()) << "the title is all there";
    EXPECT_EQ(toldAt({100, row.center().y() + 8}), artist);
}

TEST(SongListView, SongsWithoutTagsAndOfAnyLengthCanBePainted)
{
    for (const auto mode : {SongDelegate::Mode::Cover, SongDelegate::Mode::TrackNumber}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            SongListModel model;
            model.setSongs(strangeSongs());
            model.setPlayingUri("last.ogg");
            SongListView view(model, mode);
            view.setLayoutDirection(direction);
            for (const int width : {120, 420, 1000}) {
                view.resize(width, 500);
                EXPECT_FALSE(view.grab().isNull());
            }
        }
    }
}

TEST(SongListView, EnterPlaysFromTheCurrentRow)
{
    SongListModel model;
    model.setSongs(someSongs(5));
    SongListView view(model, SongDelegate::Mode::Cover);
    const QSignalSpy played(&view, &SongListView::rowActivated);
    view.setCurrentIndex(model.index(2));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(played.size(), 1);
    EXPECT_EQ(played.first().first().toInt(), 2);
}

TEST(SongListView, AClickOnThePlayButtonPlaysAndDoesNotSelect)
{
    SongListModel model;
    model.setSongs(someSongs(5));
    SongListView view(model, SongDelegate::Mode::Cover);
    view.resize(500, 400);
    view.show();
    const QSignalSpy played(&view, &SongListView::rowActivated);
    const QRect row = view.visualRect(model.index(1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {row.left() + 30, row.center().y()});
    ASSERT_EQ(played.size(), 1);
    EXPECT_EQ(played.first().first().toInt(), 1);
    EXPECT_TRUE(view.selectedSongs().isEmpty());
}

TEST(SongListView, AMiddleClickAppendsTheSelectionItIsIn)
{
    SongListModel model;
    model.setSongs(someSongs(5));
    SongListView view(model, SongDelegate::Mode::Cover);
    view.resize(500, 400);
    view.show();
    int appended = 0;
    QObject::connect(
        &view, &SongListView::appendRequested, [&](const SongRows &songs) { appended = songs.size(); });
    const auto middleClick = [&](int row) {
        QTest::mouseClick(view.viewport(), Qt::MiddleButton, {}, view.visualRect(model.index(row)).center());
    };
    view.selectionModel()->select(model.index(1), QItemSelectionModel::Select);
    view.selectionModel()->select(model.index(2), QItemSelectionModel::Select);
    middleClick(2);
    EXPECT_EQ(appended, 2);
    middleClick(4);
    EXPECT_EQ(appended, 1);
}

TEST(SongListView, TypingIsLeftToTheWindow)
{
    QWidget window;
    SongListModel model;
    model.setSongs(someSongs(5));
    SongListView view(model, SongDelegate::Mode::Cover, &window);
    QKeyEvent typed(QEvent::KeyPress, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"));
    typed.setAccepted(true);
    QApplication::sendEvent(&view, &typed);
    EXPECT_FALSE(typed.isAccepted());
    EXPECT_FALSE(view.currentIndex().isValid());
}

/// Songs of a table that grows.
struct GrowingSongs
{
    SongRows first(int count)
    {
        for (; m_builder.size() < count;) {
            aSong(QByteArray::number(m_builder.size()) + ".ogg").feedTo(m_builder);
            m_builder.finishRow();
        }
        return allRows(m_builder.snapshot());
    }

private:
    SongTableBuilder m_builder;
};

TEST(SongListView, KeepsItsPlaceWhileTheListGrows)
{
    GrowingSongs songs;
    SongListModel model;
    model.setSongs(songs.first(500));
    SongListView view(model, SongDelegate::Mode::Cover);
    view.resize(500, 400);
    view.show();
    for (const int selected : {200, 202, 203})
        view.selectionModel()->select(model.index(selected), QItemSelectionModel::Select);
    view.selectionModel()->setCurrentIndex(model.index(201), QItemSelectionModel::NoUpdate);
    view.verticalScrollBar()->setValue(200 * view.delegate().rowHeight() + 7);

    SongRows reversed = songs.first(2000);
    std::ranges::reverse(reversed.rows);
    model.setSongs(reversed);
    const int row = 1999 - 200;
    EXPECT_EQ(view.selectedSongs().rows, (std::vector<quint32>{203, 202, 200}));
    EXPECT_EQ(view.currentIndex().row(), row - 1);
    EXPECT_EQ(view.verticalScrollBar()->value(), row * view.delegate().rowHeight() + 7);
}

TEST(SongListView, ForgetsAPlaceThatIsNoMore)
{
    SongListModel model;
    model.setSongs(someSongs(500));
    SongListView view(model, SongDelegate::Mode::Cover);
    view.resize(500, 400);
    view.show();
    view.setCurrentIndex(model.index(400));
    model.setSongs(someSongs(3));
    EXPECT_FALSE(view.currentIndex().isValid());
    EXPECT_TRUE(view.selectedSongs().isEmpty());
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST(SongListView, ADoubleClickThatBeganElsewherePlaysNothing)
{
    SongListModel model;
    model.setSongs(someSongs(5));
    SongListView view(model, SongDelegate::Mode::Cover);
    view.resize(500, 400);
    view.show();
    const QSignalSpy played(&view, &SongListView::rowActivated);
    const QPoint row = view.visualRect(model.index(2)).center();
    // As the window gets it whose first click was on a cover that led here.
    QMouseEvent second(QEvent::MouseButtonDblClick, row, view.viewport()->mapToGlobal(row), Qt::LeftButton,
        Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &second);
    EXPECT_EQ(played.size(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, row);
    EXPECT_EQ(played.size(), 1);
}

} // namespace
} // namespace toccata
