// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandworld.h"
#include "ledger/jobtable.h"
#include "store/memorystore.h"

#include <atomic>
#include <gtest/gtest.h>

namespace photoporter::testing {

/// Commands on a store in memory whose albums "sea" and "hills" hold photos, and whose assembling can be made to
/// fail. Nothing waits: the ledger's retry delay is 0.
class JobCommandWorld : public ::testing::Test {
protected:
    JobCommandWorld();

    [[nodiscard]] CommandRun run(const QStringList &arguments) { return m_world.run(arguments); }
    /// The document of a command that must end with that status.
    QJsonObject done(const QStringList &arguments, ExitStatus status = ExitStatus::Done);
    /// What a command prints that must succeed.
    QString text(const QStringList &arguments);
    /// The error of a command that must fail; its text form is checked to say the same.
    QJsonObject failure(const QStringList &arguments, ExitStatus status);
    QString refusal(const QStringList &arguments);  ///< message of an InvalidInput, status 2
    QString notFound(const QStringList &arguments); ///< message of an ObjectMissing, status 1

    /// While this is set, the store refuses uploads under zips/ with it.
    void failWith(std::optional<ErrorCode> code);
    /// A job of the album that ended as a dead letter.
    void makeFailedJob(const QString &album = QStringLiteral("sea"), ErrorCode code = ErrorCode::AccessDenied);

    /// The ledger that the commands use.
    [[nodiscard]] std::shared_ptr<Ledger> ledger() const;

    std::shared_ptr<MemoryStore> m_store = std::make_shared<MemoryStore>();
    CommandWorld m_world;

private:
    std::atomic<int> m_code = -1; ///< an ErrorCode, or none
};

} // namespace photoporter::testing
