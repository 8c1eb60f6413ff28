// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a screen reader and a keyboard see it before there is anything in it. Pages that are filled:
// tests/ui/screens.
#include "ui/common/accessibility.h"

#include "ui/proof/proofworld.h"
#include "window/program.h"

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::barriersIn;

class AccessibilityTest : public testing::ProofWorld {};

TEST_F(AccessibilityTest, TheStartCanBeUsedWithoutAMouse)
{
    window = std::make_unique<MainWindow>(*desk, windowParts());
    window->show();
    EXPECT_EQ(barriersIn(*window).join(u"; "_s).toStdString(), "");
}

TEST_F(AccessibilityTest, EmptyPagesCanBeUsedWithoutAMouse)
{
    show(profile());
    for (int page = 0; page < 5; ++page) {
        window->go({.page = static_cast<PageId>(page)});
        EXPECT_EQ(barriersIn(*window).join(u"; "_s).toStdString(), "") << "page " << page;
    }
}

} // namespace

} // namespace photoporter::ui
