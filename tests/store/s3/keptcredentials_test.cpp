// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/keptcredentials.h"
#include "store/s3/signer.h"

#include <array>
#include <gtest/gtest.h>

namespace photoporter {
namespace {

/// The secret can't be compared, but what is signed with it can.
QByteArray signatureBy(const Credentials &credentials)
{
    const s3::SigningScope scope{.region = "us-east-1", .time = Clock::WallTime(std::chrono::hours(480'000))};
    QByteArray all;
    for (const auto &[name, value] : s3::signedHeaders({.method = "GET",
                                                        .path = "/",
                                                        .query = {},
                                                        .headers = {{"host", "store.example"}},
                                                        .payloadHash = s3::unsignedPayload.toByteArray()},
                                                       scope, credentials))
        all += name + ": " + value + '\n';
    return all;
}

TEST(KeptCredentials, ComeBackAsTheyWere)
{
    const std::array<Credentials, 3> all{Credentials("AKID", "secret/+=\"\\"),
                                         Credentials("AKID", "secret", "token"),
                                         Credentials("schlüssel", "geheimnis ü")};
    for (const Credentials &credentials : all) {
        const auto back = fromKeychain(toKeychain(credentials));
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ(signatureBy(*back), signatureBy(credentials));
        EXPECT_EQ(back->isTemporary(), credentials.isTemporary());
    }
}

TEST(KeptCredentials, RefuseWhatIsNotTheirsWithoutRepeatingIt)
{
    for (const QByteArray &kept :
         {QByteArray(), QByteArray("hunter2"), QByteArray(R"({"version": 1})"), QByteArray("[1]"),
          QByteArray(R"({"version": 2, "accessKeyId": "hunter2", "secretKey": "hunter2"})"),
          QByteArray(R"({"version": 1, "accessKeyId": "hunter2", "secretKey": ""})")}) {
        const auto read = fromKeychain(kept);
        ASSERT_FALSE(read.has_value()) << kept.constData();
        EXPECT_EQ(read.error().code, ErrorCode::DataCorrupt);
        EXPECT_FALSE(read.error().describe().contains(QStringLiteral("hunter2")));
    }
}

} // namespace
} // namespace photoporter
