// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/protectionfields.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct ProtectionFieldsTest : testing::Test
{
    void make(const mpd::Protection &protection = {})
    {
        fields = std::make_unique<ProtectionFields>(*form, protection, &dialog);
    }
    void choose(int kind) { dialog.findChild<QComboBox *>()->setCurrentIndex(kind); }
    bool shows(const char *name) const
    {
        return !dialog.findChild<QLineEdit *>(QLatin1String(name))->isHidden();
    }
    mpd::Protection applied(const QString &text) const { return fields->applyTo(text)->protection; }

    QWidget dialog;
    QFormLayout *form = new QFormLayout(&dialog);
    std::unique_ptr<ProtectionFields> fields;
    const mpd::Tls pinned{QByteArray(32, 'x'), {}};
};

TEST_F(ProtectionFieldsTest, ShowWhatTheKindNeedsAlone)
{
    make();
    EXPECT_FALSE(shows("gateway") || shows("authorities"));
    choose(1);
    EXPECT_TRUE(shows("authorities") && !shows("gateway"));
    choose(2);
    EXPECT_TRUE(shows("gateway") && !shows("authorities"));
    fields->setShown(false);
    EXPECT_FALSE(shows("gateway") || shows("authorities"));
}

TEST_F(ProtectionFieldsTest, AddToTheAddressHowItIsReached)
{
    make();
    EXPECT_EQ(applied(QStringLiteral("music")), mpd::Protection(mpd::Unprotected{}));
    choose(1);
    dialog.findChild<QLineEdit *>(QStringLiteral("authorities"))->setText(QStringLiteral(" /own.pem "));
    EXPECT_EQ(applied(QStringLiteral("music")), mpd::Protection(mpd::Tls{{}, QStringLiteral("/own.pem")}));
    choose(2);
    dialog.findChild<QLineEdit *>(QStringLiteral("gateway"))->setText(QStringLiteral("me@home"));
    const auto address = fields->applyTo(QStringLiteral("secret@localhost"));
    EXPECT_EQ(address->protection, mpd::Protection(mpd::Ssh{QStringLiteral("me@home")}));
    EXPECT_EQ(address->password, QStringLiteral("secret"));
}

TEST_F(ProtectionFieldsTest, AnAddressThatSaysItItselfWins)
{
    make();
    EXPECT_EQ(applied(QStringLiteral("tls://music")), mpd::Protection(mpd::Tls{}));
    choose(1);
    EXPECT_EQ(applied(QStringLiteral("ssh://home/music")), mpd::Protection(mpd::Ssh{QStringLiteral("home")}));
}

TEST_F(ProtectionFieldsTest, SayWhatIsMissing)
{
    make();
    choose(2);
    EXPECT_FALSE(fields->applyTo(QStringLiteral("music")));
    EXPECT_FALSE(fields->problem(QStringLiteral("music")).isEmpty());
    const QString missing = fields->problem(QStringLiteral("music"));
    dialog.findChild<QLineEdit *>(QStringLiteral("gateway"))->setText(QStringLiteral("-oProxyCommand=x"));
    EXPECT_FALSE(fields->applyTo(QStringLiteral("music")));
    EXPECT_NE(fields->problem(QStringLiteral("music")), missing);
    choose(1);
    EXPECT_FALSE(fields->applyTo(QStringLiteral("/run/mpd/socket")));
    EXPECT_FALSE(fields->problem(QStringLiteral("/run/mpd/socket")).isEmpty());
}

TEST_F(ProtectionFieldsTest, ATrustedCertificateStaysUntilItIsDropped)
{
    make(pinned);
    EXPECT_EQ(applied(QStringLiteral("music")), mpd::Protection(pinned));
    EXPECT_FALSE(shows("authorities"));
    dialog.findChild<QPushButton *>()->click();
    EXPECT_EQ(applied(QStringLiteral("music")), mpd::Protection(mpd::Tls{}));
    EXPECT_TRUE(shows("authorities"));
}

} // namespace
} // namespace toccata
