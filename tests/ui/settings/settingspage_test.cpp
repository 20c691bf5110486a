// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "tests/support/activewindow.h"
#include "tests/ui/artwork/coversworld.h"
#include "tests/ui/settings/nowhere.h"
#include "ui/artwork/coversettings.h"
#include "ui/notices/notices.h"
#include "ui/settings/covercards.h"
#include "ui/settings/thiscomputer.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace toccata {

using test::PictureServer;
using test::waitUntil;

namespace {

struct SettingsPageTest : testing::Test
{
    SettingsPageTest()
    {
        page.resize(900, 700);
        page.show();
    }

    QCheckBox *box(const char *text) const
    {
        for (QCheckBox *each : page.findChildren<QCheckBox *>()) {
            if (each->text() == QString::fromLatin1(text))
                return each;
        }
        ADD_FAILURE() << "no switch " << text;
        return nullptr;
    }
    CoverOptions options() const { return coverOptions(world.settings); }
    QWidget *sources() const { return page.findChild<CoverSourcesCard *>(); }
    QComboBox *order() const { return sources()->findChild<QComboBox *>(); }
    QSpinBox *port() const { return page.findChild<QSpinBox *>(); }
    QLineEdit *folder() const
    {
        for (QLineEdit *each : page.findChildren<QLineEdit *>()) {
            if (!qobject_cast<QSpinBox *>(each->parent()))
                return each;
        }
        return nullptr;
    }

