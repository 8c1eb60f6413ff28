// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/names.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

AlbumName album(const QString &text)
{
    return AlbumName::parse(text).value();
}

TEST(AlbumNameTest, TakesOrdinaryNamesAsTheyAre)
{
    for (const QString &name : {u"Miller wedding 2026"_s, u"Zoë & Łukasz"_s, u"a"_s, u"…"_s, u"100%"_s,
                                u".hidden"_s, u"e\u0301"_s, u"tmp2"_s, u"Tmp"_s, QString(200, u'x')}) {
        EXPECT_EQ(AlbumName::parse(name).value().text(), name);
    }
}

TEST(AlbumNameTest, SaysWhatIsWrongWithANameAndWhatToDo)
{
    const std::pair<QString, QString> cases[] = {
        {u""_s, u"\"\" can't be an album's name: it is empty."_s},
        {u"a/b"_s, u"\"a/b\" can't be an album's name: it holds a slash."_s},
        {u"a\\b"_s, u"\"a\\b\" can't be an album's name: it holds a slash."_s},
        {u"a\nb"_s, u"\"a\nb\" can't be an album's name: it holds a control character."_s},
        {u" a"_s, u"\" a\" can't be an album's name: it starts or ends with a space."_s},
        {u"."_s, u"\".\" can't be an album's name: that name is reserved."_s},
        {u".."_s, u"\"..\" can't be an album's name: that name is reserved."_s},
        {u"tmp"_s, u"\"tmp\" can't be an album's name: that name is reserved."_s},
        {QString(QChar(0xd800)),
         u"\"%1\" can't be an album's name: it holds half a character."_s.arg(QChar(0xd800))},
        {QString(101, u'ü'),
         u"\"%1\" can't be an album's name: it is longer than 200 bytes."_s.arg(QString(101, u'ü'))},
    };
    for (const auto &[name, message] : cases) {
        const auto parsed = AlbumName::parse(name);
        ASSERT_FALSE(parsed) << name.toStdString();
        EXPECT_EQ(parsed.error().code, ErrorCode::NameInvalid);
        EXPECT_EQ(parsed.error().message, message);
        EXPECT_EQ(parsed.error().advice(), u"Choose another name, for example \"Miller wedding 2026\"."_s);
    }
}

TEST(KeysTest, FollowTheOneScheme)
{
    const AlbumName name = album(u"Zoë 1"_s);
    EXPECT_EQ(photosPrefix(name), "albums/Zo\xc3\xab 1/photos/");
    EXPECT_EQ(photoKey(name, u"day 1/IMG+1.jpg"_s).utf8(), "albums/Zo\xc3\xab 1/photos/day 1/IMG+1.jpg");
    EXPECT_EQ(manifestKey(name).utf8(), "albums/Zo\xc3\xab 1/manifest.json");
    EXPECT_EQ(archivePrefix(name), "zips/Zo\xc3\xab 1/");
    EXPECT_EQ(archiveKey(name, "0a1b", u"best of"_s).utf8(), "zips/Zo\xc3\xab 1/0a1b/best of.zip");
    EXPECT_EQ(currentKey(name).utf8(), "zips/Zo\xc3\xab 1/current.json");
    EXPECT_EQ(temporaryPrefix(), "zips/tmp/");
}

} // namespace

} // namespace photoporter
