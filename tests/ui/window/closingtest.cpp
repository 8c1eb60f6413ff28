// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closing.h"

#include <gtest/gtest.h>

namespace photoporter::ui {

namespace {

using OnClose = Preferences::OnClose;

TEST(Closing, WithoutWorkItQuitsWhateverWasChosen)
{
    for (const OnClose wanted : {OnClose::Ask, OnClose::KeepRunning, OnClose::Pause})
        EXPECT_EQ(closingWithoutAsking(0, true, wanted), Closing::Quit);
}

TEST(Closing, WithWorkItAsksUnlessTheUserSaidOnceAndForAll)
{
    EXPECT_EQ(closingWithoutAsking(2, true, OnClose::Ask), std::nullopt);
    EXPECT_EQ(closingWithoutAsking(2, true, OnClose::KeepRunning), Closing::GoOn);
    EXPECT_EQ(closingWithoutAsking(2, true, OnClose::Pause), Closing::Quit);
}

TEST(Closing, WithoutATrayNothingCanGoOnUnseen)
{
    EXPECT_EQ(closingWithoutAsking(2, false, OnClose::KeepRunning), std::nullopt);
}

} // namespace

} // namespace photoporter::ui
