// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/lifecycle.h"

#include "store/memorystore.h"
#include "store/s3/lifecyclexml.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using State = LifecycleStep::State;
using testing::MemoryStore;

constexpr auto expire = LifecycleAction::ExpireObjects;
constexpr auto abortUploads = LifecycleAction::AbortUploads;

const LifecycleRule archive = s3::lifecycleRuleIn(
    "<Rule><ID>archive</ID><Filter><Prefix>albums/</Prefix></Filter><Status>Enabled</Status><Transition><Days>30"
    "</Days><StorageClass>GLACIER</StorageClass></Transition></Rule>");

LifecycleRules holding(std::vector<LifecycleRule> rules, const QByteArray &keyPrefix = {})
{
    return {.rules = std::move(rules), .keyPrefix = keyPrefix};
}

/// The same rule, switched off.
LifecycleRule off(const LifecycleRule &rule)
{
    QByteArray xml = rule.xml;
    return s3::lifecycleRuleIn(xml.replace("Enabled", "Disabled"));
}

void expectSettled(const LifecyclePlan &plan)
{
    const LifecyclePlan again = planLifecycle(plan.result);
    EXPECT_FALSE(again.changesAnything());
    EXPECT_EQ(again.steps[0].state, State::There);
    EXPECT_EQ(again.steps[1].state, State::There);
    EXPECT_TRUE(checkLifecycle(plan.result));
}

TEST(LifecyclePlan, AddsBothRulesToABucketWithoutAny)
{
    const LifecyclePlan plan = planLifecycle({});
    ASSERT_EQ(plan.result.rules.size(), 2U);
    EXPECT_EQ(plan.result.rules[0], lifecycleRule("photoporter-temporaries", "zips/tmp/", expire, 1));
    EXPECT_EQ(plan.result.rules[1], lifecycleRule("photoporter-uploads", "zips/", abortUploads, 7));
    EXPECT_EQ(plan.steps[0].state, State::Added);
    EXPECT_EQ(plan.steps[1].state, State::Added);
    expectSettled(plan);
}

TEST(LifecyclePlan, SetsThemBelowTheStoresOwnPrefix)
{
    const LifecyclePlan plan = planLifecycle(holding({}, "studio/"));
    EXPECT_EQ(plan.result.rules.at(0).prefix, "studio/zips/tmp/");
    EXPECT_EQ(plan.result.rules.at(1).prefix, "studio/zips/");
    expectSettled(plan);
}

TEST(LifecyclePlan, KeepsEverythingThatIsThere)
{
    LifecycleRules existing = holding({archive, off(lifecycleRule("second", "zips/", abortUploads, 1))});
    existing.others = "<Global>g</Global>";
    existing.transitionMinimum = "varies_by_storage_class";
    const LifecyclePlan plan = planLifecycle(existing);
    ASSERT_EQ(plan.result.rules.size(), 4U);
    EXPECT_EQ(plan.result.rules[0], archive);
    EXPECT_EQ(plan.result.rules[1], existing.rules[1]);
    EXPECT_EQ(plan.result.others, existing.others);
    EXPECT_EQ(plan.result.transitionMinimum, existing.transitionMinimum);
}

TEST(LifecyclePlan, TakesAUsersRuleThatDoesTheSameAsThere)
{
    for (const auto &[prefix, days, isThere] : std::vector<std::tuple<QByteArray, int, bool>>{
             {"zips/", 7, true},
             {"zips/", 3, true},
             {"", 7, true}, // for the whole bucket
             {"zips/", 8, false},
             {"zips/a", 1, false},
             {"albums/", 1, false},
         }) {
        const LifecycleRule theirs = lifecycleRule("theirs", prefix, abortUploads, days);
        const LifecyclePlan plan = planLifecycle(holding({theirs}));
        EXPECT_EQ(plan.steps[1].state, isThere ? State::There : State::Added) << prefix.constData() << days;
        EXPECT_EQ(plan.result.rules.front(), theirs);
        EXPECT_EQ(plan.result.rules.size(), isThere ? 2U : 3U);
        expectSettled(plan);
    }
    const LifecyclePlan disabled =
        planLifecycle(holding({off(lifecycleRule("theirs", "zips/", abortUploads, 7))}));
    EXPECT_EQ(disabled.steps[1].state, State::Added);
    const LifecycleRule tagged =
        s3::lifecycleRuleIn("<Rule><ID>t</ID><Filter><And><Prefix>zips/tmp/</Prefix><Tag><Key>k</Key><Value>v</"
                            "Value></Tag></And></Filter>"
                            "<Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule>");
    EXPECT_EQ(planLifecycle(holding({tagged})).steps[0].state, State::Added) << "it leaves out what has no tag";
}

TEST(LifecyclePlan, SwitchesItsOwnRulesOnAndSetsTheirDaysInPlace)
{
    const LifecycleRule ours = lifecycleRule("photoporter-temporaries", "zips/tmp/", expire, 1);
    for (const LifecycleRule &old :
         {off(ours), lifecycleRule("photoporter-temporaries", "zips/tmp/", expire, 9)}) {
        const LifecyclePlan plan = planLifecycle(holding({archive, old, lifecycleRule("last", "x/", expire, 2)}));
        EXPECT_EQ(plan.steps[0].state, State::Updated);
        ASSERT_EQ(plan.result.rules.size(), 4U);
        EXPECT_EQ(plan.result.rules[1], ours);
        expectSettled(plan);
    }
}

