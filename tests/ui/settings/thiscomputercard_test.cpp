// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/thiscomputercard.h"

#include "tests/support/activewindow.h"
#include "tests/support/rawconnection.h"
#include "tests/ui/artwork/coversworld.h"
#include "tests/ui/settings/nowhere.h"
#include "ui/notices/notices.h"
#include "ui/settings/logdialog.h"
#include "ui/settings/musicfolderlist.h"
#include "ui/settings/soundchooser.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {

using test::PictureServer;
using test::waitUntil;

namespace {

using Kind = PrivateMpdState::Kind;

struct ThisComputerCardTest : testing::Test
{
    ThisComputerCardTest()
    {
        for (const char *each : {"Music/Jazz", "More", "run"})
            QDir().mkpath(in(each));
        world.settings.set(Remembered::musicFolder, in("Music"));
        card = std::make_unique<ThisComputerCard>(actions, world.settings,
            ThisComputer{
                servers, state, [this](const QString &folder) { use(folder); }, [this] { return isChosen; }});
        card->resize(380, 420);
        card->show();
    }

    Surroundings surroundings() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), in("run"));
        return {environment, 0, home.path()};
    }

    /// As the window does it.
    void use(const QString &folder)
    {
        used << folder;
        isChosen = true;
        servers.ask(&Servers::startPrivateMpd, folder.isEmpty() ? in("Music") : folder)
            .unwrap()
            .deliver(
                &window, [this](const mpd::Address &address) { world.server.connectTo(address); },
                [](const std::exception_ptr &) {});
    }

    void say(const PrivateMpdState &mpd)
    {
        state.publish(std::make_shared<ServersState>(ServersState{{}, mpd}));
    }
    /// Plays the music of this computer through a real mpd.
    [[nodiscard]] bool run()
    {
        use({});
        return waitUntil([this] { return gain()->isEnabled(); });
    }

    QString in(const char *name) const { return home.filePath(QString::fromUtf8(name)); }
    QString status() const { return card->findChild<QLabel *>(QStringLiteral("status"))->text(); }
    QPushButton *button(const char *name) const
    {
        return card->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QComboBox *gain() const { return card->findChild<QComboBox *>(QStringLiteral("replayGain")); }
    QComboBox *fade() const { return card->findChild<QComboBox *>(QStringLiteral("crossFade")); }
    MusicFolderList *folders() const { return card->findChild<MusicFolderList *>(); }
    QStringList shownFolders() const
    {
        QStringList texts;
        for (const ElidedLabel *each : folders()->findChildren<ElidedLabel *>()) {
            if (each->isVisible())
                texts << each->text();
        }
        return texts;
    }
    QStringList furtherFolders() const
    {
        return PrivateMpdOptions::fromText(world.settings.value(Remembered::thisComputer)).furtherFolders;
    }
    void setFurther(const QStringList &further)
    {
        world.settings.set(Remembered::thisComputer, PrivateMpdOptions{further, {}}.toText());
    }
    QByteArray mpdSays(const QByteArray &command, const QByteArray &key) const
    {
        return test::RawConnection(state.current()->privateMpd.address->path).value(command, key);
    }

    QTemporaryDir home;
    actor::System actors;
    actor::Published<ServersState> state;
    actor::ActorRef<Servers> servers = actors.start<Servers>("servers", state, surroundings());
    CoversWorld world;
    Nowhere nowhere;
    QWidget window;
    NoticeBar bar{&window};
    Notices notices{bar};
    SongActions actions{world.server, notices, nowhere, world.covers};
    QStringList used;
    bool isChosen = true;
    std::unique_ptr<ThisComputerCard> card;
};

TEST_F(ThisComputerCardTest, EachStateHasItsWordsAndItsButton)
{
    struct Case
    {
        PrivateMpdState mpd;
        const char *words;
        const char *button;
        bool canStart;
    };
    const mpd::Address address{mpd::Address::Kind::UnixSocket, {}, 6600, QStringLiteral("/s"), {}};
    const QString folder = QStringLiteral("/music");
    for (const auto &[mpd, words, text, canStart] : {
             Case{{Kind::Starting, folder, {}, false, {}}, "Starting", "Restart", false},
             Case{{Kind::Running, folder, address, false, {}}, "Running.", "Restart", true},
             Case{{Kind::Running, folder, address, true, {}}, "no sound device", "Restart", true},
             Case{{Kind::Running, folder, address, false, {}, true}, "Another Toccata", "Restart", false},
             Case{{Kind::MpdMissing, folder, {}, false, {}}, "apt install mpd", "Try again", true},
             Case{{Kind::NoMusicFolder, folder, {}, false, {}}, "/music does not exist", "Try again", true},
             Case{{Kind::Failed, folder, {}, false, QStringLiteral("no such plugin")}, "no such plugin",
                 "Try again", true},
         }) {
        say(mpd);
        EXPECT_TRUE(waitUntil([&, words = words] { return status().contains(QString::fromUtf8(words)); }))
            << words << status().toStdString();
        EXPECT_EQ(button("start")->text(), QString::fromUtf8(text)) << words;
        EXPECT_EQ(button("start")->isEnabled(), canStart) << words;
        EXPECT_TRUE(waitUntil([&] { return shownFolders() == QStringList{folder}; })) << words;
    }
    button("start")->click();
    EXPECT_EQ(used, QStringList{QString()});
}

