// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/artwork/coverviewer.h"
#include "ui/library/mosaic.h"
#include "ui/servers/serverdialog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/places.h"
#include "ui/shell/reportdialog.h"
#include "ui/songs/page.h"
#include "ui/songs/songactions.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace toccata::test {

namespace {

/// As many of a list's rows are looked at: all are alike.
constexpr int mostChildren = 40;

QString described(const QAccessibleInterface &shown)
{
    QStringList path;
    for (const QObject *each = shown.object(); each; each = each->parent())
        path.prepend(QLatin1String(each->metaObject()->className()) + u' ' + each->objectName());
    return path.join(QStringLiteral(" > ")).simplified();
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Cell:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

/// Roles that tell nothing: a control that takes the keyboard has another.
bool isVague(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window;
}

/// What a person who hears the window instead of seeing it would stumble over, a line each.
void collectFlaws(QAccessibleInterface *shown, QStringList &flaws)
{
    if (!shown || !shown->isValid() || shown->state().invisible)
        return;
    const auto *widget = qobject_cast<QWidget *>(shown->object());
    const QAccessible::Role role = shown->role();
    const bool isFocusable
        = widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    const bool isScrollArea = qobject_cast<const QScrollArea *>(widget);
    if (role == QAccessible::NoRole || (isFocusable && isVague(role) && !isScrollArea))
        flaws << QStringLiteral("no role: ") + described(*shown);
    if ((isControl(role) || isFocusable) && shown->text(QAccessible::Name).isEmpty())
        flaws << QStringLiteral("no name: %1 (role %2)").arg(described(*shown)).arg(int(role));
    for (int i = 0; i < std::min(shown->childCount(), mostChildren); ++i)
        collectFlaws(shown->child(i), flaws);
}

QWidget *miniPlayer()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->objectName() == u"miniPlayerWindow" && each->isVisible())
            return each;
    }
    return nullptr;
}

/// A widget of another one that has the keyboard for it.
bool isPartOfAField(const QWidget &widget)
{
    return qobject_cast<QLineEdit *>(widget.parentWidget())
        || qobject_cast<QAbstractSpinBox *>(widget.parentWidget());
}

