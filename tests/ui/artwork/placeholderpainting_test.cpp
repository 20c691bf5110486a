// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/placeholderpainting.h"

#include "tests/support/waiting.h"
#include "ui/artwork/placeholderdrawer.h"
#include "ui/style/colors.h"
#include "ui/widgets/placeholdercover.h"

#include <QPainter>
#include <QPixmapCache>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <memory>

namespace toccata {

using test::waitUntil;

namespace {

constexpr int side = 32;
constexpr int columns = 40;

/// Placeholders of these names, side by side.
class Sheet : public QWidget
{
public:
    explicit Sheet(const QStringList &names)
        : m_names(names)
    {
        resize(side * columns, side * (int(names.size()) + columns - 1) / columns);
    }
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < m_names.size(); ++i)
            paintPlaceholder(painter, {i % columns * side, i / columns * side, side, side}, 4, m_names[i], {},
                colorsOf(*this));
        ++paints;
    }

private:
    QStringList m_names;
};

bool isKept(const QString &name, const QWidget &widget)
{
    QPixmap found;
    const Placeholder placeholder{name, {}, side, 4, widget.devicePixelRatioF(), colorsOf(widget)};
    return QPixmapCache::find(placeholder.key(), &found) && !found.isNull();
}

struct PlaceholderPainting : testing::Test
{
    PlaceholderPainting() { QPixmapCache::clear(); }
};

} // namespace

TEST_F(PlaceholderPainting, IsThereAtOnceInAPicture)
{
    Sheet page({QStringLiteral("Blue")});
    const QImage picture = page.grab().toImage();
    EXPECT_TRUE(isKept(QStringLiteral("Blue"), page));
    EXPECT_EQ(page.paints, 1);
    const QRgb tone = placeholderTone(QStringLiteral("Blue"), {}, colorsOf(page)).rgb();
    int others = 0;
    for (int x = 4; x < side - 4; ++x)
        others += picture.pixel(x, side / 2) != tone ? 1 : 0;
    EXPECT_GT(others, side / 4) << "there is more than the colour";
}

TEST_F(PlaceholderPainting, ComesALittleLaterInAWindow)
{
    Sheet page({QStringLiteral("Blue"), QStringLiteral("Red")});
    page.show();
    EXPECT_TRUE(waitUntil(
        [&] { return isKept(QStringLiteral("Blue"), page) && isKept(QStringLiteral("Red"), page); }));
    const int paints = page.paints;
    EXPECT_TRUE(waitUntil([&] { return page.paints > paints || paints > 1; }));
}

TEST_F(PlaceholderPainting, WithoutInitialsIsThereAtOnceInAWindowToo)
{
    Sheet page({QString()});
    page.show();
    ASSERT_TRUE(waitUntil([&] { return page.paints > 0; }));
    EXPECT_TRUE(isKept({}, page));
}

TEST_F(PlaceholderPainting, OfAWindowThatIsGoneIsForNobody)
{
    QStringList names;
    for (int i = 0; i < 20; ++i)
        names << QStringLiteral("Gone %1").arg(i);
    auto page = std::make_unique<Sheet>(names);
    page->show();
    ASSERT_TRUE(waitUntil([&] { return page->paints > 0; }));
    page.reset();
    Sheet next({QStringLiteral("Next")});
    next.show();
    EXPECT_TRUE(waitUntil([&] { return isKept(QStringLiteral("Next"), next); }));
}

TEST_F(PlaceholderPainting, OfMoreThanAreRememberedAreAllThereInTheEnd)
{
    QStringList names;
    for (int i = 0; i < 700; ++i)
        names << QStringLiteral("Many %1").arg(i);
    Sheet page(names);
    page.show();
    EXPECT_TRUE(waitUntil(
        [&] { return std::ranges::all_of(names, [&](const QString &name) { return isKept(name, page); }); }));
}

} // namespace toccata
