// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/jobrow.h"

#include "ledger/rows.h"
#include "ledger/text.h"

#include <algorithm>
#include <array>

namespace photoporter {

namespace {

// In the order of the enums.
constexpr std::array<const char16_t *, 9> stateNames = {u"pending", u"planning",  u"generating",
                                                        u"merging", u"verifying", u"paused",
                                                        u"ready",   u"failed",    u"cancelled"};
constexpr std::array<const char16_t *, 3> wishNames = {u"none", u"pause", u"cancel"};

// In the order in which Columns reads them.
constexpr const char *columns =
    "jobs.id, location, album, name, policy, rebuild, chunks, asked_by, state, wish, attempt, failures, owner, "
    "lease_until, not_before, created_at, started_at, changed_at, finished_at, entries, archive_key, "
    "archive_size, "
    "archive_entries, archive_crc32, archive_etag, proof, error, "
    "(SELECT count(*) FROM job_parts WHERE job_parts.job = jobs.id), plan_digest, plan_inputs, plan_summary, "
    "plan_strategy, plan_parts, plan_temporaries, plan_listing, upload_key, upload_id, upload_full_object_crc32, "
    "upload_part_crc32";

// Initialisers in braces are evaluated in the order in which they are written.

JobRequest requestOf(database::Columns &row)
{
    return {.location = row.text(),
            .album = row.text(),
            .name = row.text(),
            .policy = row.text(),
            .rebuild = row.flag(),
            .chunks = row.number(),
            .askedBy = row.text()};
}

JobArchive archiveOf(database::Columns &row)
{
    return {.key = ObjectKey(row.bytes()),
            .size = row.count(),
            .entries = row.count(),
            .crc32 = {row.bits()},
            .etag = ETag(row.bytes())};
}

std::optional<JobPlan> planOf(database::Columns &row)
{
    const QVariant digest = row.next();
    if (digest.isNull())
        return {};
    JobPlan plan{.digest = digest.toByteArray(),
                 .inputs = row.text().toUtf8(),
                 .summary = row.text(),
                 .strategy = row.text(),
                 .parts = row.number()};
    plan.temporaries = row.bytes();
    plan.listing = row.bytes();
    plan.upload = {.key = ObjectKey(row.bytes()),
                   .id = UploadId(row.bytes()),
                   .fullObjectCrc32 = row.flag(),
                   .partCrc32 = row.flag()};
    return plan;
}

JobRecord recordOf(database::Columns row)
{
    JobRecord job{.id = row.id(),
                  .request = requestOf(row),
                  .state = jobStateFromName(row.text()).value_or(JobState::Failed),
                  .wish = jobrow::wishFromName(row.text()),
                  .attempt = row.number(),
                  .failures = row.number(),
                  .owner = row.text(),
                  .leaseUntil = row.time(),
                  .notBefore = row.time(),
                  .createdAt = row.time(),
                  .startedAt = row.time(),
                  .changedAt = row.time(),
                  .finishedAt = row.optionalTime()};
    if (const QVariant entries = row.next(); !entries.isNull())
        job.entries = database::toCount(entries);
    job.archive = archiveOf(row);
    job.proof = row.text();
    job.error = database::toError(row.next());
    job.partsDone = row.number();
    job.plan = planOf(row);
    return job;
}

} // namespace

QStringView jobStateName(JobState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

std::optional<JobState> jobStateFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find(stateNames, name, [](const char16_t *each) { return QStringView(each); });
    if (found == stateNames.end())
        return {};
    return static_cast<JobState>(found - stateNames.begin());
}

bool isFinal(JobState state)
{
    return state == JobState::Ready || state == JobState::Failed || state == JobState::Cancelled;
}

bool isRunning(JobState state)
{
    return state >= JobState::Planning && state <= JobState::Verifying;
}

QStringView jobrow::wishName(JobWish wish)
{
    return wishNames[static_cast<std::size_t>(wish)];
}

JobWish jobrow::wishFromName(QStringView name)
{
    return database::fromName<JobWish>(wishNames, name);
}

Result<std::vector<JobRecord>> jobrow::select(const QSqlDatabase &database, const QString &rest,
                                              std::span<const QVariant> values)
{
    return database::read(database,
                          u"SELECT " + QLatin1StringView(columns) +
                              u" FROM jobs JOIN stores ON stores.id = jobs.store " + rest,
                          values, recordOf);
}

Result<std::optional<JobRecord>> jobrow::find(const QSqlDatabase &database, JobId id)
{
    const QVariant value(id);
    auto jobs = select(database, QStringLiteral("WHERE jobs.id = ?"), std::span(&value, 1));
    if (!jobs)
        return std::unexpected(jobs.error());
    if (jobs->empty())
        return std::nullopt;
    return std::move(jobs->front());
}

std::unexpected<Error> jobrow::unknown(JobId id)
{
    return fail(ErrorCode::ObjectMissing, LedgerText::tr("There is no job %1.").arg(id),
                LedgerText::tr("See which jobs there are."), QStringLiteral("photoporter-cli jobs"));
}

QString jobrow::isRunningSql()
{
    return QStringLiteral("state IN ('planning', 'generating', 'merging', 'verifying')");
}

QString jobrow::unownedSql()
{
    return QStringLiteral("owner = '', lease_until = 0, wish = 'none'");
}

QString jobrow::endedSql()
{
    return unownedSql() + u", wanted_again = NULL";
}

} // namespace photoporter
