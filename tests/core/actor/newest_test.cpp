// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/newest.h"

#include "core/actor/errors.h"
#include "tests/core/actor/placed.h"

#include <gtest/gtest.h>

namespace toccata::actor {
namespace {

/// Somebody who drags a slider. What is under way is ended by the test.
class Slider : public Actor
{
public:
    using Answers = std::vector<Future<int>>;

    /// All of them before the first can be answered.
    Answers drag(const std::vector<int> &values)
    {
        Answers answers;
        for (const int value : values)
            answers.push_back(m_newest.ask([this, value] {
                m_begun.push_back(value);
                m_underWay = Promise<int>();
                return m_underWay.future();
            }));
        return answers;
    }
    Answers dragAndLoseTheServer(const std::vector<int> &values)
    {
        Answers answers = drag(values);
        m_lost = std::move(m_underWay);
        m_newest.reset(std::make_exception_ptr(std::runtime_error("no server")));
        return answers;
    }
    void answer(int value) { m_underWay.set(value); }
    void refuse() { m_underWay.setException(std::make_exception_ptr(std::runtime_error("refused"))); }
    void answerTheLostOne(int value) { m_lost.set(value); }
    std::vector<int> begun() const { return m_begun; }
    bool isBusy() const { return m_newest.isUnderWay(); }

private:
    Newest<int> m_newest{*this};
    Promise<int> m_underWay;
    Promise<int> m_lost;
    std::vector<int> m_begun;
};

class NewestTest : public Placed
{
protected:
    const ActorRef<Slider> slider = start<Slider>("slider");
};
TOCCATA_ON_BOTH_PLACEMENTS(NewestTest);

TEST_P(NewestTest, BeginsTheFirstAndTheNewest)
{
    const auto answers = slider.ask(&Slider::drag, std::vector{1, 2, 3, 4}).get();
    EXPECT_THROW(answers.at(1).get(), Cancelled);
    EXPECT_THROW(answers.at(2).get(), Cancelled);
    EXPECT_EQ(slider.ask(&Slider::begun).get(), std::vector{1});
    slider.tell(&Slider::answer, 10);
    EXPECT_EQ(answers.at(0).get(), 10);
    slider.ask(&Slider::begun).get(); // behind the message that went on
    EXPECT_EQ(slider.ask(&Slider::begun).get(), (std::vector{1, 4}));
    slider.tell(&Slider::answer, 40);
    EXPECT_EQ(answers.at(3).get(), 40);
}

TEST_P(NewestTest, BeginsEachThatComesAlone)
{
    for (const int value : {5, 6}) {
        const auto answers = slider.ask(&Slider::drag, std::vector{value}).get();
        EXPECT_TRUE(slider.ask(&Slider::isBusy).get());
        slider.tell(&Slider::answer, value);
        EXPECT_EQ(answers.front().get(), value);
        EXPECT_FALSE(slider.ask(&Slider::isBusy).get());
    }
    EXPECT_EQ(slider.ask(&Slider::begun).get(), (std::vector{5, 6}));
}

TEST_P(NewestTest, GoesOnAfterAnError)
{
    const auto answers = slider.ask(&Slider::drag, std::vector{1, 2}).get();
    slider.tell(&Slider::refuse);
    EXPECT_THROW(answers.at(0).get(), std::runtime_error);
    slider.ask(&Slider::begun).get();
    slider.tell(&Slider::answer, 20);
    EXPECT_EQ(answers.at(1).get(), 20);
}

TEST_P(NewestTest, DoesNotBeginWhatWaitedBeforeAReset)
{
    const auto answers = slider.ask(&Slider::dragAndLoseTheServer, std::vector{1, 2}).get();
    EXPECT_THROW(answers.at(1).get(), std::runtime_error);
    EXPECT_FALSE(slider.ask(&Slider::isBusy).get());
    const auto later = slider.ask(&Slider::drag, std::vector{3}).get();
    slider.tell(&Slider::answerTheLostOne, 10);
    EXPECT_EQ(answers.at(0).get(), 10);
    EXPECT_TRUE(slider.ask(&Slider::isBusy).get()) << "the end of the lost one is not that of the new one";
    EXPECT_EQ(slider.ask(&Slider::begun).get(), (std::vector{1, 3}));
    slider.tell(&Slider::answer, 30);
    EXPECT_EQ(later.front().get(), 30);
}

} // namespace
} // namespace toccata::actor
