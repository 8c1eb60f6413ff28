// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobcommandworld.h"

#include "album/names.h"
#include "app/photofiles.h"
#include "ledger/settingtable.h"
#include "ledger/storetable.h"

namespace photoporter::testing {

using namespace Qt::StringLiterals;

JobCommandWorld::JobCommandWorld()
{
    m_world.environment.insert(u"PHOTOPORTER_STORE"_s, u"s3://memory"_s);
    m_world.openStore = [this](const QString &, const OpenOptions &) -> Result<std::shared_ptr<ObjectStore>> {
        return m_store;
    };
    m_store->before = [this](RequestKind kind, const ObjectKey &key) -> Result<> {
        const int code = m_code;
        if (code < 0 || kind != RequestKind::CreateUpload || !key.utf8().startsWith("zips/"))
            return {};
        return std::unexpected(Error{.code = static_cast<ErrorCode>(code),
                                     .message = u"The store refused."_s,
                                     .httpStatus = 403,
                                     .serverCode = u"Refused"_s,
                                     .requestId = u"4F2A"_s});
    };
    for (const QString &album : {u"sea"_s, u"hills"_s}) {
        const AlbumName name = AlbumName::parse(album).value();
        m_store->place(photoKey(name, u"IMG_1.jpg"_s), MemoryContent(photoBytes(6'000'000, 1)));
        m_store->place(photoKey(name, u"IMG_2.jpg"_s), MemoryContent(photoBytes(200'000, 2)));
    }
    const auto open = ledger();
    EXPECT_TRUE(StoreTable(*open).saveProbe(
        m_store->location(),
        {.rules = m_store->rules(), .capabilities = m_store->capabilities(), .probedAt = m_world.clock->now()}));
    EXPECT_TRUE(SettingTable(*open).set(u"retry-delay"_s, u"0s"_s));
}

QJsonObject JobCommandWorld::done(const QStringList &arguments, ExitStatus status)
{
    const CommandRun ended = run(arguments + QStringList{u"--json"_s});
    EXPECT_EQ(ended.status, status) << ended.out.toStdString() << ended.error.toStdString();
    return ended.document();
}

QString JobCommandWorld::text(const QStringList &arguments)
{
    const CommandRun ended = run(arguments);
    EXPECT_EQ(ended.status, ExitStatus::Done) << ended.error.toStdString();
    return ended.out;
}

QJsonObject JobCommandWorld::failure(const QStringList &arguments, ExitStatus status)
{
    const QJsonObject error = done(arguments, status)[u"error"_s].toObject();
    EXPECT_FALSE(error[u"nextStep"_s].toString().isEmpty());
    return error;
}

QString JobCommandWorld::refusal(const QStringList &arguments)
{
    const QJsonObject error = failure(arguments, ExitStatus::Usage);
    EXPECT_EQ(error[u"code"_s].toString(), u"invalid-input"_s);
    const QString message = error[u"message"_s].toString();
    EXPECT_TRUE(run(arguments).error.contains(message));
    return message;
}

QString JobCommandWorld::notFound(const QStringList &arguments)
{
    const QJsonObject error = failure(arguments, ExitStatus::Failed);
    EXPECT_EQ(error[u"code"_s].toString(), u"object-missing"_s);
    return error[u"message"_s].toString();
}

void JobCommandWorld::failWith(std::optional<ErrorCode> code)
{
    m_code = code ? static_cast<int>(*code) : -1;
}

void JobCommandWorld::makeFailedJob(const QString &album, ErrorCode code)
{
    failWith(code);
    (void)done({u"zip"_s, album}, ExitStatus::Failed);
    failWith({});
}

std::shared_ptr<Ledger> JobCommandWorld::ledger() const
{
    return Ledger::open(m_world.path(u"data/ledger.sqlite"_s)).value();
}

} // namespace photoporter::testing
