// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programrun.h"
#include "tests/app/wholewindow.h"
#include "tests/support/blackhole.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/serverprocess.h"
#include "tests/support/taggedmusic.h"
#include "ui/servers/passworddialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata::test {

namespace {

/// A person's computer as it is before Toccata was ever started: a home with some music, no server at the
/// usual places.
class FirstStart : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(home.path()).mkpath(QStringLiteral("Music")));
        ASSERT_TRUE(QFile::copy(taggedMusicFolder() + QStringLiteral("/Alpha/Album One/01 First Light.ogg"),
            home.filePath(QStringLiteral("Music/light.ogg"))));
        ASSERT_TRUE(QDir(home.path()).mkpath(QStringLiteral("run")));
        QFile::setPermissions(
            home.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        surroundings.environment = QProcessEnvironment();
        surroundings.environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        surroundings.environment.insert(QStringLiteral("HOME"), home.path());
        surroundings.environment.insert(
            QStringLiteral("XDG_RUNTIME_DIR"), home.filePath(QStringLiteral("run")));
        surroundings.systemRoot = home.filePath(QStringLiteral("root"));
        surroundings.localPort = freePort();
    }

    QTemporaryDir home;
    Surroundings surroundings;
};

/// All that the page about the server says.
QString saidIn(const QWidget *page)
{
    QStringList texts;
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts.join(u' ');
}

} // namespace

TEST_F(FirstStart, WithNothingAtAllItPlaysTheMusicOfThisComputer)
{
    WholeWindow window({}, surroundings);
    ASSERT_TRUE(waitUntil([&] {
        return window.server().states.library.current()->catalogue.songs->size() == 1;
    })) << "the private MPD scans the music folder and the window shows it";
    ASSERT_TRUE(window.choice().decision()->isPrivateMpd());

    RawConnection raw(window.choice().found().privateMpd.address->path);
    raw.command("add light.ogg");
    ASSERT_TRUE(waitUntil([&] { return window.child("play") && window.child("play")->isEnabled(); }));
    QTest::mouseClick(window.child("play"), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "play"; }));
}

TEST_F(FirstStart, AnEmptyServerThatThePackageStartedIsPassedOver)
{
    const MpdServer empty;
    surroundings.localPort = empty.port();
    WholeWindow window({}, surroundings);
    EXPECT_TRUE(
        waitUntil([&] { return window.server().states.library.current()->catalogue.songs->size() == 1; }));
    EXPECT_TRUE(window.choice().decision()->isPrivateMpd());
}

TEST_F(FirstStart, AServerWithSongsIsUsed)
{
    const MpdServer full({.musicFolder = taggedMusicFolder()});
    surroundings.localPort = full.port();
    WholeWindow window({}, surroundings);
    ASSERT_TRUE(window.isReady());
    EXPECT_EQ(window.choice().decision()->address->port, full.port());
    EXPECT_GT(window.server().states.library.current()->catalogue.songs->size(), 30);
}

TEST_F(FirstStart, ADeadServerThatTheEnvironmentNamesIsSaidAndNoOtherIsUsed)
{
    const MpdServer full({.musicFolder = taggedMusicFolder()});
    surroundings.localPort = full.port();
    const QString dead = QString::number(freePort());
    surroundings.environment.insert(QStringLiteral("MPD_HOST"), QStringLiteral("127.0.0.1"));
    surroundings.environment.insert(QStringLiteral("MPD_PORT"), dead);
    WholeWindow window({}, surroundings);
    EXPECT_TRUE(waitUntil(
        [&] { return window.child("serverPage") && saidIn(window.child("serverPage")).contains(dead); }));
    EXPECT_EQ(window.choice().found().privateMpd.kind, PrivateMpdState::Kind::NotStarted);
    EXPECT_EQ(QString::number(window.choice().decision()->address->port), dead);
}