TEST_F(ThisComputerCardTest, WhileAnotherServerIsInUseNothingIsTakenFromIt)
{
    const PictureServer wire(Qt::red);
    isChosen = false;
    ASSERT_TRUE(world.connectTo(wire));
    ASSERT_TRUE(waitUntil([this] { return button("start")->text() == u"Play from here"; }));
    EXPECT_TRUE(status().contains(QStringLiteral("another server")));
    EXPECT_FALSE(gain()->isEnabled());
    EXPECT_FALSE(fade()->isEnabled());
    EXPECT_TRUE(card->remark().contains(QStringLiteral("Replay gain and cross-fade")));
    Q_EMIT folders()->firstChosen(in("More"));
    EXPECT_TRUE(waitUntil([this] { return shownFolders() == QStringList{in("More")}; }));
    EXPECT_EQ(world.settings.value(Remembered::musicFolder), in("More"));
    EXPECT_TRUE(used.isEmpty());
    button("start")->click();
    EXPECT_EQ(used, QStringList{QString()});
}

TEST_F(ThisComputerCardTest, FromAServerThatIsChosenAndNotThereNothingIsTakenEither)
{
    isChosen = false;
    say({Kind::Failed, in("Music"), {}, false, QStringLiteral("no such plugin")});
    ASSERT_TRUE(waitUntil([this] { return status().contains(QStringLiteral("no such plugin")); }));
    EXPECT_EQ(button("start")->text(), QStringLiteral("Play from here")) << "that is more than to try again";
    Q_EMIT folders()->firstChosen(in("More"));
    EXPECT_TRUE(waitUntil([this] { return shownFolders() == QStringList{in("More")}; }));
    EXPECT_EQ(world.settings.value(Remembered::musicFolder), in("More"));
    EXPECT_TRUE(used.isEmpty());
}

TEST_F(ThisComputerCardTest, AFolderIsAddedAndRemoved)
{
    Q_EMIT folders()->added(in("More"));
    ASSERT_TRUE(waitUntil([this] { return shownFolders() == QStringList({in("Music"), in("More")}); }));
    EXPECT_EQ(furtherFolders(), QStringList{in("More")});
    ASSERT_TRUE(test::isActivated(*card));
    auto *remove = folders()->findChildren<IconButton *>().last();
    EXPECT_TRUE(remove->accessibleName().contains(in("More")));
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    EXPECT_TRUE(waitUntil([this] { return shownFolders() == QStringList{in("Music")}; }));
    EXPECT_TRUE(furtherFolders().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), button("addFolder"));
    EXPECT_TRUE(QDir(in("More")).exists());
}

TEST_F(ThisComputerCardTest, AFolderThatIsThereAlreadyIsSaidToBe)
{
    const std::vector<std::pair<QString, const char *>> cases{{in("Music/Jazz"), "is contained in"},
        {in("Music"), "is one of the music folders already"}, {home.path(), "contains"}};
    for (const auto &[folder, words] : cases) {
        Q_EMIT folders()->added(folder);
        EXPECT_TRUE(waitUntil([&, words = words] { return bar.text().contains(QString::fromUtf8(words)); }))
            << bar.text().toStdString();
    }
    EXPECT_TRUE(furtherFolders().isEmpty());
}

TEST_F(ThisComputerCardTest, ItFitsIntoANarrowWindow)
{
    setFurther({QString(200, QLatin1Char('x')).prepend(QLatin1Char('/'))});
    const SoundChoice device{AudioOutput::Alsa, QString(200, QLatin1Char('x'))};
    world.settings.set(Remembered::thisComputer, PrivateMpdOptions{furtherFolders(), device}.toText());
    ThisComputerCard narrow(actions, world.settings, {servers, state, {}, [] { return true; }});
    QString widest;
    for (const QWidget *each : narrow.findChildren<QWidget *>())
        widest += QStringLiteral("%1 %2, ")
                      .arg(QLatin1String(each->metaObject()->className()))
                      .arg(each->minimumSizeHint().width());
    EXPECT_LE(narrow.minimumSizeHint().width(), 312) << widest.toStdString();
}

TEST_F(ThisComputerCardTest, AFolderThatIsNotThereNowSaysSo)
{
    setFurther({in("More")});
    say({Kind::Running, in("Music"), {}, false, {}, false, {in("More")}});
    EXPECT_TRUE(waitUntil([this] {
        return shownFolders() == QStringList({in("Music"), QStringLiteral("Not there now: ") + in("More")});
    }));
}

