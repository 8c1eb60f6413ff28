// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowworld.h"

#include <QSystemTrayIcon>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class TrayTest : public testing::WindowWorld {};

TEST_F(TrayTest, WhatEndsIsToldOnlyWhileTheWindowIsNotInFront)
{
    open();
    QSystemTrayIcon &icon = tray();
    const Activity failed{.id = {ActivityKind::Archive, 7}, .album = u"Keller"_s, .state = ActivityState::Failed};
    // A click on a message leads to what it told of.
    ASSERT_TRUE(QApplication::activeWindow());
    Q_EMIT desk->activitiesEnded({failed});
    Q_EMIT icon.messageClicked();
    EXPECT_EQ(window->current(), PageId::Albums) << "there was no message";
    window->hide();
    ASSERT_FALSE(QApplication::activeWindow());
    Q_EMIT desk->activitiesEnded({failed});
    Q_EMIT icon.messageClicked();
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(window->current(), PageId::Jobs);
    EXPECT_EQ(page(PageId::Jobs).went.activity, failed.id);
}

} // namespace

} // namespace photoporter::ui
