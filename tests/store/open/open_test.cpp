// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fakeclock.h"
#include "store/faultstore.h"
#include "store/memorystore.h"
#include "store/open.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace photoporter::testing {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

ObjectKey key(const char *text)
{
    return ObjectKey(QByteArray(text));
}

/// No variables, no files.
Environment bareEnvironment()
{
    return {.variable = [](const char *) { return std::optional<QByteArray>(); },
            .readFile = [](const QString &) { return Result<std::optional<QByteArray>>(); },
            .home = u"/home/nobody"_s};
}

} // namespace

TEST(OpenStore, OpensAFolderByItsPath)
{
    QTemporaryDir folder;
    const auto opened = openStore(u"folder://"_s + folder.path());
    ASSERT_TRUE(opened) << opened.error().describe().toStdString();
    ASSERT_TRUE(opened->store->put({.key = key("a b/%41"), .body = "x"}));
    EXPECT_EQ(opened->store->location(), QString(u"folder://"_s + folder.path()));
    EXPECT_EQ(opened->store->get({.key = key("a b/%41")})->body, "x");
}

TEST(OpenStore, OpensABucketWithKeysOfTheUser)
{
    int count = 0;
    const QCoreApplication application(count, nullptr); // the HTTP client's thread needs one
    OpenOptions options{.s3 = {.endpoint = u"http://127.0.0.1:9"_s, .credentials = Credentials("key", "secret")},
                        .environment = bareEnvironment(),
                        .http = std::make_shared<HttpClient>()};
    options.capabilities.contentMd5 = true;
    const auto opened = openStore(u"s3://bucket/some/prefix"_s, options);
    ASSERT_TRUE(opened) << opened.error().describe().toStdString();
    EXPECT_TRUE(opened->store->location().contains(u"bucket/some/prefix"_s));
    EXPECT_FALSE(opened->store->location().contains(u"secret"_s));
    EXPECT_TRUE(opened->store->capabilities().contentMd5);
}

TEST(OpenStore, SaysWhatAnAddressMustLookLike)
{
    for (const QString &url :
         {u""_s, u"bucket"_s, u"http://host/bucket"_s, u"file:///tmp"_s, u"folder://relative"_s}) {
        const auto opened = openStore(url);
        EXPECT_EQ(codeOf(opened), ErrorCode::InvalidInput) << url.toStdString();
        EXPECT_TRUE(opened.error().advice().contains(u"folder:///"_s)) << url.toStdString();
    }
    EXPECT_EQ(codeOf(openStore(u"s3://bucket"_s, {.environment = bareEnvironment()})),
              ErrorCode::WrongCredentials);
    EXPECT_EQ(codeOf(probeFactory(u"nonsense"_s)), ErrorCode::InvalidInput);
}

TEST(OpenStore, WrapsInTheRightOrder)
{
    const auto clock = std::make_shared<FakeClock>();
    const auto memory = std::make_shared<MemoryStore>();
    const auto faults = std::make_shared<FaultStore>(memory, Fault{.kind = RequestKind::Put, .nth = 2});
    const OpenedStore opened = wrapStore(faults, {.upBytesPerSecond = 1'000'000, .clock = clock});
    ASSERT_TRUE(opened.store->put({.key = key("x"), .body = QByteArray(500'000, 'x')}));
    ASSERT_TRUE(opened.store->put({.key = key("y"), .body = QByteArray(500'000, 'y')}));
    EXPECT_EQ(opened.store->traffic().retries, 1U);
    EXPECT_GE(clock->sleeps().size(), 3U) << "the limit holds for what is sent again, too";
    EXPECT_EQ(opened.line(), Line{}) << "time spent waiting is not the line's";
}

} // namespace photoporter::testing
