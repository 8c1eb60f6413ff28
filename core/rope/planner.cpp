// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/planner.h"

#include "rope/atoms.h"
#include "rope/levels.h"
#include "rope/weaver.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace photoporter {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

/// Why a store cannot take copies; empty when it can.
QString whyNoCopies(const StoreRules &rules, const StoreCapabilities &capabilities)
{
    if (!capabilities.copyPart)
        return Texts::tr("this store cannot copy parts");
    if (!capabilities.copyPartRange)
        return Texts::tr("this store cannot copy ranges");
    if (rules.uniformParts)
        return Texts::tr("this store wants all parts of one size");
    if (rules.maxPart < 4 * blockSize(rules))
        return Texts::tr("this store's largest part is too small for copies");
    return {};
}

Result<> checkRules(const Rope &rope, const StoreRules &rules)
{
    if (rules.maxParts < 1 || rules.minPart > rules.maxPart || rules.maxPart == 0)
        return fail(ErrorCode::InvalidInput, Texts::tr("The store's rules allow no upload at all."));
    if (rope.length() > rules.maxObject) {
        return fail(ErrorCode::TooLarge, Texts::tr("The result would be %1; this store's largest object is %2.")
                                             .arg(formatBytes(rope.length()), formatBytes(rules.maxObject)));
    }
    const auto parts = static_cast<std::uint64_t>(rules.maxParts);
    if (rope.length() / parts + (rope.length() % parts != 0 ? 1 : 0) > rules.maxPart) {
        return fail(
            ErrorCode::TooLarge,
            Texts::tr("The result would be %1; %2 parts of %3 are all that this store allows.")
                .arg(formatBytes(rope.length()), QString::number(rules.maxParts), formatBytes(rules.maxPart)));
    }
    return {};
}

/// The size of uploaded parts with which a run of `length` bytes needs at most maxParts of them.
std::uint64_t partSizeFor(std::uint64_t length, const StoreRules &rules, std::uint64_t wanted)
{
    const auto parts = static_cast<std::uint64_t>(rules.maxParts);
    const std::uint64_t needed = (length + parts - 1) / parts;
    return std::clamp(std::max(wanted, needed), std::max<std::uint64_t>(rules.minPart, 1), rules.maxPart);
}

Plan relayPlan(const Rope &rope, const StoreRules &rules, const PlannerOptions &options)
{
    Plan plan;
    plan.size = rope.length();
    plan.strategy = Strategy::Relay;
    const std::uint64_t partSize = partSizeFor(rope.length(), rules, options.uploadPartSize);
    for (std::uint64_t at = 0; at < rope.length(); at += partSize)
        plan.parts.push_back({.offset = at, .length = std::min(partSize, rope.length() - at)});
    if (plan.parts.empty()) // an upload needs one part, also of an empty object
        plan.parts.push_back({});
    return plan;
}

/// The smallest fused length with which at least `excess` photos are fused whole, saving a part each.
std::uint64_t wholeFusionLimit(const std::vector<Atom> &atoms, std::uint64_t block, std::uint64_t excess)
{
    std::vector<std::uint64_t> lengths;
    for (const Atom &atom : atoms) {
        if (!atom.upload && atom.length >= 2 * block)
            lengths.push_back(atom.length);
    }
    if (lengths.empty())
        return 0;
    const auto nth = std::min<std::size_t>(lengths.size(), excess) - 1;
    std::nth_element(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(nth), lengths.end());
    return lengths[nth];
}

std::uint64_t copiedBytes(const Plan &plan)
{
    std::uint64_t bytes = 0;
    for (const auto *parts : {&plan.parts, &plan.stepParts}) {
        for (const PlanPart &part : *parts)
            bytes += part.kind == PlanPart::Kind::Upload ? 0 : part.length;
    }
    return bytes;
}

