// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/levels.h"

#include <algorithm>

namespace photoporter {

namespace {

/// Gathers runs of up to `perGroup` parts into objects, from the front, until there are `excess` parts fewer; the
/// rest stay as they are, since what is gathered is copied once more.
std::vector<PlanPart> gather(Plan &plan, const StoreRules &rules, std::uint64_t perGroup, std::uint64_t excess)
{
    std::vector<PlanPart> gathered;
    const std::vector<PlanPart> &parts = plan.parts;
    std::size_t first = 0;
    while (first < parts.size()) {
        std::size_t end = first;
        std::uint64_t size = 0;
        while (excess > 0 && end < parts.size() && end - first < perGroup &&
               size + parts[end].length <= rules.maxPart)
            size += parts[end++].length;
        if (end - first <= 1) {
            gathered.push_back(parts[first++]);
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
        excess -= std::min<std::uint64_t>(excess, end - first - 1);
        first = end;
    }
    return gathered;
}

/// Parts a group: large groups copy little more than the excess, small ones are made side by side.
std::uint64_t groupSize(std::uint64_t parts, std::uint64_t maxParts)
{
    constexpr std::uint64_t usual = 16;
    const std::uint64_t excess = parts - maxParts;
    const std::uint64_t needed = 2 * ((parts + maxParts - 1) / maxParts);
    return std::min({std::max(usual, needed), excess + 1, maxParts});
}

} // namespace

void addLevels(Plan &plan, const StoreRules &rules)
{
    const auto maxParts = static_cast<std::uint64_t>(rules.maxParts);
    while (plan.parts.size() > maxParts && maxParts > 1) {
        const std::uint64_t count = plan.parts.size();
        std::vector<PlanPart> gathered = gather(plan, rules, groupSize(count, maxParts), count - maxParts);
        if (gathered.size() == count)
            return; // every part is as long as a part may be: the caller sees that it does not fit
        plan.parts = std::move(gathered);
    }
}

} // namespace photoporter
