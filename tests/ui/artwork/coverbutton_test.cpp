// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/coverbutton.h"

#include "tests/core/music/asong.h"
#include "tests/support/activewindow.h"
#include "tests/ui/artwork/coversworld.h"
#include "ui/artwork/coverviewer.h"
#include "ui/library/albumfacts.h"
#include "ui/library/albumhead.h"
#include "ui/notices/notices.h"
#include "ui/style/colors.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/placeholdercover.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <gtest/gtest.h>

namespace toccata {

using test::PictureServer;
using test::waitUntil;

namespace {

const QColor red(200, 40, 40);
const QColor blue(40, 40, 200);

struct CoverButtonTest : testing::Test
{
    CoverButtonTest()
    {
        window.resize(600, 500);
        button.setGeometry(20, 20, 200, 200);
        window.show();
    }

    void showAlbum() { button.setCover(albumWith("a"), QStringLiteral("Title"), QStringLiteral("Artist")); }
    QColor color() { return button.grab().toImage().pixelColor(100, 100); }
    bool shows(const QColor &wanted)
    {
        return waitUntil([&] { return color() == wanted; });
    }
    QWidget *viewer() const
    {
        for (QWidget *each : window.findChildren<QWidget *>()) {
            if (dynamic_cast<CoverViewer *>(each) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QMenu *menu()
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {50, 50}, button.mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(&button, &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    /// Whether the button wants what is dragged over it; if so, it is let go.
    bool drop(const QMimeData &data)
    {
        const QPoint point(100, 100);
        QDragEnterEvent enter(point, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&button, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent let(point, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&button, &let);
        button.setAttribute(Qt::WA_UnderMouse, false); // or it is painted darker
        return let.isAccepted();
    }
    bool dropFile(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return drop(data);
    }

    PictureServer wire{red};
    CoversWorld world;
    QWidget window;
    NoticeBar bar{&window};
    Notices notices{bar};
    CoverButton button{world.covers, notices, 8, &window};
};

TEST_F(CoverButtonTest, MayOpenSomethingElseThanTheLargeCover)
{
    int opened = 0;
    button.setOpens(QStringLiteral("Now playing"), [&] { ++opened; });
    showAlbum();
    EXPECT_EQ(button.toolTip(), QStringLiteral("Now playing"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_EQ(opened, 2);
    EXPECT_FALSE(viewer());
    menu()->actions().constFirst()->trigger();
    EXPECT_TRUE(viewer());
    menu()->close();
}

TEST_F(CoverButtonTest, WithoutASongItDoesNothing)
{
    button.setNothing();
    EXPECT_FALSE(button.isEnabled());
    EXPECT_EQ(button.accessibleName(), QStringLiteral("No cover"));
    EXPECT_EQ(button.toolTip(), QString());
    EXPECT_FALSE(button.acceptDrops());
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_FALSE(viewer());
    EXPECT_FALSE(menu());
}

TEST_F(CoverButtonTest, SaysWhoseCoverItIs)
{
    showAlbum();
    EXPECT_TRUE(button.isEnabled());
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Cover of Title"));
    EXPECT_NE(button.toolTip(), QString());
    button.setNothing();
    EXPECT_EQ(button.accessibleName(), QStringLiteral("No cover"));
}

TEST_F(CoverButtonTest, AClickShowsTheCoverLargeOverTheWholeWindow)
{
    showAlbum();
    QTest::mouseClick(&button, Qt::LeftButton);
    ASSERT_TRUE(viewer());
    EXPECT_EQ(viewer()->geometry(), window.rect());
}

TEST_F(CoverButtonTest, EnterAndSpaceShowItTooAndLeadBack)
{
    ASSERT_TRUE(test::isActivated(window));
    showAlbum();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        button.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&button, key);
        ASSERT_TRUE(viewer()) << key;
        QTest::keyClick(viewer(), Qt::Key_Escape);
        EXPECT_TRUE(waitUntil([&] { return !viewer(); }));
        EXPECT_TRUE(button.hasFocus());
    }
}

TEST_F(CoverButtonTest, APictureFileThatIsDroppedIsTheCover)
{
    ASSERT_TRUE(world.connectTo(wire));
    showAlbum();
    ASSERT_TRUE(shows(red));
    EXPECT_TRUE(dropFile(world.fileWith(QStringLiteral("mine.png"), test::pngOf(blue))));
    EXPECT_TRUE(shows(blue));
    EXPECT_EQ(bar.text(), QStringLiteral("This picture is the cover now."));
}

TEST_F(CoverButtonTest, ADroppedPictureOfAnotherWindowIsTheCover)
{
    ASSERT_TRUE(world.connectTo(wire));
    showAlbum();
    ASSERT_TRUE(shows(red));
    QImage image(50, 50, QImage::Format_RGB32);
    image.fill(blue);
    QMimeData data;
    data.setImageData(image);
    data.setUrls({QUrl(QStringLiteral("https://music.example/cover.png"))});
    EXPECT_TRUE(drop(data));
    EXPECT_TRUE(shows(blue));
}

TEST_F(CoverButtonTest, WhatIsNoPictureIsSaidToBeNoneAndTheCoverStays)
{
    ASSERT_TRUE(world.connectTo(wire));
    showAlbum();
    ASSERT_TRUE(shows(red));
    EXPECT_TRUE(dropFile(world.fileWith(QStringLiteral("mine.txt"), "only words")));
    EXPECT_TRUE(waitUntil(
        [&] { return bar.text() == u"That is no JPEG, PNG, GIF or WebP picture that can be read."; }));
    EXPECT_EQ(color(), red);
}

TEST_F(CoverButtonTest, WordsAndAddressesCannotBeDropped)
{
    showAlbum();
    QMimeData words;
    words.setText(QStringLiteral("words"));
    EXPECT_FALSE(drop(words));
    QMimeData address;
    address.setUrls({QUrl(QStringLiteral("https://music.example/"))});
    EXPECT_FALSE(drop(address));
}

TEST_F(CoverButtonTest, UndoBringsTheFormerCoverBack)
{
    ASSERT_TRUE(world.connectTo(wire));
    showAlbum();
    ASSERT_TRUE(shows(red));
    ASSERT_TRUE(dropFile(world.fileWith(QStringLiteral("mine.png"), test::pngOf(blue))));
    ASSERT_TRUE(shows(blue));
    const auto buttons = bar.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 1);
    EXPECT_EQ(buttons.first()->text(), QStringLiteral("Undo"));
    buttons.first()->click();
    EXPECT_TRUE(shows(red));
}

TEST_F(CoverButtonTest, ItsMenuShowsLargeChoosesAndLooksAgain)
{
    ASSERT_TRUE(world.connectTo(wire));
    showAlbum();
    ASSERT_TRUE(shows(red));
    const auto choose = [this](int entry) {
        QMenu *shown = menu();
        ASSERT_TRUE(shown);
        QList<QAction *> entries = shown->actions();
        entries.removeIf([](const QAction *each) { return each->isSeparator(); });
        ASSERT_EQ(entries.size(), 3);
        entries.at(entry)->trigger();
        shown->close();
    };
    const auto before = wire.asked().size();
    choose(2);
    EXPECT_TRUE(waitUntil([&] {
        color();
        return wire.asked().size() == before + 1;
    }));
    choose(1);
    const QPointer<QFileDialog> dialog = window.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(world.fileWith(QStringLiteral("mine.png"), test::pngOf(blue)));
    dialog->close();
    EXPECT_TRUE(shows(blue));
    choose(0);
    EXPECT_TRUE(viewer());
}

TEST_F(CoverButtonTest, APictureIsForTheCoverThatItWasAskedFor)
{
    ASSERT_TRUE(world.connectTo(wire));
    showAlbum();
    ASSERT_TRUE(shows(red));
    QMenu *shown = menu();
    ASSERT_TRUE(shown);
    shown->actions().at(2)->trigger();
    shown->close();
    const QPointer<QFileDialog> dialog = window.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    button.setCover(albumWith("b"), QStringLiteral("Another"), QStringLiteral("Artist"));
    Q_EMIT dialog->fileSelected(world.fileWith(QStringLiteral("mine.png"), test::pngOf(blue)));
    dialog->close();
    EXPECT_TRUE(waitUntil([&] { return bar.isVisible(); }));
    showAlbum();
    EXPECT_TRUE(shows(blue));
}

TEST_F(CoverButtonTest, TellsWhenItsToneIsAnother)
{
    ASSERT_TRUE(world.connectTo(wire));
    showAlbum();
    EXPECT_EQ(
        button.tone(), placeholderTone(QStringLiteral("Title"), QStringLiteral("Artist"), colorsOf(button)));
    QSignalSpy changed(&button, &CoverButton::toneChanged);
    ASSERT_TRUE(shows(red));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_NEAR(button.tone().hslHue(), red.hslHue(), 3);
}

/// An album's header with a cover of one colour.
class TintedHeader
{
public:
    TintedHeader(CoversWorld &world, Scheme scheme, const QColor &color, int width)
        : m_colors(makeColors(scheme, defaultAccent()))
        , m_title(color.name())
    {
        m_window.setPalette(makePalette(m_colors));
        const auto songs = tableOf({aSong("a.ogg").titled(u"Song").by(u"Anna").on(m_title)});
        const CoverSubject subject = coverOf(songs->at(0));
        QImage cover(32, 32, QImage::Format_RGB32);
        cover.fill(color);
        const auto chosen = world.covers.choose(subject, cover);
        EXPECT_TRUE(waitUntil([&] { return chosen.isReady(); }));
        m_head.emplace(world.covers, m_notices, &m_window);
        const SongRows shown{songs, {0}};
        m_head->setAlbum(m_title, shown, albumFacts(shown));
        m_head->resize(width, m_head->minimumSizeHint().height());
        m_window.resize(width, m_head->minimumSizeHint().height());
        m_window.show();
        m_head->resize(width, m_head->minimumSizeHint().height());
        EXPECT_TRUE(waitUntil([&] {
            m_head->grab();
            return world.covers.tone(subject).has_value();
        }));
    }

    /// The least of what is written on it.
    double contrastOfTexts() const
    {
        QImage page(m_head->size(), QImage::Format_RGB32);
        page.fill(m_colors.window);
        QPainter painter(&page);
        m_head->paintTint(painter, page.rect());
        double least = 21;
        int links = 0;
        for (const auto *label : m_head->findChildren<ElidedLabel *>()) {
            const QColor ink = label->text() == m_title ? m_colors.text
                : label->isLink()                       ? m_colors.accentInk
                                                        : m_colors.textDim;
            links += label->isLink() ? 1 : 0;
            const QColor ground = page.pixelColor(5, label->mapTo(&*m_head, QPoint()).y());
            EXPECT_NE(ground, m_colors.window);
            least = std::min(least, contrast(ink, ground));
        }
        EXPECT_EQ(links, 1);
        return least;
    }

private:
    const Colors m_colors;
    const QString m_title;
    QWidget m_window;
    NoticeBar m_bar{&m_window};
    Notices m_notices{m_bar};
    std::optional<AlbumHead> m_head;
};

TEST(CoverTint, WhatIsWrittenOverItCanBeRead)
{
    const PictureServer wire(red);
    CoversWorld world;
    ASSERT_TRUE(world.connectTo(wire));
    QList<QColor> colors{Qt::white, Qt::black, Qt::gray};
    for (int hue = 0; hue < 360; hue += 30)
        colors << QColor::fromHsv(hue, 255, 255);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const QColor &color : colors) {
            for (const int width : {700, 400}) {
                const TintedHeader header(world, scheme, color, width);
                EXPECT_GE(header.contrastOfTexts(), 4.5) << (scheme == Scheme::Light ? "light " : "dark ")
                                                         << color.name().toStdString() << ' ' << width;
            }
        }
    }
}

} // namespace
} // namespace toccata