TEST(LifecyclePlan, LeavesARuleOfItsNameToWhomeverChangedIt)
{
    const LifecycleRule changed = s3::lifecycleRuleIn(
        "<Rule><ID>photoporter-temporaries</ID><Filter><Prefix>zips/tmp/</Prefix></Filter><Status>Enabled</Status>"
        "<Expiration><Days>5</Days></Expiration><NoncurrentVersionExpiration><NoncurrentDays>1</NoncurrentDays>"
        "</NoncurrentVersionExpiration></Rule>");
    const LifecyclePlan plan = planLifecycle(holding({changed}));
    ASSERT_EQ(plan.result.rules.size(), 3U);
    EXPECT_EQ(plan.result.rules[0], changed);
    EXPECT_TRUE(plan.steps[0].rule.id.startsWith("photoporter-temporaries-"));
    expectSettled(plan);
}

TEST(LifecyclePlan, SeveralStoresInOneBucketKeepTheirOwnRules)
{
    LifecycleRules bucket;
    for (const QByteArray &prefix : {QByteArray("a/"), QByteArray("b/"), QByteArray("c/")}) {
        bucket.keyPrefix = prefix;
        const LifecyclePlan plan = planLifecycle(bucket);
        EXPECT_EQ(plan.result.rules.size(), bucket.rules.size() + 2);
        expectSettled(plan);
        bucket = plan.result;
    }
    bucket.keyPrefix = "a/";
    EXPECT_FALSE(planLifecycle(bucket).changesAnything());
}

TEST(LifecyclePlan, FollowsABucketThatHasRulesOfTheFirstVersion)
{
    const LifecycleRule old = lifecycleRule("old", "logs/", expire, 30, true);
    const LifecyclePlan plan = planLifecycle(holding({old}));
    EXPECT_TRUE(plan.result.rules.at(1).prefixInRule && plan.result.rules.at(2).prefixInRule);
    EXPECT_FALSE(planLifecycle(holding({old, archive})).result.rules.at(2).prefixInRule);
    expectSettled(plan);
}

TEST(LifecyclePlan, IsAppliedOnceAndThenNothingIsSent)
{
    MemoryStore store;
    ASSERT_TRUE(store.setLifecycle(holding({archive})));
    const auto plan = store.lifecycle().transform(planLifecycle);
    ASSERT_TRUE(plan);
    ASSERT_TRUE(applyLifecycle(store, *plan));
    const auto now = store.lifecycle();
    ASSERT_TRUE(now);
    EXPECT_EQ(*now, plan->result);
    const auto writes = store.traffic()[RequestKind::PutLifecycle];
    const auto reads = store.traffic()[RequestKind::GetLifecycle];
    ASSERT_TRUE(applyLifecycle(store, planLifecycle(*now)));
    EXPECT_EQ(store.traffic()[RequestKind::PutLifecycle], writes);
    EXPECT_EQ(store.traffic()[RequestKind::GetLifecycle], reads);
}

TEST(LifecyclePlan, IsNotAppliedToRulesThatNobodyWasShown)
{
    MemoryStore store;
    const auto plan = store.lifecycle().transform(planLifecycle);
    ASSERT_TRUE(plan);
    ASSERT_TRUE(store.setLifecycle(holding({archive}))); // by somebody else
    const auto applied = applyLifecycle(store, *plan);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::PreconditionFailed);
    EXPECT_EQ(store.lifecycle()->rules, std::vector{archive});
}

TEST(LifecyclePlan, IsShownWithEveryRule)
{
    const LifecycleRule longer = lifecycleRule("photoporter-uploads", "zips/", abortUploads, 30);
    const LifecyclePlan plan = planLifecycle(holding({archive, longer, off(lifecycleRule("x", "", expire, 3))}));
    EXPECT_EQ(lifecycleText(plan),
              u"  archive below \"albums/\": Transition\n"
              "~ photoporter-uploads below \"zips/\": unfinished uploads are aborted after 7 days\n"
              "  x for the whole bucket: objects expire after 3 days (switched off)\n"
              "+ photoporter-temporaries below \"zips/tmp/\": objects expire after 1 day\n"
              "Rules added: 1; changed: 1; kept as they are: 2.\n"_s);
    EXPECT_TRUE(lifecycleText(planLifecycle(plan.result)).contains("Nothing to change"_L1));
}

TEST(LifecyclePlan, IsADocumentForPrograms)
{
    const QJsonObject document = lifecycleDocument(planLifecycle(holding({archive})));
    EXPECT_EQ(document[u"changes"_s], true);
    ASSERT_EQ(document[u"rules"_s].toArray().size(), 3);
    const QJsonObject kept = document[u"rules"_s][0].toObject();
    EXPECT_EQ(kept[u"state"_s], u"kept"_s);
    EXPECT_TRUE(kept[u"expireAfterDays"_s].isNull());
    const QJsonObject added = document[u"rules"_s][1].toObject();
    EXPECT_EQ(added[u"id"_s], u"photoporter-temporaries"_s);
    EXPECT_EQ(added[u"state"_s], u"added"_s);
    EXPECT_EQ(added[u"expireAfterDays"_s], 1);
    const QJsonObject step = document[u"steps"_s][1].toObject();
    EXPECT_EQ(step[u"action"_s], u"abort-uploads"_s);
    EXPECT_EQ(step[u"prefix"_s], u"zips/"_s);
    EXPECT_EQ(step[u"days"_s], 7);
    EXPECT_EQ(step[u"rule"_s], u"photoporter-uploads"_s);
}

} // namespace
} // namespace photoporter
