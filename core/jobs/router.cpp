// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/router.h"

#include <algorithm>
#include <numeric>

namespace photoporter {

namespace {

using Kind = PlanPart::Kind;

/// Requests that each part takes, with those of the steps that it is made of. Steps refer to earlier ones only, so
/// one pass is enough.
std::vector<std::uint64_t> requestsByPart(const Plan &plan)
{
    std::vector<std::uint64_t> ofStep(plan.steps.size());
    const auto requestsOf = [&ofStep](const PlanPart &part) {
        return 1 + (part.kind == Kind::CopyStep ? ofStep[part.ref] : 0);
    };
    for (std::size_t step = 0; step < plan.steps.size(); ++step) {
        ofStep[step] = 2; // create and complete
        for (const PlanPart &part : plan.partsOf(plan.steps[step]))
            ofStep[step] += requestsOf(part);
    }
    std::vector<std::uint64_t> requests(plan.parts.size());
    std::ranges::transform(plan.parts, requests.begin(), requestsOf);
    return requests;
}

bool shareAStep(const PlanPart &a, const PlanPart &b)
{
    return a.kind == Kind::CopyStep && b.kind == Kind::CopyStep && a.ref == b.ref;
}

} // namespace

int chunkCount(std::uint64_t entries, const EngineSettings &settings, int wished)
{
    if (wished > 0)
        return wished;
    if (entries <= static_cast<std::uint64_t>(settings.chunkThreshold))
        return 1;
    const auto perChunk = static_cast<std::uint64_t>(settings.entriesPerChunk);
    const std::uint64_t needed = (entries + perChunk - 1) / perChunk;
    return static_cast<int>(std::min(needed, static_cast<std::uint64_t>(settings.maxChunks)));
}

Division dividePlan(const Plan &plan, int chunks)
{
    Division division;
    auto count = static_cast<std::uint32_t>(plan.parts.size());
    if (count > 1 && plan.parts.back().kind == Kind::Upload) {
        --count;
        division.merge = {.first = count, .count = 1};
    }
    const std::vector<std::uint64_t> requests = requestsByPart(plan);
    const std::uint64_t all = std::accumulate(requests.begin(), requests.begin() + count, std::uint64_t{0});
    const auto wanted = static_cast<std::uint64_t>(std::max(1, chunks));

    std::uint32_t first = 0;
    std::uint64_t taken = 0;
    for (std::uint32_t part = 0; part < count; ++part) {
        taken += requests[part];
        const std::uint64_t goal = all * (division.chunks.size() + 1) / wanted;
        const bool isLast = part + 1 == count;
        const bool isWhole = isLast || !shareAStep(plan.parts[part], plan.parts[part + 1]);
        if (isWhole && (isLast || taken >= goal)) {
            division.chunks.push_back({.first = first, .count = part + 1 - first});
            first = part + 1;
        }
    }
    return division;
}

} // namespace photoporter
