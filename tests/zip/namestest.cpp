// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/names.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

QStringList namesOf(const QStringList &paths)
{
    const std::vector<QString> input(paths.begin(), paths.end());
    QStringList names;
    for (const QByteArray &name : archiveNames(input))
        names << QString::fromUtf8(name);
    return names;
}

std::string printable(const QStringList &names)
{
    return names.join(u" | "_s).toStdString();
}

struct NameCase {
    const char *name;
    QString path;
    QString expected;
};

class Name : public ::testing::TestWithParam<NameCase> {};

TEST_P(Name, IsMadeSafe)
{
    EXPECT_EQ(printable(namesOf({GetParam().path})), GetParam().expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Names, Name,
    ::testing::Values(
        NameCase{"Plain", u"2024/IMG_1234.JPG"_s, u"2024/IMG_1234.JPG"_s},
        NameCase{"Composed", u"e\u0301te\u0301.jpg"_s, u"\u00e9t\u00e9.jpg"_s},
        NameCase{"OtherScripts", u"東京/写真 №1.jpg"_s, u"東京/写真 №1.jpg"_s},
        NameCase{"EmojiWithJoiner", u"👩\u200d👩\u200d👧.jpg"_s, u"👩\u200d👩\u200d👧.jpg"_s},
        NameCase{"Forbidden", u"a<b>c:d\"e\\f|g?h*.jpg"_s, u"a_b_c_d_e_f_g_h_.jpg"_s},
        NameCase{"Control", u"a\nb\tc\u007fd\u0085.jpg"_s, u"a_b_c_d_.jpg"_s},
        NameCase{"TurnedRound", u"photo\u202egpj.exe"_s, u"photo_gpj.exe"_s},
        NameCase{"ZeroWidth", u"a\u200bb\ufeffc.jpg"_s, u"a_b_c.jpg"_s},
        NameCase{"LoneSurrogate", QString(QChar(0xd800)) + u".jpg"_s, u"_.jpg"_s},
        NameCase{"TrailingDotsAndSpaces", u"best of... /a. "_s, u"best of/a"_s},
        NameCase{"Absolute", u"/etc/passwd"_s, u"etc/passwd"_s}, NameCase{"Drive", u"C:/x.jpg"_s, u"C_/x.jpg"_s},
        NameCase{"Unc", u"\\\\server\\share"_s, u"__server_share"_s},
        NameCase{"Up", u"../../x.jpg"_s, u"_/_/x.jpg"_s}, NameCase{"UpAtTheEnd", u"a/.."_s, u"a/_"_s},
        NameCase{"Here", u"./a/./x.jpg"_s, u"a/x.jpg"_s},
        NameCase{"EmptyComponents", u"a//b///x.jpg"_s, u"a/b/x.jpg"_s}, NameCase{"Nothing", u""_s, u"_"_s},
        NameCase{"OnlySlashes", u"//"_s, u"_"_s}, NameCase{"OnlyDots", u"..."_s, u"_"_s},
        NameCase{"Hidden", u".hidden"_s, u".hidden"_s}, NameCase{"DotsInFront", u"..name.jpg"_s, u"..name.jpg"_s},
        NameCase{"Device", u"CON"_s, u"CON_"_s},
        NameCase{"DeviceWithExtension", u"nul.tar.gz"_s, u"nul_.tar.gz"_s},
        NameCase{"DeviceFolder", u"aux/lpt9.jpg"_s, u"aux_/lpt9_.jpg"_s},
        NameCase{"DeviceWithSuperscript", u"COM\u00b9.txt"_s, u"COM\u00b9_.txt"_s},
        NameCase{"DeviceBeforeSpace", u"con .txt"_s, u"con _.txt"_s},
        NameCase{"DeviceAfterStripping", u"prn."_s, u"prn_"_s},
        NameCase{"ConsoleDevice", u"conin$"_s, u"conin$_"_s},
        NameCase{"NearlyDevice", u"CONTACT.jpg"_s, u"CONTACT.jpg"_s},
        NameCase{"ComWithoutDigit", u"COM.jpg"_s, u"COM.jpg"_s}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(Names, LongComponentsKeepTheirExtension)
{
    const auto name = archiveNames(std::vector<QString>{QString(400, u'x') + u".jpeg"_s}).front();
    EXPECT_EQ(name.size(), maxComponentBytes);
    EXPECT_TRUE(name.endsWith("x.jpeg"));
}

TEST(Names, LongComponentsAreCutBetweenCharacters)
{
    for (qsizetype letters = 120; letters < 135; ++letters) {
        const QString path = QString(letters % 3, u'x') + QString(letters, u'é') + u".jpg"_s;
        const auto name = archiveNames(std::vector{path}).front();
        EXPECT_LE(name.size(), maxComponentBytes);
        EXPECT_TRUE(name.isValidUtf8());
        EXPECT_TRUE(name.endsWith("é.jpg"));
    }
}

TEST(Names, LongPathsLoseInnerFolders)
{
    QString path;
    for (int i = 0; i < 100; ++i)
        path += QStringLiteral("folder number %1/").arg(i);
    const auto name = archiveNames(std::vector{QString(path + u"IMG_1.jpg")}).front();
    EXPECT_LE(name.size(), maxNameBytes);
    EXPECT_TRUE(name.startsWith("folder number 0/folder number 1/"));
    EXPECT_TRUE(name.endsWith("/IMG_1.jpg"));
}

struct CollisionCase {
    const char *name;
    QStringList paths;
    QStringList expected;
};

class Collision : public ::testing::TestWithParam<CollisionCase> {};

TEST_P(Collision, IsResolvedByANumber)
{
    EXPECT_EQ(printable(namesOf(GetParam().paths)), printable(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(
    Names, Collision,
    ::testing::Values(
        CollisionCase{"Case", {u"IMG_1.jpg"_s, u"img_1.JPG"_s}, {u"IMG_1.jpg"_s, u"img_1 (2).JPG"_s}},
        CollisionCase{"Three", {u"a.jpg"_s, u"A.jpg"_s, u"a.JPG"_s}, {u"a (3).jpg"_s, u"A.jpg"_s, u"a (2).JPG"_s}},
        CollisionCase{
            "Normalisation", {u"\u00e9.jpg"_s, u"e\u0301.jpg"_s}, {u"\u00e9 (2).jpg"_s, u"\u00e9.jpg"_s}},
        CollisionCase{"FullFolding", {u"STRASSE.txt"_s, u"Straße.txt"_s}, {u"STRASSE.txt"_s, u"Straße (2).txt"_s}},
        CollisionCase{"ByReplacement",
                      {u"a:b.jpg"_s, u"a?b.jpg"_s, u"a_b.jpg"_s},
                      {u"a_b.jpg"_s, u"a_b (2).jpg"_s, u"a_b (3).jpg"_s}},
        CollisionCase{
            "NumberTaken", {u"a (2).jpg"_s, u"A.jpg"_s, u"a.jpg"_s}, {u"a (2).jpg"_s, u"A.jpg"_s, u"a (3).jpg"_s}},
        CollisionCase{"NumberTakenTwice",
                      {u"A (2).jpg"_s, u"a (2).jpg"_s, u"A.jpg"_s, u"a.jpg"_s},
                      {u"A (2).jpg"_s, u"a (2) (2).jpg"_s, u"A.jpg"_s, u"a (3).jpg"_s}},
        CollisionCase{"OtherFolder", {u"x/a.jpg"_s, u"y/a.jpg"_s}, {u"x/a.jpg"_s, u"y/a.jpg"_s}},
        CollisionCase{"FoldersUpToCase", {u"X/a.jpg"_s, u"x/A.jpg"_s}, {u"X/a.jpg"_s, u"x/A (2).jpg"_s}},
        CollisionCase{"FileAndFolder", {u"Day.1"_s, u"day.1/b.jpg"_s}, {u"Day (2).1"_s, u"day.1/b.jpg"_s}},
        CollisionCase{"FileAndOuterFolder", {u"a/b"_s, u"A/B/c/d.jpg"_s}, {u"a/b (2)"_s, u"A/B/c/d.jpg"_s}},
        CollisionCase{"NoExtension", {u"README"_s, u"readme"_s}, {u"README"_s, u"readme (2)"_s}},
        CollisionCase{"Hidden", {u".a"_s, u".A"_s}, {u".a (2)"_s, u".A"_s}},
        CollisionCase{"SamePathTwice", {u"a.jpg"_s, u"a.jpg"_s}, {u"a.jpg"_s, u"a (2).jpg"_s}}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(Names, ANumberedLongNameStaysWithinItsLimit)
{
    const QString path = QString(251, u'x') + u".jpg"_s;
    const auto names = namesOf({path, path.toUpper()});
    EXPECT_EQ(names[1].size(), 255);
    EXPECT_EQ(names[0].size(), 255);
    EXPECT_TRUE(names[0].endsWith(u"x (2).jpg"_s));
}

TEST(Names, ManyEqualNamesAreNumberedThrough)
{
    const std::vector<QString> paths(20'000, u"IMG_0001.JPG"_s);
    const auto names = archiveNames(paths);
    EXPECT_EQ(names.front(), "IMG_0001.JPG");
    EXPECT_EQ(names.back(), "IMG_0001 (20000).JPG");
}

TEST(Names, DoNotDependOnTheOrderGiven)
{
    std::vector<QString> paths = {u"a.jpg"_s, u"A.jpg"_s, u"A (2).jpg"_s, u"a (2).jpg"_s,
                                  u"b/x"_s,   u"B"_s,     u"\u00e9"_s,    u"e\u0301"_s};
    std::map<QString, QByteArray> first;
    const auto names = archiveNames(paths);
    for (std::size_t i = 0; i < paths.size(); ++i)
        first[paths[i]] = names[i];
    std::mt19937 random(1);
    for (int round = 0; round < 50; ++round) {
        std::ranges::shuffle(paths, random);
        const auto shuffled = archiveNames(paths);
        for (std::size_t i = 0; i < paths.size(); ++i)
            ASSERT_EQ(shuffled[i], first[paths[i]]) << qPrintable(paths[i]);
    }
}

rc::Gen<QString> anyPath()
{
    // Few different characters, so that names collide often.
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::element(
                            u'a', u'A', u'\u00e9', u'e', u'\u0301', u'/', u'.', u' ', u':', u'(', u')', u'2',
                            u'\u00df', u's', u'\u200b', char16_t(0xd83d), char16_t(0xde00))),
                        [](const std::vector<char16_t> &units) {
                            return QString(QStringView(units.data(), qsizetype(units.size())));
                        });
}

TEST(Names, AreSafeAndDistinctWhateverComesIn)
{
    EXPECT_TRUE(rc::check([] {
        const auto paths = *rc::gen::container<std::vector<QString>>(anyPath());
        const auto names = archiveNames(paths);
        RC_ASSERT(names.size() == paths.size());
        QSet<QString> files, folders;
        for (const QByteArray &utf8 : names) {
            RC_ASSERT(utf8.isValidUtf8());
            RC_ASSERT(utf8.size() >= 1 && utf8.size() <= maxNameBytes);
            const auto name = QString::fromUtf8(utf8);
            RC_ASSERT(name == name.normalized(QString::NormalizationForm_C));
            const auto components = name.split(u'/');
            for (const QString &component : components)
                RC_ASSERT(safeComponent(component) == component);
            const auto folded = foldedName(name);
            RC_ASSERT(!files.contains(folded));
            files.insert(folded);
            for (auto slash = folded.indexOf(u'/'); slash >= 0; slash = folded.indexOf(u'/', slash + 1))
                folders.insert(folded.first(slash));
        }
        RC_ASSERT(!files.intersects(folders));
    }));
}

TEST(NaturalOrder, SortsAsPeopleDo)
{
    const QStringList expected = {u""_s,
                                  u"a/IMG_2.jpg"_s,
                                  u"a/IMG_10.jpg"_s,
                                  u"a b/IMG_1.jpg"_s,
                                  u"a.jpg"_s,
                                  u"B.jpg"_s,
                                  u"b.jpg"_s,
                                  u"c01"_s,
                                  u"c1"_s,
                                  u"c1a"_s,
                                  u"c2"_s,
                                  u"c10"_s,
                                  u"c99999999999999999998"_s,
                                  u"c99999999999999999999"_s,
                                  u"ca"_s,
                                  u"É"_s,
                                  u"é"_s,
                                  u"東"_s};
    auto sorted = expected;
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return a > b; });
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return naturalLess(a, b); });
    EXPECT_EQ(printable(sorted), printable(expected));
}

TEST(NaturalOrder, IsAStrictTotalOrder)
{
    const auto text = rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::element(
                                       u'0', u'1', u'9', u'a', u'A', u'/', u'.', u'\u00e9', u'\u00c9')),
                                   [](const std::vector<char16_t> &units) {
                                       return QString(QStringView(units.data(), qsizetype(units.size())));
                                   });
    EXPECT_TRUE(rc::check([&] {
        const auto a = *text, b = *text, c = *text;
        RC_ASSERT(!naturalLess(a, a));
        RC_ASSERT((a == b) == (!naturalLess(a, b) && !naturalLess(b, a)));
        RC_ASSERT(!(naturalLess(a, b) && naturalLess(b, a)));
        if (naturalLess(a, b) && naturalLess(b, c))
            RC_ASSERT(naturalLess(a, c));
    }));
}

} // namespace
} // namespace photoporter