/// A window on a real mpd with songs in its queue, of which one is paused.
class Accessibility : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(window.isReady());
        raw.command("add \"Alpha\"");
        raw.command("play");
        raw.command("pause 1");
        ASSERT_TRUE(waitUntil([&] {
            return window.server().states.queue.current()->complete && window.child("queueList")
                && window.child("play")->isEnabled() && window.child("seek")->isEnabled();
        }));
    }

    QWidget *page()
    {
        for (Page *each : window.window().findChildren<Page *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// Somewhere that one can be in the window.
    struct Room
    {
        std::string name;
        std::function<void()> open;
    };

    /// The places of the side bar, then the pages that links lead to.
    std::vector<Room> rooms()
    {
        std::vector<Room> all;
        for (std::size_t i = 0; i < places().size(); ++i)
            all.push_back({places()[i].id, [this, i] {
                               QTest::keyClick(
                                   &window.window(), Qt::Key(Qt::Key_1 + int(i)), Qt::AltModifier);
                           }});
        Navigation &to = window.window().navigation();
        const Catalogue library = window.server().states.library.current()->catalogue;
        const Album album = library.albums->at(0);
        all.push_back({"album", [=, &to] {
                           to.showAlbum(
                               album.title().value_or(QString()), songsOfAlbum(library.songs, album));
                       }});
        all.push_back({"artist", [&to] { to.showArtist(QStringLiteral("Alpha")); }});
        all.push_back({"nobody", [&to] { to.showArtist(QStringLiteral("Nobody")); }});
        all.push_back({"genre", [&to] { to.showGenre(std::nullopt); }});
        all.push_back({"year", [&to] { to.showYear(2001); }});
        all.push_back({"folder", [&to] { to.showFolder("Alpha/"); }});
        all.push_back({"results", [&to] { to.showSearch(QStringLiteral("l")); }});
        all.push_back({"no results", [&to] { to.showSearch(QStringLiteral("xyzzy")); }});
        all.push_back({"information", [=, &to] { to.showInformation({library.songs, {0}}); }});
        all.push_back({"now playing", [&to] { to.showNowPlaying(); }});
        all.push_back({"statistics", [&to] { to.showStatistics(); }});
        all.push_back({"settings", [&to] { to.goTo(Location::Kind::Settings); }});
        return all;
    }
    bool open(const Room &room)
    {
        room.open();
        return settles();
    }
    bool settles()
    {
        return waitUntil([&] {
            const auto busy = page() ? page()->findChildren<BusyIndicator *>() : QList<BusyIndicator *>();
            return page() && std::ranges::none_of(busy, &QWidget::isVisible);
        });
    }

    QStringList flaws() { return flawsOf(window.window()); }
    static QStringList flawsOf(QWidget &window)
    {
        QStringList found;
        collectFlaws(QAccessible::queryAccessibleInterface(&window), found);
        return found;
    }

    /// All that the keyboard comes to before it is where it began.
    QWidgetList tabStops()
    {
        QWidgetList stops;
        for (QWidget *now = QApplication::focusWidget(); now && !stops.contains(now);
             now = QApplication::focusWidget()) {
            stops << now;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        return stops;
    }

    /// What takes the mouse and cannot be come to by keyboard.
    QStringList unreachable()
    {
        const QWidgetList stops = tabStops();
        QStringList missing;
        for (QWidget *each : window.window().findChildren<QWidget *>()) {
            const bool takesKeyboard = each->focusPolicy() & Qt::TabFocus;
            const bool isButton = qobject_cast<QAbstractButton *>(each) && !isPartOfAField(*each);
            if (!each->isVisible() || !each->isEnabled() || !(takesKeyboard || isButton) || each->focusProxy()
                || stops.contains(each))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(each);
            if (button && button->autoExclusive() && button->isCheckable())
                continue; // arrows lead to it from the one that is chosen
            missing << described(*QAccessible::queryAccessibleInterface(each));
        }
        return missing;
    }

    /// What is lower than its text, of what is in sight.
    QStringList cutOff()
    {
        QStringList found;
        for (QWidget *each : window.window().findChildren<QWidget *>()) {
            const bool hasText = qobject_cast<QLabel *>(each) || qobject_cast<ElidedLabel *>(each)
                || qobject_cast<QLineEdit *>(each) || qobject_cast<QComboBox *>(each)
                || qobject_cast<QCheckBox *>(each) || qobject_cast<QPushButton *>(each);
            const auto *view = qobject_cast<QAbstractItemView *>(each);
            const bool hasRows = view && view->model() && view->model()->rowCount() > 0;
            const int height = hasRows ? view->visualRect(view->model()->index(0, 0)).height()
                : hasText              ? each->height()
                                       : each->fontMetrics().height();
            if (each->isVisible() && height < each->fontMetrics().height())
                found << QStringLiteral("%1: %2 of %3 pixels")
                             .arg(described(*QAccessible::queryAccessibleInterface(each)))
                             .arg(height)
                             .arg(each->fontMetrics().height());
        }
        return found;
    }

    MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    RawConnection raw{mpd.port()};
    WholeWindow window{optionsFor(mpd)};
};

} // namespace

TEST_F(Accessibility, EveryControlOfEveryPageHasANameAndARole)
{
    for (const Room &room : rooms()) {
        ASSERT_TRUE(open(room)) << room.name;
        const QStringList found = flaws();
        EXPECT_TRUE(found.isEmpty()) << room.name << '\n' << found.join(u'\n').toStdString();
    }
}

TEST_F(Accessibility, TabLeadsToEveryControlOfEveryPage)
{
    for (const Room &room : rooms()) {
        ASSERT_TRUE(open(room)) << room.name;
        const QStringList missing = unreachable();
        EXPECT_TRUE(missing.isEmpty()) << room.name << '\n' << missing.join(u'\n').toStdString();
    }
}

TEST_F(Accessibility, EveryControlOfEveryOtherWindowHasANameAndARole)
{
    const auto expectNone = [](QWidget &other) {
        ASSERT_TRUE(waitUntil([&] { return other.isVisible(); }));
        EXPECT_TRUE(flawsOf(other).isEmpty()) << flawsOf(other).join(u'\n').toStdString();
    };
    ServerDialog server(window.choice(),
        ServerProfile{.address = *mpd::Address::parse(QStringLiteral("music.local"))}, &window.window());
    server.show();
    expectNone(server);
    server.close();
    ReportDialog report([] { return QStringLiteral("Toccata"); }, &window.window());
    report.show();
    expectNone(report);
    report.close();
    const auto library = window.server().states.library.current()->catalogue;
    CoverViewer::open(window.window().actions().covers(),
        {coverOf(*library.songs, library.albums->at(0)), {}, {}}, window.window());
    expectNone(*window.window().findChild<CoverViewer *>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    window.window().navigation().toggleFullScreen();
    expectNone(window.window());
    window.window().navigation().showMiniPlayer();
    ASSERT_TRUE(waitUntil([] { return miniPlayer() != nullptr; }));
    expectNone(*miniPlayer());
    QTest::keyClick(miniPlayer(), Qt::Key_Escape);
}

TEST_F(Accessibility, EveryEntryOfAMenuHasAName)
{
    window.window().navigation().showFolder("Alpha/");
    ASSERT_TRUE(settles());
    for (const char *name : {"folderList", "queueList"}) {
        const auto list = [&] { return window.child<QAbstractItemView>(name); };
        ASSERT_TRUE(waitUntil([&] { return list() && list()->model()->rowCount() > 0; })) << name;
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(list()->viewport(), &byKey);
        auto *menu = QApplication::activePopupWidget();
        ASSERT_TRUE(menu) << name;
        EXPECT_TRUE(flawsOf(*menu).isEmpty()) << flawsOf(*menu).join(u'\n').toStdString();
        menu->close();
    }
}

TEST_F(Accessibility, TabGoesThroughTheWindowAsItStandsOnTheScreen)
{
    for (const Room &room : rooms()) {
        ASSERT_TRUE(open(room)) << room.name;
        window.child("serverButton")->setFocus(Qt::TabFocusReason);
        std::vector<int> areas;
        for (const QWidget *stop : tabStops()) {
            const QWidget *queue = window.child("queueList");
            areas.push_back(stop == window.child("search")          ? 1
                    : page()->isAncestorOf(stop)                    ? 2
                    : queue && stop == queue                        ? 3
                    : window.child("playerBar")->isAncestorOf(stop) ? 4
                    : stop == window.child("serverButton")          ? 0
                                                                    : -1);
        }
        std::erase(areas, -1);
        EXPECT_TRUE(std::ranges::is_sorted(areas)) << room.name;
    }
}

TEST_F(Accessibility, LargerTextIsNowhereCutOff)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    for (const Room &room : rooms()) {
        ASSERT_TRUE(open(room)) << room.name;
        EXPECT_TRUE(waitUntil([&] { return cutOff().isEmpty(); })) << room.name << '\n'
                                                                   << cutOff().join(u'\n').toStdString();
    }
    QApplication::setFont(usual);
}

TEST_F(Accessibility, RowsAreReadWithWhatStandsInThem)
{
    QAccessibleInterface *queue = QAccessible::queryAccessibleInterface(window.child("queueList"));
    ASSERT_TRUE(queue && queue->childCount() > 0);
    const auto read = [&] { return queue->child(0)->text(QAccessible::Name); };
    // Title and artist.
    EXPECT_TRUE(waitUntil([&] {
        return read().contains(QStringLiteral("First Light")) && read().contains(QStringLiteral("Alpha"));
    })) << read().toStdString();
}

} // namespace toccata::test
