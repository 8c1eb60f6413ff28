// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keychainsecrets.h"

#include "store/s3/signer.h"
#include "ui/common/uiworld.h"

#include <QTimer>

#include <gtest/gtest.h>

namespace photoporter::ui {
namespace {

using namespace Qt::StringLiterals;
using Outcome = KeychainAnswer::Outcome;

/// Entries in a map, and an outcome for everything that is asked of it.
class FakeKeychain final : public Keychain {
public:
    struct State {
        std::map<QString, QByteArray> entries;
        Outcome outcome = Outcome::Done;
    };
    explicit FakeKeychain(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    void read(const QString &name, Then then) override
    {
        KeychainAnswer answer{m_state->outcome, m_state->entries[name], u"broken"_s};
        if (answer.outcome == Outcome::Done && answer.data.isEmpty())
            answer.outcome = Outcome::Missing;
        later(answer, std::move(then));
    }
    void write(const QString &name, const QByteArray &data, Then then) override
    {
        if (m_state->outcome == Outcome::Done)
            m_state->entries[name] = data;
        later({m_state->outcome, {}, u"broken"_s}, std::move(then));
    }
    void remove(const QString &name, Then then) override
    {
        m_state->entries.erase(name);
        later({m_state->outcome, {}, {}}, std::move(then));
    }

private:
    void later(const KeychainAnswer &answer, Then then)
    {
        QTimer::singleShot(0, &m_receiver, [answer, then = std::move(then)] { then(answer); });
    }
    QObject m_receiver;
    std::shared_ptr<State> m_state;
};

struct World {
    QApplication &application = testing::application();
    std::shared_ptr<FakeKeychain::State> keychain = std::make_shared<FakeKeychain::State>();
    KeychainSecrets secrets{std::make_unique<FakeKeychain>(keychain)};

    std::pair<Secrets::Kept, QString> write(const QString &id, const Credentials &keys)
    {
        std::optional<std::pair<Secrets::Kept, QString>> answer;
        secrets.write(id, keys, [&](Secrets::Kept kept, const QString &why) { answer = {kept, why}; });
        EXPECT_FALSE(answer) << "not out of the call itself";
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }
    Result<std::optional<Credentials>> read(const QString &id)
    {
        std::optional<Result<std::optional<Credentials>>> answer;
        secrets.read(id, [&](Result<std::optional<Credentials>> keys) { answer = std::move(keys); });
        EXPECT_FALSE(answer) << "not out of the call itself";
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }
};

/// The secret can't be compared, but what is signed with it can.
QByteArray signatureBy(const Credentials &keys)
{
    return s3::authorization({.method = "GET",
                              .path = "/",
                              .query = {},
                              .headers = {{"host", "a"}, {"x-amz-date", "20130524T000000Z"}},
                              .payloadHash = s3::unsignedPayload.toByteArray()},
                             {.region = "r", .time = Clock::WallTime(std::chrono::seconds(1'369'353'600))}, keys);
}

const Credentials keys("AKID", "the secret");

TEST(KeychainSecrets, KeysGoIntoTheKeychainAndComeBack)
{
    World world;
    EXPECT_EQ(world.write(u"a"_s, keys).first, Secrets::Kept::Keychain);
    ASSERT_TRUE(world.keychain->entries.contains(u"store/a"_s));
    const auto read = world.read(u"a"_s);
    ASSERT_TRUE(read && *read);
    EXPECT_EQ(signatureBy(**read), signatureBy(keys));
}

TEST(KeychainSecrets, ThereAreNoneForAnotherStore)
{
    World world;
    EXPECT_EQ(world.write(u"a"_s, keys).first, Secrets::Kept::Keychain);
    const auto read = world.read(u"b"_s);
    ASSERT_TRUE(read.has_value());
    EXPECT_FALSE(read->has_value());
}

TEST(KeychainSecrets, WithoutAKeychainKeysLastForThisSessionAndItSaysWhy)
{
    for (const Outcome outcome : {Outcome::Absent, Outcome::Refused, Outcome::Failed}) {
        World world;
        world.keychain->outcome = outcome;
        const auto [kept, why] = world.write(u"a"_s, keys);
        EXPECT_EQ(kept, Secrets::Kept::ThisSession);
        EXPECT_TRUE(why.endsWith(u'.')) << why.toStdString();
        EXPECT_FALSE(why.contains(u"the secret"_s));
        EXPECT_TRUE(world.keychain->entries.empty());
        const auto read = world.read(u"a"_s);
        ASSERT_TRUE(read && *read);
        EXPECT_EQ(signatureBy(**read), signatureBy(keys));
    }
}

TEST(KeychainSecrets, ReasonsTellALockedOneFromNone)
{
    World world;
    world.keychain->outcome = Outcome::Absent;
    EXPECT_EQ(world.write(u"a"_s, keys).second, u"No keychain runs on this computer."_s);
    world.keychain->outcome = Outcome::Refused;
    EXPECT_EQ(world.write(u"a"_s, keys).second, u"The keychain is locked, or did not let Photoporter in."_s);
    world.keychain->outcome = Outcome::Failed;
    EXPECT_EQ(world.write(u"a"_s, keys).second, u"The keychain failed: broken."_s);
}

TEST(KeychainSecrets, KeysThatTheKeychainWithholdsAreAnErrorThatSaysWhatToDo)
{
    World world;
    world.write(u"a"_s, keys);
    world.keychain->outcome = Outcome::Refused;
    const auto read = world.read(u"a"_s);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::WrongCredentials);
    EXPECT_TRUE(read.error().advice().contains(u"Unlock"_s));
}

TEST(KeychainSecrets, KeysOfThisSessionGoBeforeOlderOnesAndEndWithAWriteThatWorks)
{
    World world;
    world.write(u"a"_s, Credentials("OLD", "old"));
    world.keychain->outcome = Outcome::Refused;
    world.write(u"a"_s, keys);
    world.keychain->outcome = Outcome::Done;
    EXPECT_EQ(signatureBy(world.read(u"a"_s)->value()), signatureBy(keys));
    world.write(u"a"_s, Credentials("NEW", "new"));
    EXPECT_EQ(signatureBy(world.read(u"a"_s)->value()), signatureBy(Credentials("NEW", "new")));
}

TEST(KeychainSecrets, RemovedOnesAreGoneFromBothPlaces)
{
    World world;
    world.write(u"a"_s, keys);
    world.secrets.remove(u"a"_s);
    EXPECT_TRUE(world.keychain->entries.empty());
    EXPECT_FALSE(world.read(u"a"_s)->has_value());
}

TEST(KeychainSecrets, WhatIsNotOursIsAnErrorWithoutItsText)
{
    World world;
    world.keychain->entries[u"store/a"_s] = "somebody's password";
    const auto read = world.read(u"a"_s);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::DataCorrupt);
    EXPECT_FALSE(read.error().describe().contains(u"password"_s));
}

} // namespace
} // namespace photoporter::ui
