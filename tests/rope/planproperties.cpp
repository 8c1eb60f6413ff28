// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/planner.h"
#include "rope/spelling.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace photoporter {
namespace {

StoreRules anyRules()
{
    StoreRules rules;
    rules.minPart = *rc::gen::inRange<std::uint64_t>(1, 40);
    rules.rangeCopyAbove = *rc::gen::inRange<std::uint64_t>(0, 60);
    const std::uint64_t block = std::max(rules.minPart, rules.rangeCopyAbove);
    rules.maxPart = *rc::gen::inRange<std::uint64_t>(block, 12 * block + 2);
    rules.maxParts = *rc::gen::inRange(2, 40);
    rules.maxObject = 1'000'000;
    rules.uniformParts = *rc::gen::inRange(0, 10) == 0;
    return rules;
}

Rope anyRope(const StoreRules &rules)
{
    const std::uint64_t block = std::max(rules.minPart, rules.rangeCopyAbove);
    Rope rope;
    const int segments = *rc::gen::inRange(0, 60);
    for (int i = 0; i < segments; ++i) {
        const auto length =
            *rc::gen::oneOf(rc::gen::inRange<std::uint64_t>(0, 4), rc::gen::inRange<std::uint64_t>(0, 3 * block),
                            rc::gen::element<std::uint64_t>(block - 1, block, block + 1, 2 * block - 1, 2 * block,
                                                            2 * block + 1, 9 * block));
        if (*rc::gen::inRange(0, 2) == 0) {
            rope.appendLiteral(QByteArray(static_cast<qsizetype>(length), 'x'));
            continue;
        }
        const bool whole = *rc::gen::inRange(0, 3) != 0;
        const std::uint64_t before = whole ? 0 : *rc::gen::inRange<std::uint64_t>(0, 20);
        const std::uint64_t after = whole ? 0 : *rc::gen::inRange<std::uint64_t>(0, 20);
        const auto source = rope.addSource({.key = ObjectKey("k" + QByteArray::number(i)),
                                            .etag = ETag(QByteArray("e")),
                                            .size = before + length + after});
        rope.appendStored(source, {before, length});
    }
    return rope;
}

TEST(PlanProperties, EveryPlanSpellsItsRopeAndObeysEveryRule)
{
    EXPECT_TRUE(rc::check("plans spell their ropes", [] {
        const StoreRules rules = anyRules();
        const Rope rope = anyRope(rules);
        const auto policy =
            *rc::gen::element(TransferPolicy::Automatic, TransferPolicy::NoTransfer, TransferPolicy::Relay);
        const auto plan = planAssembly(
            rope, rules, {}, {}, {.policy = policy, .uploadPartSize = *rc::gen::inRange<std::uint64_t>(1, 200)});
        if (!plan) {
            RC_ASSERT(plan.error().code == ErrorCode::TooLarge || plan.error().code == ErrorCode::NotSupported);
            RC_DISCARD("refused");
        }
        const std::string error = spellingError(*plan, rope, rules);
        if (!error.empty())
            RC_FAIL(error + "\n" + describePlan(*plan, rope).toStdString());
    }));
}

} // namespace
} // namespace photoporter
