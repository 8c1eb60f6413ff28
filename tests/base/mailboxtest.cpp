// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mailbox.h"

#include "net/oddserver.h"

#include <QThread>

#include <array>
#include <gmock/gmock.h>
#include <memory>
#include <thread>

namespace photoporter::testing {

using ::testing::Each;
using ::testing::ElementsAre;

namespace {

class MailboxTest : public ::testing::Test {
protected:
    MailboxTest()
    {
        ensureApplication();
        mailbox->moveToThread(&thread);
        thread.start();
    }
    ~MailboxTest() override
    {
        thread.quit();
        thread.wait();
    }

    QThread thread;
    std::unique_ptr<Mailbox> mailbox = std::make_unique<Mailbox>();
};

TEST_F(MailboxTest, WorkRunsInTheMailboxsThread)
{
    const QThread *ran = nullptr;
    mailbox->postAndWait([&ran] { ran = QThread::currentThread(); });
    EXPECT_EQ(ran, &thread);
}

TEST_F(MailboxTest, WorkRunsInTheOrderOfPosting)
{
    std::vector<int> order;
    for (int i = 1; i <= 3; ++i)
        mailbox->post([&order, i] { order.push_back(i); });
    mailbox->postAndWait([&order] { order.push_back(4); });
    EXPECT_THAT(order, ElementsAre(1, 2, 3, 4));
}

TEST_F(MailboxTest, WorkThatPostsWorkIsFollowedByIt)
{
    std::vector<int> order;
    mailbox->postAndWait([&] {
        order.push_back(1);
        mailbox->post([&order] { order.push_back(2); });
    });
    mailbox->postAndWait([&order] { order.push_back(3); });
    EXPECT_THAT(order, ElementsAre(1, 2, 3));
}

TEST_F(MailboxTest, NothingOfManyPostersIsLost)
{
    constexpr int posts = 1000;
    std::array<int, 4> counts{}; // only the mailbox's thread writes here, so nothing guards it
    {
        std::vector<std::jthread> posters;
        for (int &count : counts)
            posters.emplace_back([this, &count] {
                for (int i = 0; i < posts; ++i)
                    mailbox->post([&count] { ++count; });
            });
    }
    mailbox->postAndWait([] {});
    EXPECT_THAT(counts, Each(posts));
}

TEST_F(MailboxTest, WhatHasNotBegunIsDroppedWithTheMailbox)
{
    thread.quit();
    thread.wait();
    const auto held = std::make_shared<int>(0);
    mailbox->post([held] { ++*held; });
    EXPECT_EQ(held.use_count(), 2);
    mailbox.reset();
    EXPECT_EQ(*held, 0);
    EXPECT_EQ(held.use_count(), 1);
}

} // namespace
} // namespace photoporter::testing
