// SPDX-License-Identifier: GPL-3.0-or-later
// Another store is chosen while something runs in the one that is open.
#include "ui/window/noticebar.h"
#include "ui/window/storebutton.h"
#include "ui/window/windowworld.h"

#include <QDir>
#include <QMenu>

#include <algorithm>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class StoreChangeTest : public testing::WindowWorld {
protected:
    void SetUp() override
    {
        QDir(m_folder.path()).mkpath(u"other"_s);
        StoreProfile other = profile();
        other.id = u"other"_s;
        other.name = u"Other store"_s;
        other.url = u"folder://"_s + path(u"other"_s);
        preferences.saveStore(other);
        open();
    }
    /// In the menu at the upper left.
    void choose(const QString &store)
    {
        QMenu *menu = window->findChild<StoreButton *>(u"store"_s)->menu();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        const auto found = std::ranges::find(actions, store, &QAction::text);
        ASSERT_TRUE(found != actions.end());
        (*found)->trigger();
    }
    [[nodiscard]] NoticeBar &notice() const { return *window->findChild<NoticeBar *>(); }
};

TEST_F(StoreChangeTest, WhatRunsIsToldToWaitAndTheWayBackIsAtHand)
{
    beginUpload();
    choose(u"Other store"_s);
    ASSERT_TRUE(notice().isVisible());
    EXPECT_EQ(notice().accessibleName(), u"1 thing of “Test store” waits until it is open again."_s);
    awaitOpening();
    EXPECT_EQ(preferences.currentStore(), u"other"_s);
    EXPECT_TRUE(desk->snapshot().activities.empty());

    testing::pressIn(notice(), u"Go back"_s);
    EXPECT_FALSE(notice().isVisible()) << "nothing runs in the other one";
    awaitOpening();
    EXPECT_EQ(preferences.currentStore(), profile().id);
    EXPECT_TRUE(activity(ActivityKind::Upload, u"Slow"_s));
}

TEST_F(StoreChangeTest, ADownloadIsSaidToHaveStopped)
{
    const auto download = desk->errand();
    choose(u"Other store"_s);
    EXPECT_EQ(notice().accessibleName(), u"Downloads, checks and care were stopped."_s);
}

TEST_F(StoreChangeTest, WithNothingToDoNothingIsSaid)
{
    choose(u"Other store"_s);
    EXPECT_FALSE(notice().isVisible());
    awaitOpening();
    EXPECT_EQ(desk->profile()->id, u"other"_s);
}

TEST_F(StoreChangeTest, ChoosingTheStoreThatIsOpenInterruptsNothing)
{
    const Workspace *before = desk->workspace().get();
    choose(u"Test store"_s);
    EXPECT_FALSE(desk->isOpening());
    EXPECT_EQ(desk->workspace().get(), before);
}

} // namespace

} // namespace photoporter::ui
