// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/housestyle.h"
#include "ui/style/icons.h"
#include "ui/style/motion.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <gtest/gtest.h>
#include <set>

using namespace toccata;
using namespace std::chrono_literals;

namespace {

/// Something that paints with the colours of its palette and counts how often.
class Painted final : public QWidget
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++paints; }
};

QImage pictureOf(QWidget &widget)
{
    widget.ensurePolished();
    return widget.grab().toImage();
}

int coloursIn(const QImage &image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            seen.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(seen.size());
}

} // namespace

TEST(Theme, ForcedSchemeWinsOverTheDesktops)
{
    const Theme dark(*qApp, Scheme::Dark);
    EXPECT_EQ(dark.scheme(), Scheme::Dark);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Dark);

    const Theme light(*qApp, Scheme::Light);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Light);
}

TEST(Theme, ReadsTheSchemeFromThePaletteThatIsThere)
{
    QApplication::setPalette(makePalette(makeColors(Scheme::Dark, defaultAccent())));

    EXPECT_EQ(Theme(*qApp).scheme(), Scheme::Dark);

    Theme(*qApp, Scheme::Light);
}

TEST(Theme, AChangeOfSchemeReachesWidgetsThatAreShown)
{
    Theme theme(*qApp, Scheme::Light);
    Painted widget;
    widget.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return widget.paints > 0; }));
    const int before = widget.paints;

    theme.setScheme(Scheme::Dark);

    EXPECT_TRUE(QTest::qWaitFor([&] { return widget.paints > before; }));
    EXPECT_LT(colorsOf(widget).window.lightness(), 60);
}

TEST(Theme, AnInvalidAccentBringsTheDefaultBack)
{
    Theme theme(*qApp, Scheme::Light);
    theme.setAccent(QColor(0x7c, 0x3a, 0xed));
    EXPECT_EQ(colorsOf(QApplication::palette()).accent, QColor(0x7c, 0x3a, 0xed));

    theme.setAccent({});

    EXPECT_EQ(colorsOf(QApplication::palette()).accent, defaultAccent());
}

TEST(Theme, ReducedMotionMakesEveryAnimationInstant)
{
    Theme theme(*qApp, Scheme::Light);
    theme.setReducedMotion(false);
    EXPECT_EQ(animationTime(180ms), 180ms);

    theme.setReducedMotion(true);

    EXPECT_EQ(animationTime(180ms), 0ms);

    theme.setReducedMotion(false);
}

TEST(Theme, ReducedMotionHoldsForTheDesktopsOwnStyleToo)
{
    Theme theme(*qApp, Scheme::Light);
    theme.setDesktopStyle(true);
    theme.setReducedMotion(true);

    EXPECT_EQ(animationTime(180ms), 0ms);

    theme.setReducedMotion(false);
}

TEST(Theme, TheDesktopsOwnStyleComesAndGoesWhileTheProgramRuns)
{
    Theme theme(*qApp);
    theme.setDesktopStyle(true);
    EXPECT_FALSE(qobject_cast<HouseStyle *>(QApplication::style()));
    EXPECT_EQ(schemeOf(QApplication::palette()), theme.scheme());

    theme.setScheme(Scheme::Dark);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Dark) << "what was chosen holds with any style";

    theme.setDesktopStyle(false);
    EXPECT_TRUE(qobject_cast<HouseStyle *>(QApplication::style()));
    EXPECT_EQ(QApplication::palette(), makePalette(makeColors(Scheme::Dark, defaultAccent())));
}

TEST(Theme, TheChosenAccentHoldsWithTheDesktopsOwnStyle)
{
    Theme theme(*qApp, Scheme::Light);
    theme.setDesktopStyle(true);
    const QColor violet(0x7c, 0x3a, 0xed);
    theme.setAccent(violet);
    EXPECT_EQ(colorsOf(QApplication::palette()).accent, violet);

    theme.setAccent({});
    EXPECT_NE(colorsOf(QApplication::palette()).accent, violet);
}

TEST(Theme, FollowsThePaletteOfTheDesktopWhileNoSchemeIsChosen)
{
    const QPalette dark = makePalette(makeColors(Scheme::Dark, QColor(0x7c, 0x3a, 0xed)));
    Theme theme(*qApp, Scheme::Light);
    theme.setScheme(std::nullopt);
    QApplication::setPalette(dark);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    EXPECT_EQ(colorsOf(QApplication::palette()).accent, makeColors(Scheme::Dark, defaultAccent()).accent)
        << "in the colours of the house";

    theme.setScheme(Scheme::Light);
    QApplication::setPalette(dark);
    EXPECT_EQ(theme.scheme(), Scheme::Light);
}

