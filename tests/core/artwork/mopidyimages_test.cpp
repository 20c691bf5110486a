// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/mopidyimages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace toccata {

namespace {

const QUrl base(QStringLiteral("http://mopidy.example:6680"));

/// \param images  JSON, an array of what Mopidy calls images.
std::vector<MopidyImage> imagesOf(const QByteArray &images)
{
    const auto document = QJsonDocument::fromJson("{\"result\":" + images + "}");
    EXPECT_TRUE(document.isObject()) << images.toStdString();
    return imagesIn(document[u"result"], base);
}

MopidyImage image(const char *name, std::optional<int> width)
{
    return {QUrl(QString::fromUtf8(name)), width};
}

/// The name of the best one.
QString best(const std::vector<MopidyImage> &images, int side)
{
    const auto found = bestOf(images, side);
    return found ? found->url.toString() : QStringLiteral("-");
}

} // namespace

TEST(MopidyImages, TheBestIsTheSmallestThatIsLargeEnough)
{
    const std::vector images{image("640", 640), image("64", 64), image("300", 300)};
    EXPECT_EQ(best(images, 100), u"300");
    EXPECT_EQ(best(images, 300), u"300");
    EXPECT_EQ(best(images, 301), u"640");
    EXPECT_EQ(best(images, 10), u"64");
}

TEST(MopidyImages, TheBestIsTheLargestWhereNoneIsLargeEnough)
{
    EXPECT_EQ(best({image("64", 64), image("640", 640), image("300", 300)}, 1000), u"640");
}

TEST(MopidyImages, OneOfUnknownSizeIsTakenWhereThereIsNoOther)
{
    EXPECT_EQ(best({image("unknown", std::nullopt)}, 500), u"unknown");
    EXPECT_EQ(best({image("unknown", std::nullopt), image("64", 64)}, 500), u"64");
    EXPECT_EQ(best({image("64", 64), image("unknown", std::nullopt)}, 10), u"64");
    EXPECT_EQ(best({}, 500), u"-");
}

TEST(MopidyImages, AreReadWithTheirWidths)
{
    const auto images = imagesOf(R"([{"__model__": "Image", "uri": "https://i.example/a", "width": 640},
        {"uri": "http://i.example/b", "width": null, "height": 3}, {"uri": "https://i.example/c"},
        {"uri": "https://i.example/d", "width": 0}, {"uri": "https://i.example/e", "width": -5},
        {"uri": "https://i.example/f", "width": "wide"}])");
    ASSERT_EQ(images.size(), 6U);
    EXPECT_EQ(images[0].url, QUrl(QStringLiteral("https://i.example/a")));
    EXPECT_EQ(images[0].width, 640);
    EXPECT_EQ(images[1].url, QUrl(QStringLiteral("http://i.example/b")));
    for (std::size_t i = 1; i < images.size(); ++i)
        EXPECT_EQ(images[i].width, std::nullopt) << i;
}

TEST(MopidyImages, RelativeAddressesAreOfTheServer)
{
    const auto images = imagesOf(R"([{"uri": "/local/0a1b.jpeg"}, {"uri": "local/x.png"}])");
    ASSERT_EQ(images.size(), 2U);
    EXPECT_EQ(images[0].url, QUrl(QStringLiteral("http://mopidy.example:6680/local/0a1b.jpeg")));
    EXPECT_EQ(images[1].url, QUrl(QStringLiteral("http://mopidy.example:6680/local/x.png")));
}

TEST(MopidyImages, JunkIsNoImage)
{
    for (const char *junk :
        {"[]", "{}", "null", "5", "\"text\"", "[null, 5, \"text\", [], {}]", "[{\"uri\": null}]",
            "[{\"uri\": \"\"}]", "[{\"uri\": 5}]", "[{\"width\": 640}]", "[{\"uri\": \"http://[bad\"}]"})
        EXPECT_TRUE(imagesOf(junk).empty()) << junk;
    EXPECT_TRUE(imagesIn(QJsonValue(QJsonValue::Undefined), base).empty());
}

} // namespace toccata
