// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: the reader over any bytes. Besides what the sanitizers see, an archive must get the same findings
// whether it is read in large windows or in tiny ones.
#include "zip/verify.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <vector>

namespace {

using namespace photoporter;

VerifyReport verified(RandomAccess &archive, VerifyOptions::Depth depth, std::uint64_t window)
{
    VerifyOptions options{.depth = depth, .sampleCount = 3, .width = 1, .window = window};
    // Smaller than in the program, so that a run stays quick.
    options.limits.bombSize = 64 * KiB;
    auto report = verifyArchive(archive, options);
    if (!report)
        std::abort(); // bytes in memory can always be had
    return *std::move(report);
}

auto findingsOf(const VerifyReport &report)
{
    std::vector<std::tuple<ZipRule, ZipSeverity, std::uint64_t, std::size_t>> findings;
    for (const ZipFinding &finding : report.directory.findings.all())
        findings.emplace_back(finding.rule, finding.severity, finding.offset, finding.entry);
    std::ranges::sort(findings);
    return findings;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    BytesAccess archive(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    (void)verified(archive, VerifyOptions::Depth::Sample, MiB);
    const auto large = verified(archive, VerifyOptions::Depth::Full, MiB);
    const auto small = verified(archive, VerifyOptions::Depth::Full, 100);
    if (large.directory.findings.leftOut() == 0 && findingsOf(large) != findingsOf(small))
        std::abort();
    if (large.isSound() != small.isSound() || large.dataChecked != small.dataChecked)
        std::abort();
    return 0;
}
