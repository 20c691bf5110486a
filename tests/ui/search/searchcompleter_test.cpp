// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchcompleter.h"

#include "core/actor/promise.h"
#include "tests/support/activewindow.h"
#include "tests/support/waiting.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

/// A field and a library of three artists.
struct SearchCompleterTest : testing::Test
{
    SearchCompleterTest()
    {
        field.resize(300, 30);
        field.show();
        field.setFocus();
        active = test::isActivated(field);
    }
    static Completions answer(const QString &text, qsizetype cursor)
    {
        Completions completions{completionPoint(text, cursor), {}};
        if (!completions.point)
            return completions;
        if (completions.point->kind == CompletionPoint::Kind::FieldName) {
            completions.suggestions = fieldSuggestions(*completions.point);
            return completions;
        }
        for (const char *name : {"Anna", "Sigur Rós", "Sig"}) {
            const QString value = QString::fromUtf8(name);
            if (value.startsWith(completions.point->typed, Qt::CaseInsensitive))
                completions.suggestions << value;
        }
        return completions;
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            press(Qt::Key(0), c);
    }
    /// Where the desktop would send it.
    void press(Qt::Key key, const QString &text = {})
    {
        QWidget *target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &field;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(target, &press);
        QApplication::processEvents();
    }
    bool isOffered() const { return completer.popup()->isVisible(); }
    bool waitForOffer() const
    {
        return test::waitUntil([this] { return isOffered(); });
    }
    int offered() const { return completer.popup()->model()->rowCount(); }

    bool active = false;
    int asked = 0;
    SearchField field;
    SearchCompleter completer{field, [this](const QString &text, qsizetype cursor) {
                                  ++asked;
                                  return actor::readyFuture(answer(text, cursor));
                              }};
};

TEST_F(SearchCompleterTest, DownAndEnterTakeAValueWithItsQuotes)
{
    ASSERT_TRUE(active);
    type(QStringLiteral("artist:si"));
    ASSERT_TRUE(waitForOffer());
    ASSERT_EQ(offered(), 2);
    const QSignalSpy entered(&field, &QLineEdit::returnPressed);
    const QSignalSpy taken(&completer, &SearchCompleter::completed);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("artist:\"Sigur Rós\" "));
    EXPECT_EQ(field.cursorPosition(), field.text().size());
    EXPECT_FALSE(isOffered());
    EXPECT_EQ(entered.size(), 0);
    EXPECT_EQ(taken.size(), 1);
}

TEST_F(SearchCompleterTest, TabTakesTheNameOfAFieldAndItsValuesFollow)
{
    ASSERT_TRUE(active);
    type(QStringLiteral("bach ar"));
    ASSERT_TRUE(waitForOffer());
    press(Qt::Key_Tab);
    EXPECT_EQ(field.text(), QStringLiteral("bach artist:"));
    ASSERT_TRUE(test::waitUntil([&] { return isOffered() && offered() == 3; }));
    EXPECT_TRUE(field.hasFocus());
}

TEST_F(SearchCompleterTest, EnterWithoutAChoiceIsTheFields)
{
    ASSERT_TRUE(active);
    type(QStringLiteral("artist:si"));
    ASSERT_TRUE(waitForOffer());
    const QSignalSpy entered(&field, &QLineEdit::returnPressed);
    press(Qt::Key_Return);
    EXPECT_EQ(entered.size(), 1);
    EXPECT_EQ(field.text(), QStringLiteral("artist:si"));
    EXPECT_FALSE(isOffered());
}

TEST_F(SearchCompleterTest, EscapeClosesTheListOnly)
{
    ASSERT_TRUE(active);
    type(QStringLiteral("artist:si"));
    ASSERT_TRUE(waitForOffer());
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOffered());
    EXPECT_EQ(field.text(), QStringLiteral("artist:si"));
    press(Qt::Key_Escape);
    EXPECT_EQ(field.text(), QString());
}

TEST_F(SearchCompleterTest, AnOfferForAnotherTextIsNotTaken)
{
    ASSERT_TRUE(active);
    type(QStringLiteral("artist:si"));
    ASSERT_TRUE(waitForOffer());
    field.setText(QStringLiteral("art")); // as by the window, without an edit
    press(Qt::Key_Tab);
    EXPECT_EQ(field.text(), QStringLiteral("art"));
    EXPECT_FALSE(isOffered());
}

TEST_F(SearchCompleterTest, WordsThatAreNoFieldsAskNobody)
{
    ASSERT_TRUE(active);
    type(QStringLiteral("a"));
    EXPECT_EQ(asked, 0);
    type(QStringLiteral("bba \"so"));
    EXPECT_LE(asked, 3); // "ab", "abb", "abba" might become fields
    EXPECT_FALSE(isOffered());
}

TEST_F(SearchCompleterTest, WhatIsThereAlreadyIsNotOffered)
{
    ASSERT_TRUE(active);
    type(QStringLiteral("artist:Anna"));
    ASSERT_TRUE(test::waitUntil([&] { return asked == 10; })); // "ar" to "artist", "artist:" to "artist:Anna"
    QApplication::processEvents();
    EXPECT_TRUE(test::waitUntil([&] { return !isOffered(); }));
}

} // namespace
} // namespace toccata
