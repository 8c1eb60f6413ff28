// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/lettersworld.h"

#include "store/folder/folderstore.h"

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

namespace {

const QString owner = u"a test"_s;

JobPlan planOfNine()
{
    return {.digest = QByteArray(32, '\0'),
            .inputs = "{}",
            .summary = u"9 parts\npart 1: copy"_s,
            .strategy = u"fusion"_s,
            .parts = 9,
            .upload = {.key = ObjectKey(QByteArray("zips/a/0a/a.zip")), .id = UploadId("upload-1")},
            .temporaries = "zips/tmp/job-1/",
            .listing = "listing"};
}

} // namespace

LettersWorld::LettersWorld() : m_location(FolderStore::open(storePath()).value()->location())
{
}

JobId LettersWorld::failJob(const QString &album, const Error &error, int tries, Clock::WallTime at)
{
    const JobTable jobs(ledger());
    const AttemptTable attempts(ledger());
    const JobId id =
        jobs.enqueue({.location = m_location, .album = album, .name = album, .askedBy = u"user"_s}, at)->id;
    EXPECT_TRUE(
        jobs.claim({.owner = owner, .only = id, .now = at, .lease = std::chrono::minutes(6)})->has_value());
    EXPECT_TRUE(jobs.setPlan(id, owner, planOfNine()).value());
    const std::vector<CompletedPart> parts = {{.number = 1}, {.number = 2}, {.number = 3}};
    EXPECT_TRUE(jobs.addParts(id, owner, parts, at).value());
    for (int number = 1; number <= tries; ++number) {
        AttemptRecord attempt{.job = id, .number = number, .phase = u"generating"_s, .startedAt = at};
        attempt.id = attempts.begin(attempt).value();
        attempt.endedAt = at;
        attempt.outcome = AttemptOutcome::Failed;
        attempt.error = error;
        EXPECT_TRUE(attempts.end(attempt));
    }
    EXPECT_TRUE(jobs.fail(id, owner, error, at).value());
    return id;
}

DeadLetterId LettersWorld::addLetter(const QString &album, const Error &error, int tries,
                                     std::optional<Clock::WallTime> when)
{
    const Clock::WallTime at = when.value_or(now());
    const JobId id = failJob(album, error, tries, at);
    return DeadLetterTable(ledger())
        .add({.job = id,
              .at = at,
              .phase = u"generating"_s,
              .error = error,
              .missingParts = u"4-9"_s,
              .plan = planOfNine().summary})
        .value();
}

DeadLetter LettersWorld::letter(DeadLetterId id) const
{
    return DeadLetterTable(ledger()).find(id).value().value();
}

JobRecord LettersWorld::job(DeadLetterId id) const
{
    return JobTable(ledger()).find(letter(id).job).value().value();
}

Error refused()
{
    return {.code = ErrorCode::AccessDenied,
            .message = u"The store refused to write zips/a/0a/a.zip."_s,
            .httpStatus = 403,
            .serverCode = u"AccessDenied"_s,
            .requestId = u"tx00000e98-4109"_s};
}

Error unsupported()
{
    return {.code = ErrorCode::NotSupported, .message = u"The store does not copy parts."_s, .httpStatus = 501};
}

} // namespace photoporter::ui::testing
