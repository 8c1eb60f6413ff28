// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connectsheet.h"

#include "ledger/storetable.h"
#include "store/s3/signer.h"
#include "ui/common/uiworld.h"
#include "ui/settings/oddstores.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <gtest/gtest.h>

namespace photoporter::ui {
namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

const QString secret = u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s;

class ConnectSheetTest : public testing::UiWorld {
protected:
    ConnectSheetTest()
    {
        makeDesk(testing::oddStores(path(u"bucket"_s), wishes));
        const Environment files{.variable = [](const char *) { return std::optional<QByteArray>(); },
                                .readFile = [](const QString &path) -> Result<std::optional<QByteArray>> {
                                    if (path.endsWith(u"config"_s))
                                        return "[profile studio]\nregion = eu-north-1\n[profile other]\n"_ba;
                                    return std::nullopt;
                                },
                                .home = u"/home/anna"_s};
        sheet = std::make_unique<ConnectSheet>(*desk, nullptr, files);
        sheet->resize(900, 700);
        sheet->show();
    }
    ~ConnectSheetTest() override { sheet.reset(); }

    template<typename Widget = QLineEdit>
    Widget *part(const QString &name)
    {
        auto *found = sheet->findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = part(name);
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }
    void press(const QString &name) { part<QPushButton>(name)->click(); }
    void fillIn()
    {
        type(u"bucket"_s, u"studio"_s);
        type(u"accessKey"_s, u"AKIDEXAMPLE"_s);
        type(u"secretKey"_s, secret);
    }
    /// Tests, and waits until that has an end.
    void test()
    {
        press(u"test"_s);
        ASSERT_FALSE(part<QPushButton>(u"test"_s)->isEnabled());
        ASSERT_TRUE(waitUntil([this] { return part<QPushButton>(u"test"_s)->isEnabled(); }));
    }
    bool canSave() { return part<QPushButton>(u"save"_s)->isEnabled(); }
    QString error()
    {
        auto *strip = sheet->findChild<ErrorStrip *>();
        return strip->isHidden() ? QString() : strip->accessibleDescription();
    }
    void wish(const std::function<void(testing::StoreWishes &)> &change)
    {
        const std::scoped_lock lock(wishes->mutex);
        change(*wishes);
    }

