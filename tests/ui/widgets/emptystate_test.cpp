// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/widgets/busyindicator.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace toccata;

namespace {

QList<QPushButton *> visibleButtons(const EmptyState &state)
{
    QList<QPushButton *> found = state.findChildren<QPushButton *>();
    found.removeIf([](const QPushButton *button) { return button->isHidden(); });
    return found;
}

} // namespace

TEST(EmptyState, ItsFirstButtonIsThePrimaryOne)
{
    EmptyState state;
    state.setMessage(u"link-off", QStringLiteral("Lost"), QStringLiteral("The server does not answer."));
    const QPushButton *first = state.addButton(QStringLiteral("Retry"));
    const QPushButton *second = state.addButton(QStringLiteral("Edit"));

    EXPECT_TRUE(first->isDefault());
    EXPECT_FALSE(second->isDefault());
}

TEST(EmptyState, ANewMessageTakesTheButtonsAwayAlsoFromWithinTheirClick)
{
    EmptyState state;
    state.setMessage(u"link-off", QStringLiteral("Lost"));
    QPushButton *retry = state.addButton(QStringLiteral("Retry"));
    QObject::connect(
        retry, &QPushButton::clicked, &state, [&] { state.setBusy(QStringLiteral("Connecting")); });
    state.show();

    QTest::mouseClick(retry, Qt::LeftButton);

    EXPECT_TRUE(visibleButtons(state).isEmpty());
    EXPECT_FALSE(state.findChild<BusyIndicator *>()->isHidden());
    EXPECT_EQ(state.accessibleName(), QStringLiteral("Connecting"));
}

TEST(EmptyState, ALongSentenceWrapsInANarrowPage)
{
    EmptyState state;
    state.setMessage(u"info", QStringLiteral("Nothing here"),
        QStringLiteral(
            "A rather long sentence that tells at length why there is nothing here and what may be done."));
    state.resize(220, 500);
    state.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&state));

    for (const QLabel *label : state.findChildren<QLabel *>()) {
        EXPECT_LE(label->geometry().right(), state.width());
        EXPECT_GE(label->height(), label->heightForWidth(label->width()));
    }
}
