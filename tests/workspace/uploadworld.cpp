// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/uploadworld.h"

#include "jobs/retryrules.h"
#include "ledger/application.h"
#include "ledger/database.h"

#include <QDir>
#include <QFile>

#include <thread>

namespace photoporter::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class AroundStore final : public ForwardingStore {
public:
    using Around = std::function<Result<>(StoreCall &, const Send &, const std::stop_token &)>;
    AroundStore(std::shared_ptr<ObjectStore> inner, Around around)
        : ForwardingStore(std::move(inner)), m_around(std::move(around))
    {
    }

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override
    {
        return m_around ? m_around(call, send, stop) : send();
    }

private:
    const Around m_around;
};

} // namespace

bool ImpatientClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (duration != ledgerPause)
        return m_system->sleep(duration, std::move(stop));
    if (onPause)
        onPause();
    return !stop.stop_requested();
}

UploadWorld::UploadWorld()
{
    needApplication();
    ledger = Ledger::open(u":memory:"_s).value();
}

UploadWorld::~UploadWorld() = default;

QString UploadWorld::makeFolder(const QString &name) const
{
    EXPECT_TRUE(QDir().mkpath(path(name)));
    QFile file(path(name + u"/IMG_0001.jpg"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xff\xd8\xff\xe0 a photo \xff\xd9");
    return path(name);
}

QueuedUploadId UploadWorld::addImport(const QString &album, bool thenZip)
{
    const QString folder = makeFolder(u"import-%1"_s.arg(++m_imports));
    return UploadQueue(*ledger)
        .add({.location = store->location(),
              .album = album,
              .paths = {folder},
              .includeOthers = true,
              .thenZip = thenZip,
              .removeAfter = folder},
             systemClock()->now())
        .value();
}

QueuedUpload UploadWorld::upload(QueuedUploadId id) const
{
    return UploadQueue(*ledger).find(id).value().value();
}

UploadWorkerOptions UploadWorld::options()
{
    return {.ledger = ledger,
            .clock = clock,
            .location = store->location(),
            .openStore = [this]() -> Result<JobStore> {
                return JobStore{.base = std::make_shared<AroundStore>(store, around),
                                .line = [] { return Line(); },
                                .retries = {.maxAttempts = 1}};
            }};
}

bool UploadWorld::eventually(const std::function<bool()> &isTrue)
{
    const auto end = std::chrono::steady_clock::now() + 1min;
    while (!isTrue()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(2ms);
    }
    return true;
}

FailingLedger::FailingLedger(Cause cause, QString text, std::function<bool()> meanwhile)
{
    database::intercept([cause, text = std::move(text),
                         meanwhile = std::move(meanwhile)](const QString &sql) -> std::optional<QSqlError> {
        if (!sql.contains(text) || !meanwhile())
            return {};
        return QSqlError(u"driver"_s, u"failed by the test"_s, QSqlError::StatementError, QString::number(cause));
    });
}

FailingLedger::~FailingLedger()
{
    database::intercept({});
}

} // namespace photoporter::testing
