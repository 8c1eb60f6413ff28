// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/currentarchive.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

const AlbumName album = *AlbumName::parse(QStringLiteral("Miller wedding"));

QByteArray valid()
{
    return R"({"version":1,"key":"zips/Miller wedding/0123456789abcdef/Miller wedding.zip","size":12,"entries":3,)"
           R"("crc32":"0badcafe","etag":"abc-2"})";
}

TEST(CurrentArchive, ReadsWhatItWrites)
{
    const auto read = currentFromJson(valid(), album);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(read->crc32, Crc32{0x0badcafe});
    const auto again = currentFromJson(currentToJson(*read), album);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->key, read->key);
    EXPECT_EQ(again->size, 12U);
    EXPECT_EQ(again->entries, 3U);
    EXPECT_EQ(again->etag, ETag(QByteArray("abc-2")));
}

struct Damage {
    const char *name;
    const char *from;
    const char *to;
};

class CurrentArchiveDamage : public ::testing::TestWithParam<Damage> {};

TEST_P(CurrentArchiveDamage, IsRefused)
{
    QByteArray json = valid();
    json.replace(GetParam().from, GetParam().to);
    ASSERT_NE(json, valid());
    const auto read = currentFromJson(json, album);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::DataCorrupt);
    EXPECT_EQ(read.error().message,
              QStringLiteral("zips/Miller wedding/current.json does not name an archive of this album."));
}

INSTANTIATE_TEST_SUITE_P(
    Damages, CurrentArchiveDamage,
    ::testing::Values(Damage{"NotJson", "{", "<"}, Damage{"OtherVersion", ":1,", ":2,"},
                      Damage{"KeyOfAPhoto", "zips/Miller wedding/0", "albums/Miller wedding/photos/"},
                      Damage{"KeyOfAnotherAlbum", "zips/Miller wedding/0", "zips/Other/0"},
                      Damage{"KeyThatIsNoZip", "Miller wedding.zip", ".bash_aliases"},
                      Damage{"KeyWithoutAFingerprint", "0123456789abcdef", "0123456789abcdeX"},
                      Damage{"KeyWithAControlCharacter", "wedding.zip", "\\u001bwedding.zip"},
                      Damage{"NegativeSize", ":12", ":-12"},
                      Damage{"SizeOfNoObject", ":12", ":4611686018427387904"},
                      Damage{"NoCrc", "0badcafe", "nonsense"}),
    [](const auto &tested) { return tested.param.name; });

} // namespace
} // namespace photoporter
