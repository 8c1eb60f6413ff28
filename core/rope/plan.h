// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/line.h"
#include "net/traffic.h"
#include "rope/rope.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace photoporter {

/// One part of a multipart upload, as planned. Plain data: a million photos need about four million of them.
struct PlanPart {
    enum class Kind : std::uint8_t {
        Upload,       ///< bytes [offset, offset + length) of the rope, sent by us (after fetching what is stored)
        CopySource,   ///< a range of the rope's source `ref`
        CopyStep,     ///< a range of the object that step `ref` made
        CopyScaffold, ///< the whole scaffold object
    };
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::uint32_t ref = 0;
    Kind kind = Kind::Upload;
    friend bool operator==(const PlanPart &, const PlanPart &) = default;
};

/// An intermediate object under zips/tmp/, made by a multipart upload of its own.
struct PlanStep {
    std::uint64_t firstPart = 0; ///< into Plan::stepParts
    std::uint64_t size = 0;      ///< of the object
    std::uint32_t partCount = 0;
};

/// How a rope becomes an object, in one word, for people and --json.
enum class Strategy {
    Direct, ///< copies and uploads alone, no intermediates
    Fusion, ///< literals fused to the stored range before them
    Chain,  ///< small stored ranges grown on a scaffold (fusion included)
    Mixed,  ///< small stored ranges relayed, large ones copied
    Relay,  ///< every stored byte fetched and sent back
};
[[nodiscard]] QStringView strategyName(Strategy strategy); ///< "direct", "fusion", "chain", "mixed", "relay"

/// What carrying out a plan takes. Requests and bytes are exact (of payload bytes, without retries); seconds and
/// cost are estimates by the measured line and the price table.
struct Prediction {
    Traffic traffic;
    std::uint32_t depth = 0; ///< longest run of steps that wait for each other
    double seconds = 0;
    double cost = 0; ///< US dollars
};

/// A DAG of multipart uploads that ends in one: the parts of the final upload in order, and the intermediate
/// objects that they need (docs/zip-assembly.md). A value without I/O: it can be printed, compared and simulated.
/// Any contiguous run of `parts`, with the steps it refers to, can be carried out by itself into the same upload.
struct Plan {
    std::vector<PlanPart> parts;     ///< of the final upload; part number = index + 1
    std::vector<PlanStep> steps;     ///< each refers to earlier ones only
    std::vector<PlanPart> stepParts; ///< of all steps
    std::uint64_t size = 0;          ///< of the result
    std::uint64_t scaffoldSize = 0;  ///< of the scaffold object; 0 when none is needed
    Strategy strategy = Strategy::Direct;
    QString reason; ///< why this strategy, in a sentence
    Prediction prediction;

    [[nodiscard]] std::span<const PlanPart> partsOf(const PlanStep &step) const
    {
        return std::span(stepParts).subspan(step.firstPart, step.partCount);
    }
};

/// Prices for Prediction::cost, in US dollars. The defaults are Amazon S3 Standard's in us-east-1.
struct PriceTable {
    double perThousandWrites = 0.005; ///< PUT, COPY, POST, LIST: also create, part, complete
    double perThousandReads = 0.0004; ///< GET, HEAD
    double perGigabyteDown = 0.09;    ///< 10^9 bytes leaving the store
};

/// Sources up to this number are checked by one HEAD each after the copies; more by listing their common prefix.
inline constexpr std::uint64_t sourcesCheckedByHead = 8;

/// What the requests and bytes of `traffic` cost.
[[nodiscard]] double costOf(const Traffic &traffic, const PriceTable &prices = {});

/// How long `traffic` takes on `line`, when up to `parallel` requests are in flight: the slower of the transfer
/// and of what the store has to do, and the round trips of the longest run of steps.
[[nodiscard]] double secondsFor(const Traffic &traffic, std::uint32_t depth, const Line &line, unsigned parallel);

/// 0 to parts - 1: what Assembly::run() is given to make the whole.
[[nodiscard]] std::vector<std::uint32_t> allParts(const Plan &plan);

/// The sources that parts of the plan copy or fetch, each once, in rising order.
[[nodiscard]] std::vector<Rope::SourceIndex> usedSources(const Plan &plan, const Rope &rope);

/// A SHA-256 over parts, steps and sizes: two plans with one digest make the same uploads, so the parts made for
/// one serve the other.
[[nodiscard]] QByteArray planDigest(const Plan &plan);

/// The plan as text, one line a part and step, for `zip --plan-only` and bug reports. `limit` bounds the lines of
/// parts and of steps each; what is left out is counted.
[[nodiscard]] QString describePlan(const Plan &plan, const Rope &rope, std::size_t limit = 50);

} // namespace photoporter