TEST_F(ThisComputerCardTest, AnotherFirstFolderIsUsedAtOnce)
{
    say({Kind::NoMusicFolder, in("gone"), {}, false, {}});
    Q_EMIT folders()->firstChosen(in("More"));
    EXPECT_TRUE(waitUntil([this] { return used == QStringList{in("More")}; }));
}

TEST_F(ThisComputerCardTest, HowItPlaysIsSetOnTheRealMpd)
{
    EXPECT_FALSE(gain()->isEnabled());
    ASSERT_TRUE(run());
    EXPECT_TRUE(fade()->isEnabled());
    EXPECT_EQ(card->remark(), QString());
    ASSERT_TRUE(waitUntil([this] { return gain()->currentText() == u"Automatic"; }));
    QTest::keyClick(gain(), Qt::Key_Home);
    EXPECT_TRUE(waitUntil([this] { return mpdSays("replay_gain_status", "replay_gain_mode") == "off"; }));
    QTest::keyClick(fade(), Qt::Key_Down);
    EXPECT_TRUE(waitUntil([this] { return mpdSays("status", "xfade") == "2"; }));
    test::RawConnection(state.current()->privateMpd.address->path).command("crossfade 7");
    EXPECT_TRUE(waitUntil([this] { return fade()->currentData() == 7; }));
}

TEST_F(ThisComputerCardTest, AnotherOutputAndAnotherFolderReachTheRealMpd)
{
    ASSERT_TRUE(run());
    EXPECT_TRUE(status().contains(QStringLiteral("no sound device")));
    QTest::keyClick(card->findChild<SoundChooser *>(), Qt::Key_End);
    EXPECT_TRUE(waitUntil([this] { return status() == u"Running."; }));
    EXPECT_EQ(mpdSays("outputs", "outputname"), "No sound");
    Q_EMIT folders()->added(in("More"));
    ASSERT_TRUE(waitUntil([this] { return furtherFolders().size() == 1; }));
    ASSERT_TRUE(waitUntil([this] { return status() == u"Starting…"; }));
    ASSERT_TRUE(waitUntil([this] { return status() == u"Running."; }));
    EXPECT_TRUE(mpdSays("config", "music_directory").endsWith("/music"));
    EXPECT_TRUE(waitUntil([this] { return gain()->isEnabled(); })) << "the window is connected again";
}

TEST_F(ThisComputerCardTest, ItIsRestartedAndItsLogRead)
{
    ASSERT_TRUE(run());
    test::RawConnection before(state.current()->privateMpd.address->path);
    QTest::keyClick(button("start"), Qt::Key_Space);
    EXPECT_NO_THROW(before.waitForClose());
    ASSERT_TRUE(waitUntil([this] { return status().startsWith(QStringLiteral("Running")); }));
    QTest::keyClick(button("showLog"), Qt::Key_Space);
    auto *dialog = card->findChild<LogDialog *>();
    ASSERT_TRUE(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    EXPECT_TRUE(waitUntil([&] { return !text->toPlainText().isEmpty(); }));
    EXPECT_FALSE(text->accessibleName().isEmpty());
    EXPECT_TRUE(text->isReadOnly());
    dialog->findChild<QPushButton *>(QStringLiteral("copy"))->click();
    EXPECT_EQ(QApplication::clipboard()->text(), text->toPlainText());
    text->clear();
    dialog->findChild<QPushButton *>(QStringLiteral("refresh"))->click();
    EXPECT_TRUE(waitUntil([&] { return !text->toPlainText().isEmpty(); }));
}

TEST_F(ThisComputerCardTest, TabGoesFromTopToBottomAndEverythingHasAName)
{
    setFurther({in("More")});
    ASSERT_TRUE(run());
    ASSERT_TRUE(waitUntil([this] { return shownFolders().size() == 2; }));
    ASSERT_TRUE(test::isActivated(*card));
    QWidget *first
        = folders()->findChildren<IconButton *>().at(folders()->findChildren<IconButton *>().size() - 2);
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> visited;
    int former = -1;
    while (!visited.contains(QApplication::focusWidget())) {
        QWidget *now = QApplication::focusWidget();
        ASSERT_TRUE(now);
        visited << now;
        const int y = now->mapTo(card.get(), QPoint(0, now->height() / 2)).y();
        EXPECT_GE(y, former) << now->objectName().toStdString();
        former = y;
        bool isNamed = !now->accessibleName().isEmpty();
        if (const auto *button = qobject_cast<QAbstractButton *>(now))
            isNamed = isNamed || !button->text().isEmpty();
        for (const QLabel *label : card->findChildren<QLabel *>())
            isNamed = isNamed || label->buddy() == now;
        EXPECT_TRUE(isNamed) << now->objectName().toStdString();
        QTest::keyClick(now, Qt::Key_Tab);
    }
    EXPECT_EQ(visited.size(), 8); // two folders, one more, three fields, two buttons
}

} // namespace
} // namespace toccata
