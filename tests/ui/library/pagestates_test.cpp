// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each page of the library shows when there is no content, or not yet.

#include "core/settings/settings.h"
#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/home/homepage.h"
#include "ui/library/albumgrouppage.h"
#include "ui/library/albumspage.h"
#include "ui/library/artistspage.h"
#include "ui/library/composerspage.h"
#include "ui/library/genrespage.h"
#include "ui/library/songspage.h"
#include "ui/library/yearspage.h"
#include "ui/songs/pagebody.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct PageKind
{
    const char *name;
    std::function<std::unique_ptr<Page>(PagesWorld &)> make;
};

template <class P>
std::unique_ptr<Page> withActions(PagesWorld &world)
{
    return std::make_unique<P>(world.actions);
}

template <class P>
std::unique_ptr<Page> withSettings(PagesWorld &world)
{
    return std::make_unique<P>(world.actions, world.settings);
}

std::unique_ptr<Page> aGenre(PagesWorld &world)
{
    auto page = std::make_unique<AlbumGroupPage>(world.actions);
    page->showGenre(QStringLiteral("Rock"));
    return page;
}

std::unique_ptr<Page> aYear(PagesWorld &world)
{
    auto page = std::make_unique<AlbumGroupPage>(world.actions);
    page->showYear(1999);
    return page;
}

const PageKind kinds[] = {
    {"Home", withActions<HomePage>},
    {"Albums", withSettings<AlbumsPage>},
    {"Artists", withSettings<ArtistsPage>},
    {"Songs", withSettings<SongsPage>},
    {"Genres", withActions<GenresPage>},
    {"Composers", withActions<ComposersPage>},
    {"Years", withActions<YearsPage>},
    {"Genre", aGenre},
    {"Year", aYear},
};

class PageStates : public testing::TestWithParam<PageKind>
{
protected:
    PageStates()
        : page(GetParam().make(world))
        , body(*page->findChild<PageBody *>())
    {
        page->resize(800, 600);
        page->show();
    }

    void publish(const LibraryState &state)
    {
        world.states.library.publish(std::make_shared<LibraryState>(state));
    }
    /// Whether it comes to say \p text instead of showing content.
    bool comesToSay(const QString &text) const
    {
        return test::waitUntil([&] { return !body.isContentShown() && texts().contains(text); });
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto *label : body.state().findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    QPushButton *button() const { return body.state().findChild<QPushButton *>(); }
    bool isBusy() const
    {
        const auto *busy = body.state().findChild<BusyIndicator *>();
        return busy && busy->isVisible();
    }
    static LibraryState withMusic()
    {
        LibraryState state;
        state.source = LibraryState::Source::Mirror;
        state.catalogue = catalogueOf(tableOf({aSong("a/1")
                                                   .titled(u"One")
                                                   .by(u"Anna")
                                                   .on(u"Dawn")
                                                   .with(Tag::Genre, u"Rock")
                                                   .with(Tag::Composer, u"Berta")
                                                   .with(Tag::Date, u"1999")}));
        return state;
    }

    PagesWorld world;
    std::unique_ptr<Page> page;
    PageBody &body;
};

TEST_P(PageStates, BeforeThereIsAServerTheyAreBlank)
{
    publish({});
    EXPECT_TRUE(test::waitUntil([&] { return !body.isContentShown(); }));
    EXPECT_TRUE(texts().join(QString()).isEmpty());
    EXPECT_FALSE(isBusy());
}

TEST_P(PageStates, WhileTheLibraryIsReadTheySayHowFar)
{
    LibraryState state;
    state.source = LibraryState::Source::Mirror;
    state.loading = true;
    publish(state);
    ASSERT_TRUE(comesToSay(QStringLiteral("Reading the library…")));
    EXPECT_TRUE(isBusy());
    state.progress = {30, 400};
    publish(state);
    EXPECT_TRUE(comesToSay(QStringLiteral("30 of 400 folders")));
}

TEST_P(PageStates, AFailureIsToldWithAButtonToTryAgain)
{
    LibraryState state;
    state.source = LibraryState::Source::Mirror;
    state.error = Error{Error::Kind::TimedOut};
    publish(state);
    ASSERT_TRUE(test::waitUntil([&] { return button() != nullptr; }));
    EXPECT_FALSE(body.isContentShown());
    EXPECT_FALSE(texts().join(QString()).isEmpty());
    EXPECT_EQ(button()->text(), QStringLiteral("Retry"));
    button()->click(); // there is no connection to read it from; nothing falls over
    publish(withMusic());
    EXPECT_TRUE(test::waitUntil([&] { return body.isContentShown(); }));
}

TEST_P(PageStates, AnEmptyLibraryIsToldApartFromOneThatIsBeingFilled)
{
    LibraryState state;
    state.source = LibraryState::Source::Mirror;
    publish(state);
    ASSERT_TRUE(comesToSay(QStringLiteral("No music yet")));
    EXPECT_FALSE(isBusy());
    state.scans.running = Scan{};
    publish(state);
    EXPECT_TRUE(comesToSay(QStringLiteral("The server is looking for music…")));
    EXPECT_TRUE(isBusy());
    publish(withMusic());
    EXPECT_TRUE(test::waitUntil([&] { return body.isContentShown(); }));
}

TEST_P(PageStates, WhereAServerListsNothingTheySayWhatElseThereIs)
{
    LibraryState state;
    state.source = LibraryState::Source::Names;
    publish(state);
    EXPECT_TRUE(comesToSay(QStringLiteral("This server does not list its music")));
}

TEST_P(PageStates, MusicThatGoesAwayLeavesNoRowsBehind)
{
    publish(withMusic());
    ASSERT_TRUE(test::waitUntil([&] { return body.isContentShown(); }));
    LibraryState state;
    state.source = LibraryState::Source::Mirror;
    publish(state);
    EXPECT_TRUE(comesToSay(QStringLiteral("No music yet")));
}

std::string nameOf(const testing::TestParamInfo<PageKind> &page)
{
    return page.param.name;
}

INSTANTIATE_TEST_SUITE_P(All, PageStates, testing::ValuesIn(kinds), nameOf);

} // namespace
} // namespace toccata
