// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closing.h"

#include <gtest/gtest.h>

namespace photoporter::ui {

namespace {

using OnClose = Preferences::OnClose;

TEST(Closing, WithoutWorkItQuitsWhateverWasChosen)
{
    for (const OnClose wanted : {OnClose::Ask, OnClose::KeepRunning, OnClose::Pause})
        EXPECT_EQ(closingWithoutAsking({}, true, wanted), Closing::Quit);
}

TEST(Closing, WithWorkItAsksUnlessTheUserSaidOnceAndForAll)
{
    for (const Unfinished &some : {Unfinished{.goesOn = 2}, Unfinished{.ends = 1}}) {
        EXPECT_EQ(closingWithoutAsking(some, true, OnClose::Ask), std::nullopt);
        EXPECT_EQ(closingWithoutAsking(some, true, OnClose::KeepRunning), Closing::GoOn);
        EXPECT_EQ(closingWithoutAsking(some, true, OnClose::Pause), Closing::Quit);
    }
}

TEST(Closing, WithoutATrayNothingCanGoOnUnseen)
{
    EXPECT_EQ(closingWithoutAsking({.goesOn = 2}, false, OnClose::KeepRunning), std::nullopt);
}

} // namespace

} // namespace photoporter::ui
