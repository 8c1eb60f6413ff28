// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/bodypool.h"

#include "base/bytes.h"

#include <gtest/gtest.h>

namespace photoporter::testing {

TEST(BodyPool, GivesABufferAgainThatNobodyHolds)
{
    BodyPool pool(16 * MiB);
    QByteArray first = pool.take(8'000'000);
    EXPECT_EQ(first.size(), 8'000'000);
    const auto *const address = first.constData();
    pool.giveBack(std::move(first));
    const QByteArray second = pool.take(7'900'000);
    EXPECT_EQ(second.constData(), address);
    EXPECT_EQ(second.size(), 7'900'000);
}

TEST(BodyPool, LeavesABufferToWhoStillHoldsIt)
{
    BodyPool pool(16 * MiB);
    QByteArray first = pool.take(MiB);
    first.fill('a');
    const QByteArray stillBeingSent = first;
    pool.giveBack(std::move(first));
    QByteArray second = pool.take(MiB);
    second.fill('b');
    EXPECT_EQ(stillBeingSent, QByteArray(static_cast<qsizetype>(MiB), 'a'));
    EXPECT_NE(second.constData(), stillBeingSent.constData());
}

TEST(BodyPool, DoesNotSpendALargeBufferOnASmallBody)
{
    BodyPool pool(16 * MiB);
    QByteArray large = pool.take(8 * MiB);
    const auto *const address = large.constData();
    pool.giveBack(std::move(large));
    const QByteArray small = pool.take(5 * MiB);
    EXPECT_LE(small.capacity(), static_cast<qsizetype>(6 * MiB));
    EXPECT_EQ(pool.take(8 * MiB).constData(), address);
}

TEST(BodyPool, KeepsNoMoreThanItMay)
{
    BodyPool pool(2 * MiB);
    QByteArray oldest = pool.take(MiB);
    QByteArray newest = pool.take(2 * MiB);
    const auto *const address = newest.constData();
    pool.giveBack(std::move(oldest));
    pool.giveBack(std::move(newest)); // there is room for one of them: the newer
    const QByteArray again = pool.take(2 * MiB);
    EXPECT_EQ(again.constData(), address);
}

TEST(BodyPool, ABodyMayBeEmpty)
{
    BodyPool pool(MiB);
    QByteArray none = pool.take(0);
    EXPECT_EQ(none.size(), 0);
    pool.giveBack(std::move(none));
}

} // namespace photoporter::testing
