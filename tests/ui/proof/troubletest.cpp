// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong is told in one place, whichever page is shown.
#include "ui/common/widgets.h"
#include "ui/proof/proofworld.h"
#include "window/program.h"

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class TroubleTest : public testing::ProofWorld {
protected:
    /// Those that are to be seen.
    [[nodiscard]] QList<ErrorStrip *> strips() const
    {
        auto all = window->findChildren<ErrorStrip *>();
        all.removeIf([](const ErrorStrip *strip) { return !strip->isVisible(); });
        return all;
    }
};

TEST_F(TroubleTest, AStoreThatCannotBeOpenedIsToldOnceOnEachPage)
{
    window = std::make_unique<MainWindow>(*desk, windowParts());
    window->show();
    StoreProfile wrong = profile();
    wrong.url = u"folder:///dev/null/store"_s;
    beginToOpen(wrong);
    ASSERT_TRUE(testing::waitUntil([this] { return desk->failure().has_value(); }));
    for (int page = 0; page < 5; ++page) {
        window->go({.page = static_cast<PageId>(page)});
        EXPECT_EQ(strips().size(), 1) << "page " << page;
    }
    window->go({.page = PageId::Albums});
    EXPECT_FALSE(says(u"No albums yet"_s)) << "that is not known";
    ASSERT_EQ(strips().size(), 1);
    testing::pressIn(*strips().front(), u"Settings"_s);
    EXPECT_EQ(window->current(), PageId::Settings);
    desk->close();
    EXPECT_TRUE(strips().isEmpty());
}

} // namespace

} // namespace photoporter::ui
