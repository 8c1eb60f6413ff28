// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/levels.h"

#include <algorithm>

namespace photoporter {

namespace {

/// Gathers up to `perGroup` parts at a time; a group that would be one part only stays that part.
std::vector<PlanPart> gather(Plan &plan, const StoreRules &rules, std::uint64_t perGroup)
{
    std::vector<PlanPart> gathered;
    const std::vector<PlanPart> &parts = plan.parts;
    std::size_t first = 0;
    while (first < parts.size()) {
        std::size_t end = first;
        std::uint64_t size = 0;
        while (end < parts.size() && end - first < perGroup && size + parts[end].length <= rules.maxPart)
            size += parts[end++].length;
        if (end - first <= 1) {
            gathered.push_back(parts[first]);
            first += 1;
            continue;
        }
        plan.steps.push_back({.firstPart = plan.stepParts.size(),
                              .size = size,
                              .partCount = static_cast<std::uint32_t>(end - first)});
        plan.stepParts.insert(plan.stepParts.end(), parts.begin() + static_cast<std::ptrdiff_t>(first),
                              parts.begin() + static_cast<std::ptrdiff_t>(end));
        gathered.push_back({.offset = 0,
                            .length = size,
                            .ref = static_cast<std::uint32_t>(plan.steps.size() - 1),
                            .kind = PlanPart::Kind::CopyStep});
        first = end;
    }
    return gathered;
}

} // namespace

void addLevels(Plan &plan, const StoreRules &rules)
{
    const auto maxParts = static_cast<std::uint64_t>(rules.maxParts);
    while (plan.parts.size() > maxParts && maxParts > 1) {
        const std::uint64_t needed = (plan.parts.size() + maxParts - 1) / maxParts;
        std::vector<PlanPart> gathered = gather(plan, rules, std::min(maxParts, needed));
        if (gathered.size() == plan.parts.size())
            return; // every part is as long as a part may be: checked before by the planner's limit
        plan.parts = std::move(gathered);
    }
}

} // namespace photoporter
