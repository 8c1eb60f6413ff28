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

} // namespace photoporter::testing
