// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lifecycle.h"

/// S3's <LifecycleConfiguration>, read and written so that nothing of a rule is lost. Pure functions.
namespace photoporter::s3 {

/// UnexpectedAnswer beyond 1,000 rules (S3's limit), 4 MiB, and the limits of parseElement(); ConnectionLost for a
/// document that breaks off. keyPrefix and transitionMinimum stay empty.
[[nodiscard]] Result<LifecycleRules> parseLifecycle(const QByteArray &body);

/// The rule that an element's text is; everything but xml stays empty where the text is none.
[[nodiscard]] LifecycleRule lifecycleRuleIn(const QByteArray &xml);

/// The whole document.
[[nodiscard]] QByteArray lifecycleBody(const LifecycleRules &rules);

} // namespace photoporter::s3
