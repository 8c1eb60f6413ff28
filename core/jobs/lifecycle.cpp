// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/lifecycle.h"

#include "base/checksum.h"

#include <QCoreApplication>

#include <algorithm>

namespace photoporter {

namespace {

using State = LifecycleStep::State;

struct Wish {
    LifecycleAction action;
    const char *id;
    const char *below;
    int days;
};

// The program keeps nothing under zips/tmp/ beyond its run. An upload may rest over a weekend and go on.
constexpr std::array<Wish, 2> wishes = {
    Wish{LifecycleAction::ExpireObjects, "photoporter-temporaries", "zips/tmp/", 1},
    Wish{LifecycleAction::AbortUploads, "photoporter-uploads", "zips/", 7}};

std::optional<int> daysOf(const LifecycleRule &rule, LifecycleAction action)
{
    return action == LifecycleAction::ExpireObjects ? rule.expireAfterDays : rule.abortAfterDays;
}

/// At least as soon, for at least these keys.
bool fulfils(const LifecycleRule &rule, const LifecycleStep &wanted)
{
    const auto days = daysOf(rule, wanted.action);
    return rule.enabled && rule.prefix && wanted.prefix.startsWith(*rule.prefix) && days && *days <= wanted.days;
}

bool isOurs(const LifecycleRule &rule, const LifecycleStep &wanted, const QByteArray &id)
{
    return (rule.id == id || rule.id.startsWith(QByteArray(id + '-'))) && rule.hasOneAction &&
           rule.prefix == wanted.prefix && daysOf(rule, wanted.action);
}

/// Ids are unique in a bucket, in which several stores may live side by side.
QByteArray freeId(const LifecycleRules &rules, const QByteArray &id, const QByteArray &prefix)
{
    const auto isTaken = [&](const QByteArray &candidate) {
        return std::ranges::find(rules.rules, candidate, &LifecycleRule::id) != rules.rules.end();
    };
    if (!isTaken(id))
        return id;
    const QByteArray own = id + '-' + sha256(prefix).toHex().first(8);
    QByteArray candidate = own;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = own + '-' + QByteArray::number(number);
    return candidate;
}

/// Amazon refuses a configuration that mixes rules with and without <Filter>.
bool writesPrefixInRule(const LifecycleRules &existing)
{
    return !existing.rules.empty() && std::ranges::all_of(existing.rules, &LifecycleRule::prefixInRule);
}

LifecycleStep fulfil(const Wish &wish, bool prefixInRule, LifecycleRules &rules)
{
    LifecycleStep step{.action = wish.action, .prefix = rules.keyPrefix + wish.below, .days = wish.days};
    const auto make = [&](const QByteArray &id) {
        return lifecycleRule(id, step.prefix, step.action, step.days, prefixInRule);
    };
    auto &list = rules.rules;
    const auto done = std::ranges::find_if(list, [&](const auto &rule) { return fulfils(rule, step); });
    const auto ours = std::ranges::find_if(list, [&](const auto &rule) { return isOurs(rule, step, wish.id); });
    if (done != list.end()) {
        step.state = State::There;
        step.rule = *done;
    } else if (ours != list.end()) {
        step.state = State::Updated;
        step.rule = *ours = make(ours->id);
    } else {
        step.state = State::Added;
        step.rule = list.emplace_back(make(freeId(rules, wish.id, step.prefix)));
    }
    return step;
}

} // namespace

LifecyclePlan planLifecycle(const LifecycleRules &existing)
{
    LifecyclePlan plan{.existing = existing, .result = existing, .steps = {}};
    const bool prefixInRule = writesPrefixInRule(existing);
    std::ranges::transform(wishes, plan.steps.begin(),
                           [&](const Wish &wish) { return fulfil(wish, prefixInRule, plan.result); });
    return plan;
}

Result<> applyLifecycle(ObjectStore &store, const LifecyclePlan &plan, std::stop_token stop)
{
    if (!plan.changesAnything())
        return {};
    const auto now = store.lifecycle(stop);
    if (!now)
        return std::unexpected(now.error());
    if (*now != plan.existing)
        return fail(ErrorCode::PreconditionFailed,
                    QCoreApplication::translate("Lifecycle",
                                                "Somebody changed the bucket's lifecycle rules meanwhile; "
                                                "none was set."),
                    QCoreApplication::translate("Lifecycle", "Start again to see the rules as they are now."));
    return store.setLifecycle(plan.result, stop);
}

} // namespace photoporter
