// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

/// A bucket's lifecycle rules: what the store deletes and aborts by itself (S3 User Guide, "Lifecycle
/// configuration elements"). A store has one configuration, which is only ever replaced as a whole. So a rule is
/// kept as the XML that it came as, and whatever is not known here is written back as it was.
namespace photoporter {

/// A value. Everything but xml is read from it.
struct LifecycleRule {
    /// The whole <Rule> element, UTF-8, in S3's namespace without a prefix: tags, attributes, text and order as
    /// they came; comments and blanks between tags left out. Equal texts are equal rules.
    QByteArray xml;
    QByteArray id;
    bool enabled = false;
    /// Whole keys (the store's own prefix included) that start with this are what the rule is for: all of them,
    /// and no others. Nothing where tags or sizes choose as well.
    std::optional<QByteArray> prefix;
    bool prefixInRule = false;          ///< its <Prefix> stands without a <Filter>: S3's first version
    std::optional<int> expireAfterDays; ///< objects are deleted; 1 or more
    std::optional<int> abortAfterDays;  ///< unfinished uploads are aborted; 1 or more
    QStringList actions;       ///< names of its actions as S3 has them, in order: "Expiration", "Transition"
    bool hasOneAction = false; ///< one of the two above for one prefix, and not a word more

    friend bool operator==(const LifecycleRule &a, const LifecycleRule &b) { return a.xml == b.xml; }
};

struct LifecycleRules {
    std::vector<LifecycleRule> rules; ///< as the store lists them
    QByteArray others;                ///< elements of the configuration that are no rules, as XML like a rule's
    /// S3's x-amz-transition-default-minimum-object-size, which a new configuration would reset; empty where the
    /// store has none.
    QByteArray transitionMinimum;
    /// What the store puts before its keys ("deliveries/", or empty), so that rules can be made for them. Answered
    /// by lifecycle(), not looked at by setLifecycle().
    QByteArray keyPrefix;

    friend bool operator==(const LifecycleRules &, const LifecycleRules &) = default;
};

enum class LifecycleAction { ExpireObjects, AbortUploads };

/// A rule with one action, switched on. `id` and `prefix` must fit into XML (see checkLifecycle); `days` from 1.
[[nodiscard]] LifecycleRule lifecycleRule(const QByteArray &id, const QByteArray &prefix, LifecycleAction action,
                                          int days, bool prefixInRule = false);

/// What every store asks of a configuration: InvalidInput for none or more than 1,000 rules, an id given twice or
/// of more than 255 bytes, and for prefixes that XML cannot carry. A configuration without rules is never written:
/// it would take away what is there.
[[nodiscard]] Result<> checkLifecycle(const LifecycleRules &rules);

} // namespace photoporter