/// The plan in which stored segments below `relayBelow` are relayed and everything else is copied. Where parts run
/// short, photos fused whole (a part each) or levels over tails (two), whichever copies less.
Plan copyPlan(const Rope &rope, const StoreRules &rules, const PlannerOptions &options, std::uint64_t relayBelow)
{
    const std::vector<Atom> atoms = atomsOf(rope, rules, relayBelow);
    const auto maxParts = static_cast<std::uint64_t>(rules.maxParts);
    Plan tails = weave(rope, atoms, rules, {.uploadPartSize = options.uploadPartSize});
    if (tails.parts.size() <= maxParts)
        return tails;
    const std::uint64_t limit = wholeFusionLimit(atoms, blockSize(rules), tails.parts.size() - maxParts);
    addLevels(tails, rules);
    if (limit == 0)
        return tails;
    Plan wholes = weave(rope, atoms, rules, {.uploadPartSize = options.uploadPartSize, .fuseWholeUpTo = limit});
    addLevels(wholes, rules);
    const bool tailsFit = tails.parts.size() <= maxParts;
    return tailsFit && copiedBytes(tails) < copiedBytes(wholes) ? std::move(tails) : std::move(wholes);
}

std::uint64_t checkRequests(std::uint64_t sources, RequestKind &kind)
{
    kind = sources <= sourcesCheckedByHead ? RequestKind::Head : RequestKind::List;
    return kind == RequestKind::Head ? sources : (sources + 999) / 1000;
}

std::uint32_t depthOf(const Plan &plan)
{
    std::vector<std::uint32_t> depths(plan.steps.size(), 1);
    std::uint32_t deepest = 0;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        for (const PlanPart &part : plan.partsOf(plan.steps[i])) {
            if (part.kind == PlanPart::Kind::CopyStep)
                depths[i] = std::max(depths[i], depths[part.ref] + 1);
        }
        deepest = std::max(deepest, depths[i]);
    }
    return deepest;
}

void countPart(const Rope &rope, const PlanPart &part, Traffic &traffic)
{
    if (part.kind != PlanPart::Kind::Upload) {
        ++traffic[RequestKind::CopyPart];
        traffic.copied += part.length;
        return;
    }
    ++traffic[RequestKind::UploadPart];
    traffic.up += part.length;
    forEachSegment(rope, {part.offset, part.length}, [&traffic](const Segment &piece) {
        if (piece.kind == Segment::Kind::Stored) {
            ++traffic[RequestKind::Get];
            traffic.down += piece.length;
        }
    });
}

Prediction predict(const Plan &plan, const Rope &rope, const Line &line, const PlannerOptions &options)
{
    Prediction prediction;
    Traffic &traffic = prediction.traffic;
    for (const PlanPart &part : plan.stepParts)
        countPart(rope, part, traffic);
    for (const PlanPart &part : plan.parts)
        countPart(rope, part, traffic);
    traffic[RequestKind::CreateUpload] = traffic[RequestKind::CompleteUpload] = plan.steps.size() + 1;
    traffic[RequestKind::Remove] = (plan.steps.size() + options.removeBatch - 1) / options.removeBatch;
    RequestKind check{};
    const std::uint64_t checks = checkRequests(usedSources(plan, rope).size(), check);
    traffic[check] += checks;
    if (plan.scaffoldSize > 0 && !options.scaffoldExists) {
        ++traffic[RequestKind::Head];
        ++traffic[RequestKind::Put];
        traffic.up += plan.scaffoldSize;
    } else if (plan.scaffoldSize > 0) {
        ++traffic[RequestKind::Head];
    }
    prediction.depth = depthOf(plan);
    prediction.seconds = secondsFor(traffic, prediction.depth, line, options.parallel);
    prediction.cost = costOf(traffic, options.prices);
    return prediction;
}

/// The relay thresholds worth a plan: one for each size class that the rope has. Relaying everything is not among
/// them.
std::vector<std::uint64_t> relayThresholds(const Rope &rope, const StoreRules &rules)
{
    static constexpr std::array classes = {32 * KiB, 128 * KiB, 512 * KiB, 1 * MiB, 2 * MiB};
    std::vector<std::uint64_t> steps(classes.begin(), classes.end());
    steps.push_back(blockSize(rules));
    std::vector<bool> used(steps.size(), false);
    for (const Segment &segment : rope.segments()) {
        if (segment.kind != Segment::Kind::Stored)
            continue;
        const auto above = std::upper_bound(steps.begin(), steps.end(), segment.length);
        if (above != steps.end())
            used[static_cast<std::size_t>(above - steps.begin())] = true;
    }
    std::vector<std::uint64_t> thresholds = {0};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (used[i])
            thresholds.push_back(steps[i]);
    }
    return thresholds;
}