TEST(Theme, TextGrowsWithTheDesktopsAndShrinksBack)
{
    Theme theme(*qApp, Scheme::Light);
    const qreal usual = QApplication::font().pointSizeF();
    if (!qFuzzyCompare(QGuiApplication::primaryScreen()->logicalDotsPerInchY(), 96.0))
        GTEST_SKIP() << "the platform scales text by itself";
    theme.setTextScale(1.5);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), usual * 1.5);

    theme.setTextScale(1);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), usual);
}

TEST(HouseStyle, DrawsEveryStockControlInBothDirectionsAndStates)
{
    const Theme theme(*qApp, Scheme::Light);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        auto *column = new QVBoxLayout(&window);
        auto *tabs = new QTabWidget;
        tabs->addTab(new QGroupBox(QStringLiteral("Group")), QStringLiteral("Tab"));
        auto *tree = new QTreeWidget;
        tree->addTopLevelItem(new QTreeWidgetItem({QStringLiteral("Row")}));
        auto *combo = new QComboBox;
        combo->addItem(QStringLiteral("Choice"));
        auto *check = new QCheckBox(QStringLiteral("Check"));
        check->setTristate(true);
        check->setCheckState(Qt::PartiallyChecked);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(30);
        auto *bar = new QScrollBar(Qt::Horizontal);
        bar->setRange(0, 100);
        for (QWidget *control : std::initializer_list<QWidget *>{tabs, tree, combo, check, slider, bar,
                 new QPushButton(QStringLiteral("Push")), new QRadioButton(QStringLiteral("Radio")),
                 new QSpinBox, new QProgressBar}) {
            column->addWidget(control);
        }
        for (QWidget *control : window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            control->setEnabled(true);
            EXPECT_GT(coloursIn(pictureOf(*control)), 1) << control->metaObject()->className();
            control->setEnabled(false);
            EXPECT_GT(coloursIn(pictureOf(*control)), 1) << control->metaObject()->className() << " disabled";
        }
    }
}

TEST(HouseStyle, AQuestionHasAnIconOfTheHouse)
{
    const Theme theme(*qApp);
    const QMessageBox box(QMessageBox::Question, QStringLiteral("Remove it?"), QStringLiteral("Really?"));
    const QSize size(40, 40);
    EXPECT_EQ(box.iconPixmap().deviceIndependentSize().toSize(), size);
    EXPECT_EQ(box.iconPixmap().toImage(),
        icon(u"info").pixmap(size, box.iconPixmap().devicePixelRatio()).toImage());
}

TEST(HouseStyle, AMenuHasRoomForTextShortcutAndArrow)
{
    const Theme theme(*qApp, Scheme::Light);
    QMenu menu;
    QAction *plain = menu.addAction(QStringLiteral("Play"));
    const int without = menu.sizeHint().width();
    plain->setShortcut(Qt::CTRL | Qt::Key_P);
    menu.addMenu(QStringLiteral("Add to playlist"));
    menu.addSeparator();

    EXPECT_GT(menu.sizeHint().width(), without);
    EXPECT_GT(menu.actionGeometry(plain).height(), 28);
    EXPECT_GT(coloursIn(pictureOf(menu)), 2);
}

TEST(HouseStyle, TheRowsOfAnOpenComboBoxAreAsHighAsMenuItems)
{
    const Theme theme(*qApp, Scheme::Light);
    QComboBox combo;
    combo.addItems({QStringLiteral("Album artist"), QStringLiteral("Year")});
    combo.show();
    combo.showPopup();

    EXPECT_LT(combo.view()->sizeHintForRow(0), 48);
    EXPECT_GE(combo.view()->sizeHintForRow(0), 28);
}

TEST(HouseStyle, AScrollBarsPillFollowsItsValue)
{
    const Theme theme(*qApp, Scheme::Light);
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 400);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    const auto pill = [&] {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.value();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };

    EXPECT_EQ(pill().top(), 0);
    bar.setValue(1000);
    EXPECT_EQ(pill().bottom(), 399);
    EXPECT_GE(pill().height(), 36) << "never too small to grab";
}
