// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/playlisthits.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(QStringView text)
{
    const PlaylistNames names({QStringLiteral("Überblues"), QStringLiteral("Blues night"),
        QStringLiteral("Night blues mix"), QStringLiteral("Blues"), QStringLiteral("Jazz")});
    std::vector<std::string> hits;
    for (const PlaylistHit &hit : names.find(parsedQuery(text.toString())))
        hits.push_back(hit.name.toStdString());
    return hits;
}

TEST(PlaylistNames, AreFoundByTheirWordsBestFirst)
{
    EXPECT_THAT(found(u"blues"), ElementsAre("Blues", "Blues night", "Night blues mix", "Überblues"));
    EXPECT_THAT(found(u"NIGHT blues"), ElementsAre("Blues night", "Night blues mix"));
    EXPECT_THAT(found(u"uber"), ElementsAre("Überblues"));
}

TEST(PlaylistNames, AreNotFoundByWhatTheyDoNotHave)
{
    EXPECT_THAT(found(u"blues -night"), ElementsAre("Blues", "Überblues"));
    EXPECT_THAT(found(u"artist:blues"), IsEmpty());
    EXPECT_THAT(found(u"jazz -genre:blues"), ElementsAre("Jazz"));
    EXPECT_THAT(found(u"-jazz"), IsEmpty());
    EXPECT_THAT(found(u""), IsEmpty());
}

} // namespace
} // namespace toccata
