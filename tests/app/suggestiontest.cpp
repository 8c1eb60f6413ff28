// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/suggestion.h"

#include "app/qtprinting.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

const QStringList commands{u"probe"_s, u"upload"_s, u"albums"_s, u"zip"_s, u"verify"_s, u"download"_s};

TEST(ClosestTo, FindsWhatWasMeant)
{
    EXPECT_EQ(closestTo(u"uplaod"_s, commands), u"upload"_s);
    EXPECT_EQ(closestTo(u"album"_s, commands), u"albums"_s);
    EXPECT_EQ(closestTo(u"dowload"_s, commands), u"download"_s);
    EXPECT_EQ(closestTo(u"ZIP"_s, commands), u"zip"_s);
    EXPECT_EQ(closestTo(u"zp"_s, commands), u"zip"_s);
}

TEST(ClosestTo, KeepsQuietWhenNothingIsNear)
{
    EXPECT_EQ(closestTo(u"frobnicate"_s, commands), QString());
    EXPECT_EQ(closestTo(u"rm"_s, commands), QString());
    EXPECT_EQ(closestTo(u"zip"_s, {}), QString());
}

} // namespace
} // namespace photoporter
