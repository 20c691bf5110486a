// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filefacts.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

QString valueOf(const mpd::Pairs &information, const QString &label)
{
    for (const SongFact &fact : fileFacts(information)) {
        if (fact.label == label)
            return fact.value;
    }
    return {};
}

TEST(FileFacts, TellWhatIsKnownOfAFile)
{
    const mpd::Pairs song{{"file", "Alpha/One/01 A.flac"}, {"Last-Modified", "2023-01-05T12:00:00Z"},
        {"Format", "96000:24:2"}, {"Time", "245"}, {"duration", "244.960"}};
    QStringList labels;
    for (const SongFact &fact : fileFacts(song))
        labels << fact.label;
    EXPECT_EQ(labels.join(u'|'), QStringLiteral("File|Folder|Format|Length|Changed"));
    EXPECT_EQ(valueOf(song, QStringLiteral("File")), QStringLiteral("01 A.flac"));
    EXPECT_EQ(valueOf(song, QStringLiteral("Folder")), QStringLiteral("Alpha/One"));
    EXPECT_EQ(valueOf(song, QStringLiteral("Length")), QStringLiteral("4:04"));
    EXPECT_TRUE(valueOf(song, QStringLiteral("Changed")).contains(QStringLiteral("2023")));
}

TEST(FileFacts, TellTheAddressOfWhatIsNoFile)
{
    EXPECT_EQ(valueOf({{"file", "http://radio.example/live"}}, QStringLiteral("Address")),
        QStringLiteral("http://radio.example/live"));
    EXPECT_EQ(
        valueOf({{"file", "spotify:track:1"}}, QStringLiteral("Address")), QStringLiteral("spotify:track:1"));
    EXPECT_EQ(valueOf({{"file", "A: B/c.ogg"}}, QStringLiteral("File")), QStringLiteral("c.ogg"));
}

TEST(FileFacts, TellWhichPartOfAFileACueSheetMeans)
{
    const QString part = QStringLiteral("Part of the file");
    EXPECT_EQ(valueOf({{"file", "a.cue/1"}, {"Range", "12.000-90.500"}}, part),
        QStringLiteral("From 0:12 to 1:30"));
    EXPECT_EQ(valueOf({{"file", "a.cue/1"}, {"Range", "12.000-"}}, part), QStringLiteral("From 0:12 on"));
    EXPECT_EQ(valueOf({{"file", "a.cue/1"}, {"Range", "rubbish"}}, part), QString());
}

TEST(FileFacts, LeaveOutWhatTheServerDoesNotTell)
{
    const mpd::Pairs bare{{"file", "a.ogg"}, {"Time", "0"}, {"Last-Modified", "yesterday"}};
    ASSERT_EQ(fileFacts(bare).size(), 2U);
    EXPECT_EQ(valueOf(bare, QStringLiteral("Format")), QStringLiteral("Ogg"));
    EXPECT_TRUE(fileFacts({}).empty());
}

} // namespace
} // namespace toccata