    CoversWorld world;
    Nowhere nowhere;
    QWidget window;
    NoticeBar bar{&window};
    Notices notices{bar};
    SongActions actions{world.server, notices, nowhere, world.covers};
    actor::System actors;
    ThisComputer computer{actors.start<Servers>("servers", actor::Published<ServersState>()),
        actor::Published<ServersState>(), {}, [] { return true; }};
    SettingsPage page{actions, world.settings, computer};
};

TEST_F(SettingsPageTest, EachSwitchIsItsOption)
{
    const std::vector<std::pair<const char *, bool CoverOptions::*>> switches{
        {"Keep what was found", &CoverOptions::kept},
        {"The song files", &CoverOptions::embedded},
        {"The folders of the songs", &CoverOptions::besideSongs},
        {"Mopidy's web side", &CoverOptions::mopidy},
        {"The music folder, if it is on this computer", &CoverOptions::musicFolder},
        {"The Cover Art Archive on the internet", &CoverOptions::online},
    };
    for (const auto &[text, option] : switches) {
        QCheckBox *each = box(text);
        ASSERT_TRUE(each);
        const bool before = options().*option;
        EXPECT_EQ(each->isChecked(), before) << text;
        CoverOptions wanted = options();
        wanted.*option = !before;
        each->click();
        EXPECT_EQ(options(), wanted) << text;
        each->click();
        EXPECT_EQ(options().*option, before) << text;
    }
}

TEST_F(SettingsPageTest, FieldsWriteTheirSettings)
{
    order()->setCurrentIndex(1);
    EXPECT_FALSE(options().embeddedFirst);
    order()->setCurrentIndex(0);
    EXPECT_TRUE(options().embeddedFirst);
    port()->setValue(8080);
    EXPECT_EQ(options().mopidyPort, 8080);
    folder()->setText(QStringLiteral("  /music "));
    Q_EMIT folder()->editingFinished();
    EXPECT_EQ(options().musicFolderPath, QStringLiteral("/music"));
    folder()->clear();
    Q_EMIT folder()->editingFinished();
    EXPECT_EQ(options().musicFolderPath, std::nullopt);
}

TEST_F(SettingsPageTest, ShowsWhatWasSetBefore)
{
    world.settings.set(Remembered::coversOnline, true);
    world.settings.set(Remembered::coversEmbeddedFirst, false);
    world.settings.set(Remembered::mopidyPort, 1234);
    world.settings.set(Remembered::localMusicFolder, QStringLiteral("/music"));
    const SettingsPage later(actions, world.settings, computer);
    const auto *card = later.findChild<CoverSourcesCard *>();
    EXPECT_EQ(card->findChild<QComboBox *>()->currentData(), false);
    EXPECT_EQ(card->findChild<QSpinBox *>()->value(), 1234);
    EXPECT_TRUE(card->findChildren<QCheckBox *>().last()->isChecked());
}

TEST_F(SettingsPageTest, FieldsCanBeUsedWhileTheirSwitchIsOn)
{
    const std::vector<std::pair<const char *, QWidget *>> fields{{"The folders of the songs", order()},
        {"Mopidy's web side", port()}, {"The music folder, if it is on this computer", folder()}};
    for (const auto &[text, field] : fields) {
        EXPECT_TRUE(field->isEnabled()) << text;
        box(text)->click();
        EXPECT_FALSE(field->isEnabled()) << text;
        box(text)->click();
        EXPECT_TRUE(field->isEnabled()) << text;
    }
}

TEST_F(SettingsPageTest, WhoAsksFirstMattersOnlyIfBothAreAsked)
{
    EXPECT_TRUE(order()->isEnabled());
    box("The song files")->click();
    EXPECT_FALSE(order()->isEnabled());
    box("The folders of the songs")->click();
    box("The song files")->click();
    EXPECT_FALSE(order()->isEnabled());
    box("The folders of the songs")->click();
    EXPECT_TRUE(order()->isEnabled());
}

TEST_F(SettingsPageTest, TabGoesFromTopToBottom)
{
    ASSERT_TRUE(test::isActivated(page));
    sources()->findChildren<QCheckBox *>().first()->setFocus(Qt::TabFocusReason);
    int former = -1;
    QList<QWidget *> visited;
    while (true) {
        QWidget *now = QApplication::focusWidget();
        ASSERT_TRUE(now);
        if (visited.contains(now) || qobject_cast<QScrollArea *>(now))
            break;
        visited << now;
        if (now == box("Keep what was found"))
            break; // another card, beside this one
        const int y = now->mapTo(&page, QPoint(0, now->height() / 2)).y();
        EXPECT_GE(y, former);
        former = y;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    EXPECT_GE(visited.size(), 9); // five switches, three fields and the button that browses
}

TEST_F(SettingsPageTest, TheWheelScrollsThePageAndChangesNothing)
{
    for (QWidget *field : std::initializer_list<QWidget *>{order(), port()}) {
        QWheelEvent wheel({5, 5}, field->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
    }
    EXPECT_EQ(options(), CoverOptions());
}

TEST_F(SettingsPageTest, EachCardFitsIntoAWindowOf400Pixels)
{
    page.resize(400, 700);
    const int room = 400 - 2 * space::xl - page.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (const Card *card : page.findChildren<Card *>())
        EXPECT_LE(card->minimumSizeHint().width(), room) << card->accessibleName().toStdString();
}

TEST_F(SettingsPageTest, EachFieldHasAName)
{
    for (QWidget *field : std::initializer_list<QWidget *>{order(), port(), folder()}) {
        bool isNamed = !field->accessibleName().isEmpty();
        for (const QLabel *label : page.findChildren<QLabel *>())
            isNamed = isNamed || label->buddy() == field;
        EXPECT_TRUE(isNamed) << field->metaObject()->className();
    }
}

TEST_F(SettingsPageTest, TellsWhatCoversTakeAndRemovesThem)
{
    const PictureServer wire(Qt::red);
    ASSERT_TRUE(world.connectTo(wire));
    const auto *card = page.findChild<KeptCoversCard *>();
    ASSERT_TRUE(card);
    auto *remove = card->findChild<QPushButton *>();
    const auto says = [&](const QString &text) {
        const auto labels = card->findChildren<ElidedLabel *>();
        return std::ranges::any_of(labels, [&](const ElidedLabel *each) { return each->text() == text; });
    };
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("None yet")); }));
    EXPECT_FALSE(remove->isEnabled());
    const auto cover = world.covers.whole(albumWith("a"), 100);
    ASSERT_TRUE(waitUntil([&] { return cover.isReady(); }));
    page.hide();
    page.show();
    EXPECT_TRUE(waitUntil([&] { return remove->isEnabled(); }));
    EXPECT_FALSE(says(QStringLiteral("None yet")));
    remove->click();
    EXPECT_FALSE(remove->isEnabled());
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("None yet")); }));
    EXPECT_FALSE(remove->isEnabled());
    EXPECT_EQ(world.server.artwork.diskUse().get(), 0);
}

} // namespace
} // namespace toccata
