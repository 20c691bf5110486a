// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrollcolumn.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace toccata {
namespace {

/// As high as it is wide, as covers are.
class Square : public QWidget
{
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        if (minimumHeight() != event->size().width())
            setFixedHeight(event->size().width());
    }
};

// With a bar that comes and goes this content would need it at some widths exactly if it is not there.
TEST(ScrollColumn, BearsContentThatIsHighWhereItIsWide)
{
    ScrollColumn column;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Square);
    column.setWidget(content);
    column.show();
    for (int width = 280; width < 320; ++width) {
        column.resize(width, 300);
        EXPECT_EQ(content->width(), width - column.verticalScrollBar()->width());
    }
}

TEST(ScrollColumn, TakesTheKeyboardOnlyWhereNothingInItDoes)
{
    ScrollColumn column;
    EXPECT_EQ(column.focusPolicy(), Qt::NoFocus);
    column.takeKeyboard(QStringLiteral("Facts"));
    EXPECT_EQ(column.focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(column.accessibleName(), QStringLiteral("Facts"));
}

} // namespace
} // namespace toccata
