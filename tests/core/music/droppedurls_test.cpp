// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/droppedurls.h"

#include <QMimeData>

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

QUrl file(const char *path)
{
    return QUrl::fromLocalFile(QString::fromUtf8(path));
}

TEST(UrlsIn, AreTheListOfAnotherProgram)
{
    QMimeData data;
    data.setUrls({file("/a b"), QUrl(QStringLiteral("http://x/y"))});
    EXPECT_THAT(urlsIn(data), ElementsAre(file("/a b"), QUrl(QStringLiteral("http://x/y"))));
}

TEST(UrlsIn, AreTextIfThatIsNothingElse)
{
    QMimeData data;
    data.setText(QStringLiteral("https://radio/live.mp3\r\n\nfile:///a%20b\n"));
    EXPECT_THAT(urlsIn(data), ElementsAre(QUrl(QStringLiteral("https://radio/live.mp3")), file("/a b")));
    data.setText(QStringLiteral("https://radio/live.mp3\nand a word"));
    EXPECT_THAT(urlsIn(data), IsEmpty());
    data.setText(QStringLiteral("mailto:x@y"));
    EXPECT_THAT(urlsIn(data), IsEmpty());
    EXPECT_THAT(urlsIn(QMimeData()), IsEmpty());
}

TEST(UrlsIn, AreNotLookedForWhereNothingIsText)
{
    QMimeData data;
    EXPECT_FALSE(mayHaveUrls(data));
    data.setData(QStringLiteral("application/x-something"), "http://x/y");
    EXPECT_FALSE(mayHaveUrls(data));
    data.setText(QStringLiteral("a word"));
    EXPECT_TRUE(mayHaveUrls(data));
}

} // namespace
} // namespace toccata
