// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/remembered.h"

#include <QSet>

#include <gtest/gtest.h>

namespace toccata {
namespace {

const Setting<bool> flag{QStringLiteral("flag"), false};
const Setting<int> small{QStringLiteral("small"), 3, [](const int &number) { return number < 10; }};
const Setting<QString> word{QStringLiteral("word")};
const Setting<QByteArray> bytes{QStringLiteral("bytes")};

QVariant text(const char *written)
{
    return QString::fromUtf8(written);
}

TEST(Setting, NumbersAndTruthAreReadFromTheFilesText)
{
    EXPECT_EQ(readSetting(small, text("7")), 7);
    EXPECT_EQ(readSetting(small, text("-7")), -7);
    EXPECT_EQ(readSetting(flag, text("true")), true);
    EXPECT_EQ(readSetting(flag, text("false")), false);
    EXPECT_EQ(readSetting(word, text("true")), QStringLiteral("true"));
}

TEST(Setting, TextOfAnotherTypeIsNoValue)
{
    EXPECT_FALSE(readSetting(small, text("seven")));
    EXPECT_FALSE(readSetting(small, text("7.5")));
    EXPECT_FALSE(readSetting(small, text("")));
    EXPECT_FALSE(readSetting(small, text("99999999999999")));
    EXPECT_FALSE(readSetting(flag, text("yes")));
    EXPECT_FALSE(readSetting(bytes, text("not an array")));
    EXPECT_FALSE(readSetting(word, QStringList({QStringLiteral("a"), QStringLiteral("b")})));
    EXPECT_FALSE(readSetting(small, QVariant()));
}

TEST(Setting, AValueThatMakesNoSenseIsNoValue)
{
    EXPECT_TRUE(readSetting(small, text("9")));
    EXPECT_FALSE(readSetting(small, text("10")));
    EXPECT_TRUE(readSetting(Remembered::scheme, text("dark")));
    EXPECT_FALSE(readSetting(Remembered::scheme, text("purple")));
    EXPECT_FALSE(readSetting(Remembered::volumeStep, text("0")));
}

TEST(Remembered, EveryDefaultIsAcceptedByItsOwnSetting)
{
    const auto check = [](const auto &setting) {
        EXPECT_TRUE(!setting.accepts || setting.accepts(setting.fallback)) << setting.name.toStdString();
    };
    std::apply([&](const auto &...setting) { (check(setting), ...); }, Remembered::all());
}

TEST(Remembered, NoTwoSettingsShareAName)
{
    QSet<QString> names;
    std::apply([&](const auto &...setting) { (names.insert(setting.name), ...); }, Remembered::all());
    EXPECT_EQ(std::size_t(names.size()), std::tuple_size_v<decltype(Remembered::all())>);
}

} // namespace
} // namespace toccata
