// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/completion.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using Kind = CompletionPoint::Kind;

/// The text with a '|' where the cursor is.
std::optional<CompletionPoint> pointIn(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    return completionPoint(text.remove(cursor, 1), cursor);
}

QString accepted(QString text, const QString &suggestion)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const CompletedText result = completed(text, *completionPoint(text, cursor), suggestion);
    return result.text.left(result.cursor) + u'|' + result.text.mid(result.cursor);
}

TEST(Completion, AWordMayBecomeAField)
{
    const auto point = pointIn(QStringLiteral("moon ar|"));
    ASSERT_TRUE(point);
    EXPECT_EQ(*point, (CompletionPoint{Kind::FieldName, QueryField::Any, QStringLiteral("ar"), 5, 7}));
    EXPECT_EQ(fieldSuggestions(*point), QStringList{QStringLiteral("artist:")});
    EXPECT_EQ(fieldSuggestions(*pointIn(QStringLiteral("-G|"))), QStringList{QStringLiteral("genre:")});
    EXPECT_TRUE(fieldSuggestions(*pointIn(QStringLiteral("moon|"))).isEmpty());
}

TEST(Completion, AFieldHasValues)
{
    EXPECT_EQ(pointIn(QStringLiteral("artist:b|")),
        (CompletionPoint{Kind::Value, QueryField::Artist, QStringLiteral("b"), 7, 8}));
    EXPECT_EQ(pointIn(QStringLiteral("artist:|")),
        (CompletionPoint{Kind::Value, QueryField::Artist, QString(), 7, 7}));
    EXPECT_EQ(pointIn(QStringLiteral("-genre:\"hip h|")),
        (CompletionPoint{Kind::Value, QueryField::Genre, QStringLiteral("hip h"), 7, 13}));
    EXPECT_EQ(pointIn(QStringLiteral("album:\"a|b\" c")),
        (CompletionPoint{Kind::Value, QueryField::Album, QStringLiteral("a"), 6, 10}));
}

TEST(Completion, ElsewhereThereIsNothing)
{
    for (const char *text : {"|", "|moon", "moon |", "mo|on", "\"moon|", "-|"})
        EXPECT_FALSE(pointIn(QString::fromUtf8(text)).has_value()
            && !fieldSuggestions(*pointIn(QString::fromUtf8(text))).isEmpty())
            << text;
}

TEST(Completion, AnAcceptedFieldWaitsForItsValue)
{
    EXPECT_EQ(
        accepted(QStringLiteral("moon ar|"), QStringLiteral("artist:")), QStringLiteral("moon artist:|"));
    EXPECT_EQ(accepted(QStringLiteral("-ge| x"), QStringLiteral("genre:")), QStringLiteral("-genre:| x"));
}

TEST(Completion, AnAcceptedValueIsQuotedIfItMust)
{
    EXPECT_EQ(
        accepted(QStringLiteral("artist:b|"), QStringLiteral("Björk")), QStringLiteral("artist:Björk |"));
    EXPECT_EQ(accepted(QStringLiteral("artist:t| moon"), QStringLiteral("The The")),
        QStringLiteral("artist:\"The The\" |moon"));
    EXPECT_EQ(accepted(QStringLiteral("artist:\"we|"), QStringLiteral("\"Weird\" Al")),
        QStringLiteral("artist:\"Weird Al\" |"));
}

} // namespace
} // namespace toccata
