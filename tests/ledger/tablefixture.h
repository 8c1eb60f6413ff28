// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/application.h"
#include "ledger/jobtesting.h"

#include <gmock/gmock.h>

namespace photoporter::testing {

/// A ledger of its own, with one job that "me" runs.
class TableFixture : public ::testing::Test {
protected:
    TableFixture()
    {
        needApplication();
        m_ledger = Ledger::open(QStringLiteral(":memory:")).value();
        m_job = JobTable(*m_ledger).enqueue(requestFor(QStringLiteral("wedding")), at(0)).value().id;
        EXPECT_TRUE(JobTable(*m_ledger).claim(claimBy(QStringLiteral("me"), 1)).value());
    }

    std::shared_ptr<Ledger> m_ledger;
    JobId m_job = 0;
};

/// A ledger of its own, and jobs to be put into it.
class JobFixture : public ::testing::Test {
protected:
    JobFixture()
    {
        needApplication();
        m_ledger = Ledger::open(QStringLiteral(":memory:")).value();
    }

    JobId add(const QString &album = QStringLiteral("wedding"))
    {
        return jobs().enqueue(requestFor(album), at(0)).value().id;
    }
    /// By "me".
    JobId addClaimed(const QString &album = QStringLiteral("wedding"))
    {
        const JobId id = add(album);
        EXPECT_TRUE(jobs().claim(claimBy(QStringLiteral("me"), 1)).value());
        return id;
    }
    JobRecord job(JobId id) { return jobs().find(id).value().value(); }
    JobTable jobs() { return JobTable(*m_ledger); }

    std::shared_ptr<Ledger> m_ledger;
};

} // namespace photoporter::testing
