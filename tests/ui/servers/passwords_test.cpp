// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/passwords.h"

#include "core/mpd/errors.h"
#include "tests/support/heldpasswords.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using Place = ServerProfile::PasswordPlace;
using test::HeldPasswords;

struct PasswordsTest : testing::Test
{
    std::optional<QString> found(const ServerProfile &profile) { return passwords.find(profile).get(); }
    static ServerProfile keptAt(Place place)
    {
        return {.address = *mpd::Address::parse(QStringLiteral("music:6601")), .passwordPlace = place};
    }

    std::shared_ptr<HeldPasswords> keyring = std::make_shared<HeldPasswords>();
    std::shared_ptr<HeldPasswords> file = std::make_shared<HeldPasswords>();
    Passwords passwords{{keyring, file}};
    const QString word = QStringLiteral("sesame");
};

TEST_F(PasswordsTest, EachIsWhereThePersonWantsIt)
{
    passwords.keep(keptAt(Place::Keyring), word).get();
    EXPECT_EQ(keyring->passwords.value(QStringLiteral("music:6601")), word);
    EXPECT_TRUE(file->passwords.isEmpty());
    passwords.keep(keptAt(Place::File), word).get();
    EXPECT_EQ(file->passwords.value(QStringLiteral("music:6601")), word);
    for (const Place place : {Place::Keyring, Place::File})
        EXPECT_EQ(found(keptAt(place)), word);
    EXPECT_EQ(found(keptAt(Place::Session)), std::nullopt);
}

TEST_F(PasswordsTest, ThoseOfTheSessionAreInNoKeeper)
{
    passwords.keep(keptAt(Place::Session), word).get();
    EXPECT_EQ(found(keptAt(Place::Session)), word);
    EXPECT_TRUE(keyring->passwords.isEmpty() && file->passwords.isEmpty());
    passwords.forget(keptAt(Place::Session));
    EXPECT_EQ(found(keptAt(Place::Session)), std::nullopt);
}

TEST_F(PasswordsTest, NoKeeperIsLookedAtWhereNothingIsKept)
{
    EXPECT_EQ(found(keptAt(Place::Nowhere)), std::nullopt);
    passwords.keep(keptAt(Place::Nowhere), word).get();
    EXPECT_EQ(found(keptAt(Place::Nowhere)), std::nullopt);
    EXPECT_EQ(keyring->reads + file->reads, 0);
}

TEST_F(PasswordsTest, WithoutAKeeperThatIsSaid)
{
    Passwords none{{}};
    for (const Place place : {Place::Keyring, Place::File}) {
        EXPECT_EQ(mpd::toError(none.find(keptAt(place)).error()).kind, Error::Kind::Unsupported);
        EXPECT_EQ(mpd::toError(none.keep(keptAt(place), word).error()).kind, Error::Kind::Unsupported);
        none.forget(keptAt(place));
    }
}

TEST_F(PasswordsTest, AreForgottenWithTheirServer)
{
    passwords.keep(keptAt(Place::Keyring), word).get();
    passwords.forget(keptAt(Place::Keyring));
    EXPECT_TRUE(keyring->passwords.isEmpty());
}

TEST_F(PasswordsTest, WhatCouldNotBeKeptElsewhereIsStillWhereItWas)
{
    passwords.keep(keptAt(Place::Session), word).get();
    keyring->refusal = Error{Error::Kind::Denied};
    EXPECT_TRUE(passwords.keep(keptAt(Place::Keyring), QStringLiteral("new")).error());
    EXPECT_EQ(found(keptAt(Place::Session)), word);
}

TEST_F(PasswordsTest, WhatMovedIsForgottenWhereItWas)
{
    passwords.keep(keptAt(Place::Keyring), word).get();
    passwords.replaced(keptAt(Place::Keyring), keptAt(Place::Keyring));
    EXPECT_EQ(found(keptAt(Place::Keyring)), word) << "it has not moved";
    passwords.keep(keptAt(Place::Session), word).get();
    passwords.replaced(keptAt(Place::Keyring), keptAt(Place::Session));
    EXPECT_TRUE(keyring->passwords.isEmpty());
    EXPECT_EQ(found(keptAt(Place::Session)), word);
    ServerProfile elsewhere = keptAt(Place::Session);
    elsewhere.address.port = 6602;
    passwords.replaced(keptAt(Place::Session), elsewhere);
    EXPECT_EQ(found(keptAt(Place::Session)), std::nullopt);
}

} // namespace
} // namespace toccata
