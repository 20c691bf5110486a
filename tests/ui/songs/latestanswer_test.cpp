// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/latestanswer.h"

#include "core/actor/promise.h"
#include "tests/support/waiting.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(LatestAnswer, AnAnswerToAFormerQuestionIsDropped)
{
    actor::Promise<QString> slow;
    actor::Promise<QString> quick;
    QStringList heard;
    LatestAnswer answer;
    const auto hear = [&](const QString &text) { heard << text; };
    const auto fail = [&](const Error &) { heard << QStringLiteral("failed"); };
    answer.expect(slow.future(), hear, fail);
    answer.expect(quick.future(), hear, fail);
    slow.set(QStringLiteral("slow"));
    quick.set(QStringLiteral("quick"));
    ASSERT_TRUE(test::waitUntil([&] { return !heard.isEmpty(); }));
    EXPECT_EQ(heard, QStringList{QStringLiteral("quick")});
    EXPECT_FALSE(answer.isWaiting());
}

TEST(LatestAnswer, AQuestionMayBeAskedFromWithinTheAnswer)
{
    actor::Promise<QString> first;
    actor::Promise<QString> second;
    QStringList heard;
    LatestAnswer answer;
    const auto fail = [](const Error &) { FAIL(); };
    answer.expect(
        first.future(),
        [&](const QString &text) {
            heard << text;
            answer.expect(
                second.future(), [&](const QString &next) { heard << next; }, fail);
        },
        fail);
    first.set(QStringLiteral("first"));
    second.set(QStringLiteral("second"));
    ASSERT_TRUE(test::waitUntil([&] { return heard.size() == 2; }));
    EXPECT_FALSE(answer.isWaiting());
}

TEST(LatestAnswer, AFailureIsNamed)
{
    actor::Promise<QString> promise;
    std::optional<Error> error;
    LatestAnswer answer;
    answer.expect(
        promise.future(), [](const QString &) { FAIL(); }, [&](const Error &e) { error = e; });
    promise.setException(toException({Error::Kind::Denied}));
    ASSERT_TRUE(test::waitUntil([&] { return error.has_value(); }));
    EXPECT_EQ(error->kind, Error::Kind::Denied);
}

} // namespace
} // namespace toccata
