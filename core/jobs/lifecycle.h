// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/objectstore.h"

#include <QString>

#include <array>
#include <stop_token>

class QJsonObject;

/// The two rules by which the store itself removes what a crash left behind (docs/operations.md, "After a crash").
/// A bucket has one configuration and it may hold other people's rules, so the change is a plan that can be shown
/// first.
namespace photoporter {

/// One of the two, and what becomes of it.
struct LifecycleStep {
    enum class State {
        There,   ///< a rule of the bucket does it already: ours, or one that does at least as much
        Added,   ///< a new rule
        Updated, ///< our own rule, which was switched off or waited longer
    };
    LifecycleAction action = LifecycleAction::ExpireObjects;
    QByteArray prefix; ///< of whole keys: the store's prefix and "zips/tmp/" or "zips/"
    int days = 0;      ///< at most this many, counted from when the object or upload was begun
    State state = State::Added;
    LifecycleRule rule; ///< the one that does it: in LifecyclePlan::result
};

/// A value; planning twice changes nothing the second time.
struct LifecyclePlan {
    LifecycleRules existing;
    /// All of existing in its order, with ours changed in place or added at the end.
    LifecycleRules result;
    std::array<LifecycleStep, 2> steps; ///< what lies under zips/tmp/, then unfinished uploads under zips/

    [[nodiscard]] bool changesAnything() const { return result != existing; }
};

/// `existing` as ObjectStore::lifecycle() answered it; its keyPrefix says below what the two rules are set. Pure.
///
/// A rule counts as ours only where it has our id ("photoporter-temporaries", "photoporter-uploads", or these with
/// a suffix that keeps several stores in one bucket apart), our prefix, our action and nothing else: one to which
/// somebody added anything is kept as it is.
[[nodiscard]] LifecyclePlan planLifecycle(const LifecycleRules &existing);

/// Sets the plan's result, without a request where it changes nothing. PreconditionFailed, and nothing changed,
/// when the rules are others by now than those that were planned with. (Between that look and the change lies one
/// request's time: S3 has no condition for it.)
[[nodiscard]] Result<> applyLifecycle(ObjectStore &store, const LifecyclePlan &plan, std::stop_token stop = {});

/// Every rule of the result on a line, "+" before what is added and "~" before what is changed, and a sentence
/// that says what that comes to. Ends with a line end.
[[nodiscard]] QString lifecycleText(const LifecyclePlan &plan);

/// {changes, rules: [{id, enabled, prefix, actions, expireAfterDays, abortAfterDays, state: "kept" | "added" |
/// "updated"}], steps: [{action: "expire" | "abort-uploads", prefix, days, state: "there" | "added" | "updated",
/// rule}]}. A prefix or number that a rule does not have is null.
[[nodiscard]] QJsonObject lifecycleDocument(const LifecyclePlan &plan);

} // namespace photoporter
