// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/filenames.h"

#include <QSet>

#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace photoporter::folder {

using ::testing::ElementsAre;

namespace {

QByteArray pathOf(const QByteArray &key)
{
    QByteArray path;
    for (const QByteArray &name : namesOfKey(ObjectKey(key)))
        path += (path.isEmpty() ? "" : "/") + name;
    return path;
}

/// The key that names lead back to, if they are a key's own.
std::optional<QByteArray> keyOf(const std::vector<QByteArray> &names)
{
    QByteArray key;
    bool open = false; // inside a component that was cut
    for (const QByteArray &name : names) {
        const DecodedName decoded = decodeName(name);
        if (decoded.kind == DecodedName::Kind::Foreign || decoded.kind == DecodedName::Kind::Self)
            return {};
        key += decoded.text;
        open = decoded.kind == DecodedName::Kind::Piece;
        if (!open)
            key += '/';
    }
    if (open)
        return {};
    key.chop(1);
    return key;
}

rc::Gen<QByteArray> genKey()
{
    const auto unit =
        rc::gen::element<std::string>("/", "/", ".", "..", "%", "a", "b", "\xC3\xA9", "\xF0\x9F\x93\xB7",
                                      ".photoporter", std::string(100, 'x'), std::string(253, 'y'));
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(unit)),
                        [](const std::vector<std::string> &units) {
                            QByteArray key;
                            for (const auto &part : units) {
                                if (static_cast<std::size_t>(key.size()) + part.size() <= 1024)
                                    key += QByteArray::fromStdString(part);
                            }
                            return key;
                        });
}

} // namespace

TEST(FolderNames, OrdinaryKeysAreOrdinaryPaths)
{
    EXPECT_EQ(pathOf("albums/x/photos/IMG_1.jpg"), "albums/x/photos/IMG_1.jpg");
    EXPECT_EQ(pathOf("albums/x/photos/100% real.jpg"), "albums/x/photos/100% real.jpg");
    EXPECT_EQ(pathOf("albums/.photoporter/x"), "albums/.photoporter/x");
    EXPECT_EQ(pathOf(QByteArray(255, 'n')), QByteArray(255, 'n'));
}

TEST(FolderNames, OddKeysFollowTheTableOfTheDocument)
{
    EXPECT_EQ(pathOf("a//b"), "a/%./b");
    EXPECT_EQ(pathOf("a/"), "a/%.");
    EXPECT_EQ(pathOf("../etc/passwd"), "%.../etc/passwd");
    EXPECT_EQ(pathOf("%41"), "%.%41");
    EXPECT_EQ(pathOf(".photoporter/x"), "%..photoporter/x");
    EXPECT_EQ(pathOf(".PhotoPorter"), "%..PhotoPorter");
    const QByteArray e = "\xC3\xA9";
    EXPECT_THAT(namesOfKey(ObjectKey(e.repeated(300))),
                ElementsAre("%+" + e.repeated(126), "%+" + e.repeated(126), "%." + e.repeated(48)));
}

TEST(FolderNames, EveryKeyHasSafeNamesOfItsOwn)
{
    EXPECT_TRUE(rc::check([] {
        const QByteArray key = *genKey();
        const auto names = namesOfKey(ObjectKey(key));
        RC_ASSERT(!names.empty());
        for (const QByteArray &name : names) {
            RC_ASSERT(!name.isEmpty() && name.size() <= 255);
            RC_ASSERT(name != "." && name != ".." && name != selfName);
            RC_ASSERT(!name.contains('/'));
        }
        RC_ASSERT(names.front() != privateFolder);
        RC_ASSERT(keyOf(names) == key);
    }));
}

TEST(FolderNames, DifferentKeysHaveDifferentNames)
{
    EXPECT_TRUE(rc::check([] {
        const QByteArray a = *genKey();
        const QByteArray b = *genKey();
        RC_ASSERT((a == b) == (pathOf(a) == pathOf(b)));
    }));
}

TEST(FolderNames, NamesThatNoKeyHasAreForeign)
{
    for (const char *name : {"%x", "%41", "%-", "\xFF.jpg"})
        EXPECT_EQ(decodeName(name).kind, DecodedName::Kind::Foreign) << name;
}

} // namespace photoporter::folder
