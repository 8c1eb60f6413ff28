// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/legalstate.h"

#include "ledger/database.h"

#include <gtest/gtest.h>

namespace photoporter::testing {

namespace {

/// What the query answers, as text: "" for no row.
QString answer(Ledger &ledger, const QString &sql)
{
    auto rows = database::run(ledger.connection().value(), sql);
    if (!rows)
        return rows.error().message;
    QStringList found;
    while (rows->next())
        found += rows->value(0).toString();
    return found.join(u'\n');
}

void expectNone(Ledger &ledger, const char *what, const QString &rowsThatContradict)
{
    EXPECT_EQ(answer(ledger, rowsThatContradict).toStdString(), "") << what;
}

} // namespace

void expectLegalState(Ledger &ledger)
{
    EXPECT_EQ(answer(ledger, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    expectNone(ledger, "references", QStringLiteral("PRAGMA foreign_key_check"));
    expectNone(ledger, "one unfinished job an archive",
               QStringLiteral("SELECT album FROM jobs WHERE state NOT IN ('ready', 'failed', 'cancelled') "
                              "GROUP BY store, album, name HAVING count(*) > 1"));
    expectNone(ledger, "an owner and a lease while it runs, and only then",
               QStringLiteral("SELECT id FROM jobs WHERE (state IN ('planning', 'generating', 'merging', "
                              "'verifying')) <> (owner <> '' AND lease_until > 0)"));
    expectNone(ledger, "an end when it is finished, and only then",
               QStringLiteral("SELECT id FROM jobs WHERE (state IN ('ready', 'failed', 'cancelled')) <> "
                              "(finished_at IS NOT NULL)"));
    expectNone(ledger, "a wish only while it runs",
               QStringLiteral("SELECT id FROM jobs WHERE wish <> 'none' AND owner = ''"));
    expectNone(ledger, "asked for again only while it runs",
               QStringLiteral("SELECT id FROM jobs WHERE wanted_again IS NOT NULL AND owner = ''"));
    expectNone(ledger, "parts only of an upload in a plan, and none once it is ready",
               QStringLiteral("SELECT job FROM job_parts JOIN jobs ON jobs.id = job WHERE upload_id IS NULL "
                              "OR plan_digest IS NULL OR state = 'ready'"));
    expectNone(ledger, "an archive when it is ready",
               QStringLiteral(
                   "SELECT id FROM jobs WHERE state = 'ready' AND (archive_key IS NULL OR error IS NOT NULL)"));
    expectNone(ledger, "a reason when it failed",
               QStringLiteral("SELECT id FROM jobs WHERE state = 'failed' AND error IS NULL"));
}

} // namespace photoporter::testing
