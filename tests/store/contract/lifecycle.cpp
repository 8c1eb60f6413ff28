// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract/storecontract.h"

#include <algorithm>

namespace photoporter::testing {

namespace {

/// The rule with the id, or an empty one.
LifecycleRule ruleNamed(const LifecycleRules &rules, const QByteArray &id)
{
    const auto found = std::ranges::find(rules.rules, id, &LifecycleRule::id);
    return found == rules.rules.end() ? LifecycleRule{} : *found;
}

} // namespace

TEST_P(StoreContract, LifecycleRulesAreKeptOrThereAreNone)
{
    const auto before = store().lifecycle();
    if (!store().capabilities().lifecycle) {
        ASSERT_FALSE(before);
        EXPECT_EQ(before.error().code, ErrorCode::NotSupported);
        const auto set =
            store().setLifecycle({.rules = {lifecycleRule("a", "a/", LifecycleAction::ExpireObjects, 1)}});
        ASSERT_FALSE(set);
        EXPECT_EQ(set.error().code, ErrorCode::NotSupported);
        return;
    }
    ASSERT_TRUE(before) << before.error().describe().toStdString();
    LifecycleRules rules = *before;
    const QByteArray run = QByteArray::number(rules.rules.size()); // the bucket may have rules of another run
    rules.rules.push_back(
        lifecycleRule("expire-" + run, prefixed("lifecycle/" + run + '/'), LifecycleAction::ExpireObjects, 300));
    rules.rules.push_back(
        lifecycleRule("abort-" + run, prefixed("life & <cycle>/"), LifecycleAction::AbortUploads, 400));
    const auto set = store().setLifecycle(rules);
    ASSERT_TRUE(set) << set.error().describe().toStdString();

    const auto after = store().lifecycle();
    ASSERT_TRUE(after) << after.error().describe().toStdString();
    EXPECT_EQ(after->rules.size(), rules.rules.size());
    for (const LifecycleRule &wanted : rules.rules) {
        const LifecycleRule kept = ruleNamed(*after, wanted.id);
        EXPECT_TRUE(kept.enabled) << kept.xml.constData();
        EXPECT_EQ(kept.prefix, wanted.prefix) << kept.xml.constData();
        EXPECT_EQ(kept.expireAfterDays, wanted.expireAfterDays) << kept.xml.constData();
        EXPECT_EQ(kept.abortAfterDays, wanted.abortAfterDays) << kept.xml.constData();
        EXPECT_TRUE(kept.hasOneAction) << kept.xml.constData();
    }
    const auto again = store().setLifecycle(*after);
    ASSERT_TRUE(again) << "what the store answers, it takes: " << again.error().describe().toStdString();
    EXPECT_EQ(store().lifecycle().value_or(LifecycleRules{}), *after);
}

TEST_P(StoreContract, LifecycleRulesAreNeverTakenAwayByAnEmptySet)
{
    const auto set = store().setLifecycle({});
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code,
              store().capabilities().lifecycle ? ErrorCode::InvalidInput : ErrorCode::NotSupported);
}

} // namespace photoporter::testing
