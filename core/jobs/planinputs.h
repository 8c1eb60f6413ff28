// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/line.h"
#include "rope/planner.h"

namespace photoporter {

/// All that the planner is told beside the rope and the store. The planner is pure, so an interrupted job makes
/// the same plan again from the same inputs, and the parts that stand serve it.
struct PlanInputs {
    TransferPolicy policy = TransferPolicy::Automatic;
    unsigned parallel = 48;
    Line line;
    friend bool operator==(const PlanInputs &, const PlanInputs &) = default;
};

/// As the ledger keeps them (docs/ledger.md, jobs.plan_inputs).
[[nodiscard]] QByteArray toJson(const PlanInputs &inputs);
/// Nothing when the text is not one of these.
[[nodiscard]] std::optional<PlanInputs> planInputsFromJson(const QByteArray &json);

[[nodiscard]] QStringView policyName(TransferPolicy policy); ///< "automatic", "no-transfer", "relay"
/// InvalidInput, naming them all, for another name.
[[nodiscard]] Result<TransferPolicy> policyFromName(const QString &name);

} // namespace photoporter
