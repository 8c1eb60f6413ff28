// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/table.h"

#include "app/qtprinting.h"
#include "cli/output/textwidth.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

TEST(Table, AlignsColumnsUnderTheirTitles)
{
    Table table({{u"Album"_s}, {u"Photos"_s, Table::Align::Right}});
    table.addRow({u"Sea"_s, u"7"_s});
    table.addRow({u"Mountains"_s, u"1,200"_s});
    EXPECT_EQ(table.text(), u"Album      Photos\n"
                            "Sea             7\n"
                            "Mountains   1,200\n"_s);
}

TEST(Table, GoesOnBelowTheLastColumnWhereThatHasLines)
{
    Table table({{}, {}});
    table.addRow({u"--grace"_s, u"How old is old.\nDefault: a day."_s});
    table.addRow({u"--all"_s, u"Everything."_s});
    EXPECT_EQ(table.text(2),
              u"  --grace  How old is old.\n           Default: a day.\n  --all    Everything.\n"_s);
}

TEST(Table, CountsColumnsOfTheTerminalNotCharacters)
{
    Table table({{u"Name"_s}, {u"Size"_s}});
    table.addRow({u"結婚式"_s, u"1"_s});     // wide: two columns each
    table.addRow({u"Cafe\u0301"_s, u"2"_s}); // a combining accent takes none
    table.addRow({u"📷"_s, u"3"_s});
    EXPECT_EQ(table.text(), u"Name    Size\n"
                            "結婚式  1\n"
                            "Cafe\u0301    2\n"
                            "📷      3\n"_s);
}

TEST(Table, LeavesOutAHeadingWithoutTitlesAndIndents)
{
    Table table({{}, {}});
    table.addRow({u"a"_s, u"b"_s});
    table.addRow({u"long"_s});
    EXPECT_EQ(table.text(2), u"  a     b\n  long\n"_s);
}

TEST(ShortenedTo, CutsToTheWidthWithAnEllipsis)
{
    EXPECT_EQ(shortenedTo(u"photographs"_s, 20), u"photographs"_s);
    EXPECT_EQ(shortenedTo(u"photographs"_s, 11), u"photographs"_s);
    EXPECT_EQ(shortenedTo(u"photographs"_s, 6), u"photo…"_s);
    EXPECT_EQ(shortenedTo(u"結婚式"_s, 4), u"結…"_s); // the second would not fit beside the ellipsis
    EXPECT_EQ(shortenedTo(u"photographs"_s, 0), QString());
}

} // namespace
} // namespace photoporter
