// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/passwordfields.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using Place = ServerProfile::PasswordPlace;

struct PasswordFieldsTest : testing::Test
{
    void make(Place kept) { fields = std::make_unique<PasswordFields>(*form, kept, &dialog); }
    bool asksWhere() const { return !dialog.findChild<QComboBox *>()->isHidden(); }

    QWidget dialog;
    QFormLayout *form = new QFormLayout(&dialog);
    std::unique_ptr<PasswordFields> fields;
};

TEST_F(PasswordFieldsTest, WhereItIsKeptIsAskedOnceThereIsOne)
{
    make(Place::Nowhere);
    EXPECT_FALSE(asksWhere());
    EXPECT_EQ(fields->place(), Place::Nowhere);
    fields->field().setText(QStringLiteral("s"));
    EXPECT_TRUE(asksWhere());
    EXPECT_EQ(fields->place(), Place::Keyring);
    auto *place = dialog.findChild<QComboBox *>();
    place->setCurrentIndex(place->findData(int(Place::Nowhere)));
    fields->field().setText(QStringLiteral("se"));
    EXPECT_EQ(fields->place(), Place::Nowhere) << "who has chosen is not talked out of it";
}

TEST_F(PasswordFieldsTest, OneThatIsKeptIsNotAskedForAgainUnlessItMoves)
{
    make(Place::Keyring);
    EXPECT_TRUE(asksWhere());
    EXPECT_TRUE(fields->problem().isEmpty());
    auto *place = dialog.findChild<QComboBox *>();
    place->setCurrentIndex(place->findData(int(Place::File)));
    EXPECT_FALSE(fields->problem().isEmpty());
    place->setCurrentIndex(place->findData(int(Place::Nowhere)));
    EXPECT_TRUE(fields->problem().isEmpty()) << "to be forgotten it need not be known";
}

TEST_F(PasswordFieldsTest, WhereNoKeyringTakesItAnotherPlaceIsOffered)
{
    make(Place::Nowhere);
    fields->field().setText(QStringLiteral("s"));
    const QString missing = fields->refused({Error::Kind::Unsupported});
    EXPECT_EQ(fields->place(), Place::Session);
    fields->field().clear();
    fields->field().setText(QStringLiteral("s"));
    EXPECT_EQ(fields->place(), Place::Session) << "what was chosen stays";
    EXPECT_NE(missing, fields->refused({Error::Kind::Denied}));
}

TEST_F(PasswordFieldsTest, ThePlaceFollowsTheServerUntilSomebodyChoosesOne)
{
    make(Place::Nowhere);
    fields->field().setText(QStringLiteral("s"));
    EXPECT_EQ(fields->place(), Place::Keyring);
    fields->setKept(Place::File);
    EXPECT_EQ(fields->place(), Place::File);
    fields->field().clear();
    fields->setKept(Place::Nowhere);
    EXPECT_FALSE(asksWhere());
    EXPECT_EQ(fields->place(), Place::Nowhere);
    fields->field().setText(QStringLiteral("s"));
    auto *place = dialog.findChild<QComboBox *>();
    place->setCurrentIndex(place->findData(int(Place::Session)));
    fields->setKept(Place::File);
    EXPECT_EQ(fields->place(), Place::Session);
}

TEST_F(PasswordFieldsTest, AnEmptyOneIsKeptNowhereAndNothingIsMissing)
{
    make(Place::Nowhere);
    fields->field().setText(QStringLiteral("s"));
    fields->field().clear();
    EXPECT_EQ(fields->place(), Place::Nowhere);
    EXPECT_EQ(fields->problem(), QString());
}

TEST_F(PasswordFieldsTest, WhatCannotBeSentIsNotTaken)
{
    make(Place::Nowhere);
    for (const QString &password :
        {QStringLiteral("s\n"), QStringLiteral("\rs"), QString(QChar(QChar::Null))})
        EXPECT_FALSE(PasswordFields::problemOf(password).isEmpty());
    EXPECT_TRUE(PasswordFields::problemOf(QStringLiteral("pass word\t\\\"ä")).isEmpty());
    fields->field().setText(QStringLiteral("s\n"));
    EXPECT_EQ(fields->problem(), PasswordFields::problemOf(QStringLiteral("s\n")));
}

} // namespace
} // namespace toccata
