// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connectform.h"

#include "ui/start/awsprofiles.h"
#include "ui/start/connectwords.h"

#include <gtest/gtest.h>

namespace photoporter::ui {
namespace {

using namespace Qt::StringLiterals;

/// A form without problems.
ConnectForm goodForm(const QString &provider)
{
    return {.provider = provider,
            .name = {},
            .bucket = u"studio-deliveries"_s,
            .folder = {},
            .account = u"0123456789abcdef"_s,
            .region = u"eu-central-1"_s,
            .endpoint = u"https://s3.example.com"_s,
            .awsProfile = {},
            .hasAccessKey = true,
            .hasSecret = true};
}

TEST(ConnectForm, AFormThatIsFilledInHasNoProblemsForAnyProvider)
{
    for (const Provider &provider : providers())
        EXPECT_TRUE(problemsIn(goodForm(provider.id)).empty()) << provider.id.toStdString();
}

struct NameCase {
    const char *title;
    const char *provider;
    QString text;
    bool isGood;
};

TEST(ConnectForm, BucketNames)
{
    const QString long63(63, u'a');
    for (const NameCase &row : std::vector<NameCase>{
             {"plain", "aws", u"studio"_s, true},
             {"dots and hyphens", "aws", u"my.studio-2026"_s, true},
             {"three", "aws", u"abc"_s, true},
             {"63", "aws", long63, true},
             {"empty", "aws", QString(), false},
             {"two", "aws", u"ab"_s, false},
             {"64", "aws", long63 + u'a', false},
             {"capital at Amazon", "aws", u"Studio"_s, false},
             {"capital at a server of one's own", "minio", u"Studio_1"_s, true},
             {"blank", "minio", u"my studio"_s, false},
             {"underscore at Amazon", "aws", u"my_studio"_s, false},
             {"hyphen first", "aws", u"-studio"_s, false},
             {"dot last", "r2", u"studio."_s, false},
             {"two dots", "aws", u"my..studio"_s, false},
             {"an IP address", "aws", u"192.168.0.1"_s, false},
             {"an address", "other", u"https://x"_s, false},
             {"with a folder", "other", u"studio/a"_s, false},
         }) {
        ConnectForm form = goodForm(QString::fromLatin1(row.provider));
        form.bucket = row.text;
        EXPECT_EQ(problemWith(form, FormPart::Bucket).isEmpty(), row.isGood) << row.title;
    }
}

TEST(ConnectForm, Endpoints)
{
    for (const NameCase &row : std::vector<NameCase>{
             {"https", "minio", u"https://s3.example.com:9000"_s, true},
             {"http", "minio", u"http://nas:9000"_s, true},
             {"no scheme", "minio", u"s3.example.com"_s, true},
             {"a slash", "ceph", u"https://s3.example.com/"_s, true},
             {"empty", "minio", QString(), false},
             {"a path", "other", u"https://s3.example.com/bucket"_s, false},
             {"another scheme", "other", u"ftp://s3.example.com"_s, false},
             {"a password", "other", u"https://me:secret@s3.example.com"_s, false},
             {"no host", "other", u"https://"_s, false},
             {"not asked for", "aws", QString(), true},
         }) {
        ConnectForm form = goodForm(QString::fromLatin1(row.provider));
        form.endpoint = row.text;
        const QString problem = problemWith(form, FormPart::Endpoint);
        EXPECT_EQ(problem.isEmpty(), row.isGood) << row.title;
        EXPECT_FALSE(problem.contains(u"secret"_s));
    }
}

TEST(ConnectForm, RegionsAndAccounts)
{
    ConnectForm form = goodForm(u"b2"_s);
    for (const QString &bad : {QString(), u"EU"_s, u"eu central"_s, u"-eu"_s}) {
        form.region = bad;
        EXPECT_FALSE(problemWith(form, FormPart::Region).isEmpty()) << bad.toStdString();
    }
    form = goodForm(u"r2"_s);
    form.region.clear();
    EXPECT_TRUE(problemWith(form, FormPart::Region).isEmpty()) << "R2 has none";
    for (const QString &bad : {QString(), u"https://abc"_s, u"abc/def"_s, u"abc."_s}) {
        form.account = bad;
        EXPECT_FALSE(problemWith(form, FormPart::Account).isEmpty()) << bad.toStdString();
    }
    form.account = u"abc.eu"_s;
    EXPECT_TRUE(problemWith(form, FormPart::Account).isEmpty());
}

TEST(ConnectForm, KeysAreNeededUnlessTheyAreKeptOrComeFromElsewhere)
{
    ConnectForm form = goodForm(u"aws"_s);
    form.hasSecret = false;
    EXPECT_TRUE(problemWith(form, FormPart::Keys).contains(u"Secret access key"_s));
    form.keepsKeys = true;
    EXPECT_FALSE(problemWith(form, FormPart::Keys).isEmpty()) << "half a new pair";
    form.hasAccessKey = false;
    EXPECT_TRUE(problemWith(form, FormPart::Keys).isEmpty());
    form.keepsKeys = false;
    form.keys = KeySource::AwsProfile;
    EXPECT_TRUE(problemWith(form, FormPart::Keys).isEmpty());
    EXPECT_FALSE(problemWith(form, FormPart::AwsProfile).isEmpty());
    form.awsProfile = u"studio"_s;
    EXPECT_TRUE(problemsIn(form).empty());
}

TEST(ConnectForm, AProfilesOwnEndpointWillDo)
{
    ConnectForm form = goodForm(u"other"_s);
    form.endpoint.clear();
    EXPECT_FALSE(problemWith(form, FormPart::Endpoint).isEmpty());
    form.keys = KeySource::AwsProfile;
    EXPECT_TRUE(problemWith(form, FormPart::Endpoint).isEmpty());
}

TEST(ConnectForm, APastedAddressIsTakenApart)
{
    const auto split = [](const QString &text) {
        ConnectForm form = splitAddress({.bucket = text, .folder = u"old"_s});
        return form.bucket + u'|' + form.folder;
    };
    EXPECT_EQ(split(u"s3://studio/a/b/"_s), u"studio|a/b"_s);
    EXPECT_EQ(split(u" s3://studio "_s), u"studio|old"_s);
    EXPECT_EQ(split(u"studio"_s), u"studio|old"_s);
}

TEST(ConnectForm, WarnsOfAnOpenLineButNotOfThisComputer)
{
    ConnectForm form = goodForm(u"minio"_s);
    form.endpoint = u"http://nas.example:9000"_s;
    EXPECT_FALSE(warningAbout(form).isEmpty());
    for (const QString &fine : {u"http://127.0.0.1:9000"_s, u"http://localhost:9000"_s, u"https://nas:9000"_s}) {
        form.endpoint = fine;
        EXPECT_TRUE(warningAbout(form).isEmpty()) << fine.toStdString();
    }
}

TEST(ConnectForm, BecomesAStoreAndAFormAgain)
{
    for (const Provider &provider : providers()) {
        ConnectForm form = goodForm(provider.id);
        form.folder = u"deliveries/2026"_s;
        form.name = u"Studio"_s;
        if (!provider.asksAccount())
            form.account.clear();
        if (!provider.asksRegion())
            form.region = provider.defaultRegion;
        form.endpoint = endpointOf(form);
        const StoreProfile profile = profileOf(form, u"id"_s);
        EXPECT_EQ(profile.url, u"s3://studio-deliveries/deliveries/2026"_s);
        ConnectForm back = formOf(profile);
        EXPECT_TRUE(back.keepsKeys);
        back.keepsKeys = false;
        back.hasAccessKey = back.hasSecret = true;
        EXPECT_EQ(back, form) << provider.id.toStdString();
    }
}

TEST(ConnectForm, IsNamedAfterItsBucketAndReachesTheSameUnderAnyName)
{
    ConnectForm form = goodForm(u"aws"_s);
    const StoreProfile profile = profileOf(form, u"1"_s);
    EXPECT_EQ(profile.name, u"studio-deliveries"_s);
    form.name = u"Clients"_s;
    EXPECT_TRUE(reachTheSame(profile, profileOf(form, u"2"_s)));
    form.folder = u"a"_s;
    EXPECT_FALSE(reachTheSame(profile, profileOf(form, u"2"_s)));
}

Environment filesOf(std::map<QString, QByteArray> files, std::map<QByteArray, QByteArray> variables = {})
{
    return {.variable = [variables = std::move(variables)](const char *name) -> std::optional<QByteArray> {
                const auto found = variables.find(name);
                return found == variables.end() ? std::nullopt : std::optional(found->second);
            },
            .readFile = [files = std::move(files)](const QString &path) -> Result<std::optional<QByteArray>> {
                const auto found = files.find(path);
                return found == files.end() ? std::nullopt : std::optional(found->second);
            },
            .home = u"/home/anna"_s};
}

TEST(AwsProfiles, OfBothFilesDefaultFirstAndWithoutAnyKey)
{
    const auto profiles = readAwsProfiles(filesOf(
        {{u"/home/anna/.aws/credentials"_s,
          "[studio]\naws_access_key_id = A\naws_secret_access_key = S\n[alone]\naws_access_key_id = B\n"},
         {u"/home/anna/.aws/config"_s,
          "[profile studio]\nregion = auto\nendpoint_url = https://r2.example\n[default]\nregion = eu-west-1\n"
          "[sso-session x]\nsso_region = a\n[services y]\n"}}));
    ASSERT_TRUE(profiles.has_value());
    EXPECT_EQ(*profiles, (std::vector<AwsProfile>{{u"default"_s, u"eu-west-1"_s, {}},
                                                  {u"alone"_s, {}, {}},
                                                  {u"studio"_s, u"auto"_s, u"https://r2.example"_s}}));
}

TEST(AwsProfiles, AreReadWhereTheEnvironmentSays)
{
    const auto profiles =
        readAwsProfiles(filesOf({{u"/etc/keys"_s, "[here]\n"}, {u"/etc/conf"_s, "[profile there]\n"}},
                                {{"AWS_SHARED_CREDENTIALS_FILE", "/etc/keys"}, {"AWS_CONFIG_FILE", "/etc/conf"}}));
    ASSERT_TRUE(profiles.has_value());
    ASSERT_EQ(profiles->size(), 2U);
    EXPECT_EQ(profiles->front().name, u"here"_s);
}

TEST(AwsProfiles, NoneWithoutFilesAndAnErrorThatNamesABrokenLine)
{
    EXPECT_TRUE(readAwsProfiles(filesOf({}))->empty());
    const auto broken = readAwsProfiles(filesOf({{u"/home/anna/.aws/config"_s, "[default]\nhunter2\n"}}));
    ASSERT_FALSE(broken.has_value());
    EXPECT_TRUE(broken.error().message.contains(u"/home/anna/.aws/config"_s));
    EXPECT_FALSE(broken.error().message.contains(u"hunter2"_s));
}

TEST(ConnectWords, NoErrorSendsSomebodyInTheWindowToACommand)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const Error error = whileConnecting({.code = static_cast<ErrorCode>(code), .message = u"It failed."_s});
        EXPECT_FALSE(error.advice().isEmpty());
        for (const QString &word : {u"photoporter-cli"_s, u"--"_s, u"`"_s})
            EXPECT_FALSE(error.advice().contains(word)) << error.advice().toStdString();
    }
}

TEST(ConnectWords, KeepAStepThatKnowsMore)
{
    const Error error = whileConnecting({.code = ErrorCode::WrongRegion,
                                         .message = u"It failed."_s,
                                         .nextStep = u"It is in eu-west-1: give that region."_s});
    EXPECT_EQ(error.advice(), u"It is in eu-west-1: give that region."_s);
}

} // namespace
} // namespace photoporter::ui