TEST_F(FirstStart, APasswordIsAskedForWhereItIsMissing)
{
    const MpdServer locked({.musicFolder = taggedMusicFolder(), .password = "sesame"});
    StartOptions options;
    options.server = QStringLiteral("127.0.0.1:%1").arg(locked.port());
    WholeWindow window(options, surroundings);
    const auto button = [&] {
        const QWidget *page = window.child("serverPage");
        return page ? qobject_cast<QPushButton *>(page->focusProxy()) : nullptr;
    };
    ASSERT_TRUE(
        waitUntil([&] { return button() && button()->text().startsWith(QStringLiteral("Enter password")); }));
    button()->click();
    auto *dialog = window.window().findChild<PasswordDialog *>();
    ASSERT_TRUE(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    field->setText(QStringLiteral("sesame"));
    auto *place = dialog->findChild<QComboBox *>();
    place->setCurrentIndex(place->findData(int(ServerProfile::PasswordPlace::Session)));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(window.isReady());
}

TEST(Program, EndsInOrderOnSigtermAndTellsItsTimings)
{
    const MpdServer mpd({.musicFolder = taggedMusicFolder()});
    ProgramRun program({QStringLiteral("--server"), QStringLiteral("127.0.0.1:%1").arg(mpd.port())});
    EXPECT_TRUE(program.waitForLine("window-shown"));
    EXPECT_TRUE(program.waitForLine("connected"));
    EXPECT_TRUE(program.waitForLine("queue-complete 0"));
    EXPECT_TRUE(program.waitForLine("library-complete"));
    EXPECT_EQ(program.terminate(), 0);
    EXPECT_TRUE(program.lastLine().contains("longest-event-loop-gap")) << program.output().constData();
}

// It would hang for a minute; who waits for it is killed before.
TEST(Program, EndsWhileAServersNameIsLookedUpInVain)
{
    const auto program = ProgramRun::withLibrary(
        QCoreApplication::applicationDirPath() + QStringLiteral("/libhangingnames.so"),
        {QStringLiteral("--server"), QStringLiteral("music.example")});
    ASSERT_TRUE(program->waitForLine("looking up")) << program->output().constData();
    ASSERT_TRUE(program->waitForLine("window-shown"));
    EXPECT_EQ(program->terminate(), 0) << program->output().constData();
}

TEST(Program, EndsWhileItConnectsToAComputerThatIsNotThere)
{
    const BlackHole nobody;
    ProgramRun program({QStringLiteral("--server"), nobody.address().key()});
    ASSERT_TRUE(program.waitForLine("window-shown"));
    EXPECT_EQ(program.terminate(), 0) << program.output().constData();
}

TEST(Program, TellsWhatItIsDoingOnSigusr1)
{
    const MpdServer mpd({.musicFolder = taggedMusicFolder()});
    ProgramRun program({QStringLiteral("--server"), QStringLiteral("127.0.0.1:%1").arg(mpd.port())});
    ASSERT_TRUE(program.waitForLine("library-complete"));
    program.signal(SIGUSR1);
    EXPECT_TRUE(program.waitForLine("the actors are doing this"));
    EXPECT_TRUE(program.waitForLine("\nserver: "));
    EXPECT_TRUE(program.waitForLine("\nservers (in light actors): "));
    EXPECT_TRUE(program.waitForLine("\nsession-interactive: "));
    EXPECT_EQ(program.terminate(), 0);
}

TEST(Program, PlaysAtTheStartWhenAskedTo)
{
    const MpdServer mpd({.musicFolder = taggedMusicFolder()});
    RawConnection raw(mpd.port());
    const QString server = QStringLiteral("127.0.0.1:%1").arg(mpd.port());
    {
        const ProgramRun program({QStringLiteral("--play"), QStringLiteral("--server"), server});
        EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "play"; }));
        EXPECT_EQ(raw.value("status", "playlistlength"), raw.value("stats", "songs"))
            << "an empty queue gets all";
    }
    raw.command("clear");
    raw.command("add \"Alpha/Album One/01 First Light.ogg\"");
    {
        const ProgramRun program({QStringLiteral("--play"), QStringLiteral("--server"), server});
        EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "play"; }));
        EXPECT_EQ(raw.value("status", "playlistlength"), "1") << "a queue is played as it is";
    }
}

TEST(Program, StopsItsPrivateMpdAtItsEnd)
{
    QTemporaryDir music;
    ASSERT_TRUE(QFile::copy(taggedMusicFolder() + QStringLiteral("/Alpha/Album One/01 First Light.ogg"),
        music.filePath(QStringLiteral("light.ogg"))));
    ProgramRun program({QStringLiteral("--music-folder"), music.path()});
    ASSERT_TRUE(program.waitForLine("library-complete 1")) << program.output().constData();
    const QString socket = program.findSocket();
    ASSERT_FALSE(socket.isEmpty());
    EXPECT_EQ(program.terminate(), 0);
    EXPECT_FALSE(QFile::exists(socket));
}

} // namespace toccata::test
