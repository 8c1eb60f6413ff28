// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/assembly.h"

#include "rope/fetch.h"
#include "rope/partrun.h"
#include "store/paging.h"

#include <QCoreApplication>

#include <algorithm>

namespace photoporter {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Assembly)
};

} // namespace

Assembly::Assembly(ObjectStore &store, const Rope &rope, const Plan &plan, AssemblyTarget target,
                   AssemblyOptions options)
    : m_store(store),
      m_rope(rope),
      m_plan(plan),
      m_target(std::move(target)),
      m_options(std::move(options)),
      m_budget(m_options.relayBudget),
      m_mayExist(plan.steps.size(), false)
{
}

Result<> Assembly::ensureScaffold(std::stop_token stop)
{
    if (m_plan.scaffoldSize == 0)
        return {};
    const auto there = m_store.head(m_target.scaffold, stop);
    if (there && there->size == m_plan.scaffoldSize)
        return {};
    if (!there && there.error().code != ErrorCode::ObjectMissing)
        return std::unexpected(there.error());
    const auto put = m_store.put(
        {.key = m_target.scaffold, .body = QByteArray(static_cast<qsizetype>(m_plan.scaffoldSize), '\0')}, stop);
    if (!put)
        return std::unexpected(put.error());
    return {};
}

Result<UploadRef> Assembly::begin(std::stop_token stop)
{
    if (const auto scaffold = ensureScaffold(stop); !scaffold)
        return std::unexpected(scaffold.error());
    const bool checked = m_target.crc32 && m_store.capabilities().fullObjectCrc32;
    return m_store.createUpload({.key = m_target.key,
                                 .contentType = m_target.contentType,
                                 .metadata = m_target.metadata,
                                 .fullObjectCrc32 = checked},
                                stop);
}

Result<std::vector<CompletedPart>> Assembly::run(const UploadRef &upload, std::span<const std::uint32_t> parts,
                                                 std::stop_token stop)
{
    return PartRun(*this, upload, parts).execute(stop);
}

/// A photo that was cut by the parts it was relayed in can't be compared while it travels; all parts together can.
Result<> Assembly::checkSent(std::span<const CompletedPart> parts) const
{
    if (!m_target.crc32 || parts.size() != m_plan.parts.size())
        return {};
    Crc32 sent;
    for (const CompletedPart &part : parts) {
        const PlanPart &planned = m_plan.parts[static_cast<std::size_t>(part.number) - 1];
        if (planned.kind != PlanPart::Kind::Upload || !part.crc32)
            return {};
        sent = crc32Combine(sent, *part.crc32, planned.length);
    }
    if (sent == *m_target.crc32)
        return {};
    return fail(ErrorCode::DataCorrupt,
                Texts::tr("Photos reached this computer with other bytes than they have in the store."),
                Texts::tr("Try again; if it happens again, check the line, or use https for the store."));
}

Result<Assembled> Assembly::complete(const UploadRef &upload, std::vector<CompletedPart> parts,
                                     std::stop_token stop)
{
    const std::vector<Rope::SourceIndex> sources = usedSources(m_plan, m_rope);
    if (const auto same = checkSources(m_store, m_rope, sources, m_options.parallel, stop); !same)
        return std::unexpected(same.error());
    if (const auto right = checkSent(parts); !right)
        return std::unexpected(right.error());
    std::vector<ETag> tags;
    std::ranges::transform(parts, std::back_inserter(tags), &CompletedPart::etag);
    auto info = m_store.completeUpload(
        {.upload = upload, .parts = std::move(parts), .size = m_plan.size, .crc32 = m_target.crc32}, stop);
    if (!info)
        return std::unexpected(info.error());
    const auto expected = multipartETag(tags);
    return Assembled{.info = *info,
                     .checkedByStore = upload.fullObjectCrc32 && m_target.crc32.has_value(),
                     .etagFits = expected && *expected == info->etag};
}

ObjectKey Assembly::stepKey(std::size_t step) const
{
    return ObjectKey(m_target.temporaryPrefix + "step-" + QByteArray::number(step + 1));
}

void Assembly::noteStep(std::size_t step)
{
    const std::scoped_lock lock(m_mutex);
    m_mayExist[step] = true;
}

Result<> Assembly::retireSteps(std::span<const std::uint32_t> steps)
{
    const std::size_t batchSize = std::clamp<std::size_t>(m_options.removeBatch, 1, 1000);
    for (std::size_t first = 0; first < steps.size(); first += batchSize) {
        const auto batch = steps.subspan(first, std::min(batchSize, steps.size() - first));
        std::vector<ObjectKey> keys;
        std::ranges::transform(batch, std::back_inserter(keys),
                               [this](std::uint32_t step) { return stepKey(step); });
        if (const auto removed = m_store.remove(keys); !removed)
            return removed;
        const std::scoped_lock lock(m_mutex);
        for (const std::uint32_t step : batch)
            m_mayExist[step] = false;
    }
    return {};
}

/// A step's upload that was given up while the store was creating it: it is there and nobody was told its id.
Result<> Assembly::abortStrayUploads()
{
    const auto abortAll = [this](const PendingUploads &page) -> Result<> {
        for (const PendingUpload &upload : page.uploads) {
            if (const auto aborted = m_store.abortUpload({.key = upload.key, .id = upload.id}); !aborted)
                return aborted;
        }
        return {};
    };
    const auto done = forEachUploadPage(m_store, m_target.temporaryPrefix, {}, abortAll);
    return !done && done.error().code == ErrorCode::NotSupported ? Result<>() : done;
}

Result<> Assembly::cleanUp()
{
    if (m_plan.steps.empty())
        return {};
    const auto aborted = abortStrayUploads();
    std::vector<std::uint32_t> left;
    {
        const std::scoped_lock lock(m_mutex);
        for (std::size_t step = 0; step < m_mayExist.size(); ++step) {
            if (m_mayExist[step])
                left.push_back(static_cast<std::uint32_t>(step));
        }
    }
    const auto removed = retireSteps(left);
    return aborted ? removed : aborted;
}

} // namespace photoporter