Strategy strategyOf(const Plan &plan, const StoreRules &rules)
{
    if (plan.prediction.traffic[RequestKind::Get] > 0)
        return plan.prediction.traffic.copied > 0 ? Strategy::Mixed : Strategy::Relay;
    const auto growsSmallPhoto = [&](const PlanStep &step) {
        const PlanPart &last = plan.partsOf(step).back();
        return last.kind == PlanPart::Kind::CopySource && last.length < blockSize(rules);
    };
    if (std::ranges::any_of(plan.steps, growsSmallPhoto))
        return Strategy::Chain;
    return plan.steps.empty() ? Strategy::Direct : Strategy::Fusion;
}

QString reasonFor(const Plan &best, const Plan &relay, TransferPolicy policy)
{
    const QString saved =
        best.strategy == Strategy::Relay
            ? Texts::tr("fetching and sending %1 is the quickest way on this line").arg(formatBytes(best.size))
            : Texts::tr("%1 stay in the store; sending them would take about %2 s instead of %3 s")
                  .arg(formatBytes(best.size - std::min(best.size, best.prediction.traffic.up)),
                       QString::number(relay.prediction.seconds, 'f', 0),
                       QString::number(best.prediction.seconds, 'f', 0));
    return policy == TransferPolicy::NoTransfer ? Texts::tr("as asked, no photo travels: %1").arg(saved) : saved;
}

Plan predicted(Plan plan, const Rope &rope, const Line &line, const PlannerOptions &options)
{
    plan.prediction = predict(plan, rope, line, options);
    return plan;
}

} // namespace

Result<Plan> planAssembly(const Rope &rope, const StoreRules &rules, const StoreCapabilities &capabilities,
                          const Line &line, const PlannerOptions &options)
{
    if (const auto checked = checkRules(rope, rules); !checked)
        return std::unexpected(checked.error());
    const QString noCopies = whyNoCopies(rules, capabilities);
    if (options.policy == TransferPolicy::NoTransfer && !noCopies.isEmpty()) {
        return fail(ErrorCode::NotSupported,
                    Texts::tr("The ZIP cannot be made without transferring the photos: %1.").arg(noCopies),
                    Texts::tr("Let it go over your line, or let Photoporter choose the way."),
                    QStringLiteral("--policy automatic"));
    }
    Plan relay = predicted(relayPlan(rope, rules, options), rope, line, options);
    if (options.policy == TransferPolicy::Relay || !noCopies.isEmpty()) {
        relay.reason =
            noCopies.isEmpty()
                ? Texts::tr("as asked, every photo is fetched and sent back")
                : Texts::tr("%1, so %2 are fetched and sent back").arg(noCopies, formatBytes(relay.size));
        return relay;
    }

    const auto thresholds = options.policy == TransferPolicy::NoTransfer ? std::vector<std::uint64_t>{0}
                                                                         : relayThresholds(rope, rules);
    Plan best;
    best.prediction.seconds = std::numeric_limits<double>::infinity();
    for (const std::uint64_t relayBelow : thresholds) {
        Plan plan = predicted(copyPlan(rope, rules, options, relayBelow), rope, line, options);
        plan.strategy = strategyOf(plan, rules);
        const bool fits = plan.parts.size() <= static_cast<std::size_t>(rules.maxParts);
        if (fits && plan.prediction.seconds < best.prediction.seconds)
            best = std::move(plan);
    }
    const bool noneFits = best.parts.empty();
    if (noneFits && options.policy == TransferPolicy::NoTransfer) {
        return fail(ErrorCode::TooLarge, Texts::tr("The parts of this ZIP do not fit one upload of this store."),
                    Texts::tr("Let Photoporter choose the way."), QStringLiteral("--policy automatic"));
    }
    if (options.policy == TransferPolicy::Automatic &&
        (noneFits || relay.prediction.seconds <= best.prediction.seconds)) {
        relay.reason = reasonFor(relay, relay, options.policy);
        return relay;
    }
    best.reason = reasonFor(best, relay, options.policy);
    return best;
}

} // namespace photoporter
