// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/jobtable.h"

#include <QDir>
#include <QFileInfo>

namespace photoporter::testing {

/// Where a temporary folder is in memory, where there is such a place: for tests that make many ledgers, each of
/// which syncs what it writes.
[[nodiscard]] inline QString templateInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/photoporter-XXXXXX");
}

/// A time so many seconds after some beginning.
[[nodiscard]] inline Clock::WallTime at(int seconds)
{
    return Clock::WallTime(std::chrono::seconds(1'700'000'000 + seconds));
}

/// For the store "here".
[[nodiscard]] inline JobRequest requestFor(const QString &album)
{
    return {.location = QStringLiteral("here"), .album = album, .name = album, .askedBy = QStringLiteral("user")};
}

/// At that second, with a lease of 6 minutes.
[[nodiscard]] inline JobClaim claimBy(const QString &owner, int second)
{
    return {.owner = owner, .now = at(second), .lease = std::chrono::minutes(6)};
}

[[nodiscard]] inline JobPlan somePlan()
{
    return {.digest = QByteArray(32, '\0'),
            .inputs = "{\"policy\":\"automatic\"}",
            .summary = QStringLiteral("12 parts"),
            .strategy = QStringLiteral("fusion"),
            .parts = 12,
            .upload = {.key = ObjectKey(QByteArray("zips/wedding/0a/wedding.zip")),
                       .id = UploadId("upload-1"),
                       .fullObjectCrc32 = true},
            .temporaries = "zips/tmp/job-1/",
            .listing = "listing"};
}

[[nodiscard]] inline JobArchive someArchive()
{
    return {.key = ObjectKey(QByteArray("zips/wedding/0a/wedding.zip"))};
}

} // namespace photoporter::testing
