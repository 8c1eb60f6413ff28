// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/planinputs.h"

#include "jobs/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

// In the order of TransferPolicy.
constexpr std::array<const char16_t *, 3> policyNames = {u"automatic", u"no-transfer", u"relay"};

} // namespace

QByteArray toJson(const PlanInputs &inputs)
{
    const QJsonObject object{{"policy"_L1, policyName(inputs.policy).toString()},
                             {"parallel"_L1, static_cast<qint64>(inputs.parallel)},
                             {"line"_L1, toJson(inputs.line)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PlanInputs> planInputsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto policy = policyFromName(object.value("policy"_L1).toString());
    const qint64 parallel = object.value("parallel"_L1).toInteger();
    if (!policy || parallel < 1 || !object.value("line"_L1).isObject())
        return {};
    return PlanInputs{.policy = *policy,
                      .parallel = static_cast<unsigned>(parallel),
                      .line = lineFromJson(object.value("line"_L1).toObject())};
}

QStringView policyName(TransferPolicy policy)
{
    return policyNames[static_cast<std::size_t>(policy)];
}

Result<TransferPolicy> policyFromName(const QString &name)
{
    const auto *const found =
        std::ranges::find_if(policyNames, [&name](const char16_t *known) { return name == known; });
    if (found == policyNames.end())
        return fail(ErrorCode::InvalidInput, JobsText::tr("“%1” is no policy.").arg(name),
                    JobsText::tr("Use automatic, no-transfer or relay."));
    return static_cast<TransferPolicy>(found - policyNames.begin());
}

} // namespace photoporter