    std::shared_ptr<testing::StoreWishes> wishes = std::make_shared<testing::StoreWishes>();
    std::unique_ptr<ConnectSheet> sheet;
};

TEST_F(ConnectSheetTest, AStoreThatWorksIsTestedSavedAndOpened)
{
    fillIn();
    EXPECT_FALSE(canSave()) << "not tested yet";
    test();
    EXPECT_TRUE(error().isEmpty()) << error().toStdString();
    ASSERT_TRUE(canSave());
    EXPECT_TRUE(part<QLabel>(u"probeVerdict"_s)->text().contains(u"joined in the store"_s));
    QCoreApplication::processEvents();
    shoot(*sheet, u"connect-works"_s);

    std::optional<StoreProfile> saved;
    QObject::connect(sheet.get(), &ConnectSheet::saved, sheet.get(), [&](const StoreProfile &p) { saved = p; });
    press(u"save"_s);
    ASSERT_TRUE(waitUntil([&] { return saved && desk->workspace(); }));
    EXPECT_EQ(saved->url, u"s3://studio"_s);
    EXPECT_EQ(saved->name, u"studio"_s);
    EXPECT_EQ(saved->keys, KeySource::Keychain);
    EXPECT_EQ(preferences.stores(), std::vector<StoreProfile>{*saved});
    EXPECT_EQ(preferences.currentStore(), saved->id);
    EXPECT_TRUE(part(u"secretKey"_s)->text().isEmpty());
}

TEST_F(ConnectSheetTest, WhatTheTestFoundIsKeptSoThatOpeningNeedNotLookAgain)
{
    fillIn();
    test();
    const auto kept = StoreTable(*m_ledger).probe(u"folder://"_s + path(u"bucket"_s));
    ASSERT_TRUE(kept.has_value());
    EXPECT_TRUE(kept->has_value());
}

struct Failure {
    const char *title;
    Error error;
    QString told; ///< something of what is to be done
};

TEST_F(ConnectSheetTest, EachWayToFailIsToldWithWhatToDoAndWhatWasTypedStays)
{
    const std::vector<Failure> failures = {
        {"wrong secret",
         {.code = ErrorCode::WrongCredentials,
          .message = u"A."_s,
          .httpStatus = 403,
          .serverCode = u"SignatureDoesNotMatch"_s},
         u"Copy the secret key again"_s},
        {"unknown key",
         {.code = ErrorCode::WrongCredentials,
          .message = u"B."_s,
          .httpStatus = 403,
          .serverCode = u"InvalidAccessKeyId"_s},
         u"Copy the access key again"_s},
        {"no bucket", {.code = ErrorCode::BucketMissing, .message = u"C."_s}, u"bucket's name"_s},
        {"wrong region", {.code = ErrorCode::WrongRegion, .message = u"D."_s}, u"region"_s},
        {"clock", {.code = ErrorCode::ClockSkewed, .message = u"E."_s}, u"clock"_s},
        {"TLS", {.code = ErrorCode::TlsFailed, .message = u"F."_s}, u"certificate"_s},
        {"not S3", {.code = ErrorCode::NotAnS3Server, .message = u"G."_s}, u"web console"_s},
        {"no rights", {.code = ErrorCode::AccessDenied, .message = u"H."_s}, u"Rights"_s},
    };
    fillIn();
    type(u"folder"_s, u"deliveries"_s);
    for (const Failure &failure : failures) {
        SCOPED_TRACE(failure.title);
        wish([&](auto &wanted) { wanted.requests = failure.error; });
        test();
        EXPECT_TRUE(error().startsWith(failure.error.message)) << error().toStdString();
        EXPECT_TRUE(error().contains(failure.told)) << error().toStdString();
        EXPECT_FALSE(canSave());
        EXPECT_EQ(part(u"bucket"_s)->text(), u"studio"_s);
        EXPECT_EQ(part(u"folder"_s)->text(), u"deliveries"_s);
        EXPECT_EQ(part(u"secretKey"_s)->text(), secret);
    }
    QCoreApplication::processEvents();
    shoot(*sheet, u"connect-fails"_s);
    wish([](auto &wanted) { wanted.requests.reset(); });
    test();
    EXPECT_TRUE(error().isEmpty());
    EXPECT_TRUE(canSave());
}

TEST_F(ConnectSheetTest, AStoreThatCannotBeOpenedIsToldToo)
{
    wish([](auto &wanted) {
        wanted.opening = Error{.code = ErrorCode::HostNotFound, .message = u"No such host."_s};
    });
    fillIn();
    test();
    EXPECT_TRUE(error().contains(u"No such host."_s));
}

TEST_F(ConnectSheetTest, ATestThatHangsCanBeCancelled)
{
    wish([](auto &wanted) { wanted.hang = true; });
    fillIn();
    press(u"test"_s);
    EXPECT_TRUE(part<QPushButton>(u"cancelTrial"_s)->isVisible());
    press(u"cancelTrial"_s);
    EXPECT_TRUE(part<QPushButton>(u"test"_s)->isEnabled());
    EXPECT_TRUE(error().isEmpty()) << "cancelling is no failure";
    EXPECT_FALSE(canSave());
}

TEST_F(ConnectSheetTest, WhatWasTestedIsWhatMayBeSaved)
{
    fillIn();
    test();
    ASSERT_TRUE(canSave());
    type(u"name"_s, u"Clients"_s);
    EXPECT_TRUE(canSave()) << "a name changes nothing";
    type(u"folder"_s, u"elsewhere"_s);
    EXPECT_FALSE(canSave());
    type(u"folder"_s, QString());
    EXPECT_TRUE(canSave()) << "as it was tested";
    type(u"secretKey"_s, u"another"_s);
    EXPECT_FALSE(canSave());
}

TEST_F(ConnectSheetTest, MissingFieldsAreToldBesideThemAndGetTheKeyboard)
{
    sheet->activateWindow();
    press(u"test"_s);
    EXPECT_TRUE(part<QPushButton>(u"test"_s)->isEnabled()) << "nothing was begun";
    EXPECT_FALSE(part(u"bucket"_s)->accessibleDescription().isEmpty());
    EXPECT_EQ(sheet->focusWidget(), part(u"bucket"_s));
    type(u"bucket"_s, u"studio"_s);
    press(u"test"_s);
    EXPECT_EQ(sheet->focusWidget(), part(u"accessKey"_s));
}

TEST_F(ConnectSheetTest, AWrongNameIsToldWhileItIsTyped)
{
    const auto *bucket = part(u"bucket"_s);
    type(u"bucket"_s, u"Studio"_s);
    EXPECT_TRUE(bucket->accessibleDescription().contains(u"lower-case"_s));
    EXPECT_TRUE(bucket->property("bad").toBool());
    type(u"bucket"_s, u"studio"_s);
    EXPECT_FALSE(bucket->accessibleDescription().contains(u"lower-case"_s));
}

TEST_F(ConnectSheetTest, TheSecretStandsInThePasswordFieldAndNowhereElse)
{
    fillIn();
    test();
    EXPECT_EQ(part(u"secretKey"_s)->echoMode(), QLineEdit::Password);
    EXPECT_FALSE(testing::everythingTold(*sheet).contains(secret));
    press(u"save"_s);
    ASSERT_TRUE(waitUntil([&] { return desk->workspace() != nullptr; }));
    EXPECT_FALSE(testing::everythingTold(*sheet).contains(secret));
    desk->close();
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(secret.toUtf8())) << name.toStdString();
    }
}

TEST_F(ConnectSheetTest, AProfileOfAwsIsChosenFromTheList)
{
    type(u"bucket"_s, u"studio"_s);
    part<QRadioButton>(u"fromProfile"_s)->click();
    auto *profiles = part<QComboBox>(u"awsProfile"_s);
    ASSERT_TRUE(waitUntil([&] { return profiles->count() == 2; }));
    profiles->setCurrentText(u"studio"_s);
    EXPECT_EQ(part<QComboBox>(u"region"_s)->currentText(), u"eu-north-1"_s) << "as the profile says";
    test();
    press(u"save"_s);
    ASSERT_TRUE(waitUntil([&] { return desk->workspace() != nullptr; }));
    const StoreProfile saved = preferences.stores().front();
    EXPECT_EQ(saved.keys, KeySource::AwsProfile);
    EXPECT_EQ(saved.awsProfile, u"studio"_s);
    const std::scoped_lock lock(wishes->mutex);
    EXPECT_EQ(wishes->seen.back().s3.profile, u"studio"_s);
    EXPECT_FALSE(wishes->seen.back().s3.credentials);
}

TEST_F(ConnectSheetTest, EditingKeepsTheKeysThatAreNotTypedAgain)
{
    const StoreProfile known{.id = u"known"_s,
                             .name = u"Studio"_s,
                             .provider = u"b2"_s,
                             .url = u"s3://studio/a"_s,
                             .endpoint = u"https://s3.us-west-004.backblazeb2.com"_s,
                             .region = u"us-west-004"_s,
                             .keys = KeySource::Keychain,
                             .awsProfile = {}};
    preferences.saveStore(known);
    secrets.write(known.id, Credentials("AKID", "kept"), [](Secrets::Kept, const QString &) {});
    sheet->edit(known);
    EXPECT_EQ(part(u"bucket"_s)->text(), u"studio"_s);
    EXPECT_EQ(part(u"folder"_s)->text(), u"a"_s);
    EXPECT_EQ(part<QComboBox>(u"region"_s)->currentText(), u"us-west-004"_s);
    EXPECT_TRUE(canSave()) << "as it was";
    type(u"folder"_s, u"b"_s);
    EXPECT_FALSE(canSave());
    test();
    {
        const std::scoped_lock lock(wishes->mutex);
        EXPECT_TRUE(wishes->seen.back().s3.credentials.has_value()) << "the kept ones";
    }
    press(u"save"_s);
    EXPECT_EQ(preferences.store(known.id)->url, u"s3://studio/b"_s);
    EXPECT_FALSE(desk->isOpening()) << "another store than the open one is only saved";
}

TEST_F(ConnectSheetTest, LeavingForgetsWhatWasTyped)
{
    fillIn();
    bool closed = false;
    QObject::connect(sheet.get(), &ConnectSheet::closed, sheet.get(), [&] { closed = true; });
    press(u"cancel"_s);
    EXPECT_TRUE(closed);
    EXPECT_TRUE(part(u"secretKey"_s)->text().isEmpty());
    EXPECT_TRUE(preferences.stores().empty());
}

TEST_F(ConnectSheetTest, ThePolicyIsForThisBucketAndCanBeCopied)
{
    type(u"bucket"_s, u"studio"_s);
    type(u"folder"_s, u"deliveries"_s);
    EXPECT_TRUE(
        part<QPlainTextEdit>(u"policy"_s)->toPlainText().contains(u"arn:aws:s3:::studio/deliveries/zips/*"_s));
    press(u"copyPolicy"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), part<QPlainTextEdit>(u"policy"_s)->toPlainText());
}

TEST_F(ConnectSheetTest, EachProviderAsksForWhatItNeeds)
{
    for (const Provider &provider : providers()) {
        SCOPED_TRACE(provider.id.toStdString());
        sheet->begin(provider.id);
        EXPECT_EQ(!part(u"account"_s)->isHidden() && part(u"account"_s)->isVisible(), provider.asksAccount());
        EXPECT_EQ(part(u"endpoint"_s)->isVisible(), provider.typesEndpoint());
        EXPECT_EQ(part<QComboBox>(u"region"_s)->isVisible(), provider.asksRegion());
        EXPECT_EQ(part(u"secretKey"_s)->accessibleName(), provider.secretKeyName);
    }
}

} // namespace
} // namespace photoporter::ui
