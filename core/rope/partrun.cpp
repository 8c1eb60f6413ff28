// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/partrun.h"

#include "rope/atoms.h"
#include "rope/fetch.h"

#include <algorithm>
#include <thread>

namespace photoporter {

namespace {

using Kind = PlanPart::Kind;

/// Each step once, also when a part copies two ranges of it.
template<typename Use>
void forEachStep(std::span<const PlanPart> parts, const Use &use)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].kind != Kind::CopyStep)
            continue;
        const auto same = [&](const PlanPart &other) {
            return other.kind == Kind::CopyStep && other.ref == parts[i].ref;
        };
        if (std::ranges::none_of(parts.first(i), same))
            use(parts[i].ref);
    }
}

} // namespace

PartRun::PartRun(Assembly &assembly, const UploadRef &upload, std::span<const std::uint32_t> parts)
    : m_assembly(assembly), m_plan(assembly.m_plan), m_upload(upload), m_parts(parts)
{
    findSteps();
    linkUsers();
    m_done.resize(parts.size());
    std::uint64_t uploads = 0;
    std::uint64_t largest = 1;
    for (const std::uint32_t index : parts) {
        const PlanPart &part = m_plan.parts[index];
        if (part.kind != Kind::Upload)
            continue;
        ++uploads;
        largest = std::max(largest, part.length);
    }
    // The photos of one relayed part are fetched side by side, so that all relays together keep the line busy.
    const std::uint64_t relays = std::clamp<std::uint64_t>(assembly.m_options.relayBudget / largest, 1,
                                                           std::max<std::uint64_t>(uploads, 1));
    m_fetchWidth = static_cast<unsigned>(std::max<std::uint64_t>(1, assembly.m_options.parallel / relays));
}

std::span<const PlanPart> PartRun::partsOf(Item item) const
{
    if (item < m_plan.steps.size())
        return m_plan.partsOf(m_plan.steps[item]);
    return std::span(m_plan.parts).subspan(item - m_plan.steps.size(), 1);
}

std::span<const PartRun::Item> PartRun::usersOf(std::uint32_t step) const
{
    return std::span(m_users).subspan(m_userStart[step], m_userStart[step + 1] - m_userStart[step]);
}

void PartRun::findSteps()
{
    m_needed.assign(m_plan.steps.size(), false);
    const auto need = [this](std::uint32_t step) { m_needed[step] = true; };
    for (const std::uint32_t part : m_parts)
        forEachStep(std::span(m_plan.parts).subspan(part, 1), need);
    for (std::size_t step = m_plan.steps.size(); step-- > 0;) { // users stand behind what they use
        if (m_needed[step])
            forEachStep(m_plan.partsOf(m_plan.steps[step]), need);
    }
}

void PartRun::linkUsers()
{
    const std::size_t steps = m_plan.steps.size();
    std::vector<Item> items;
    for (std::size_t step = 0; step < steps; ++step) {
        if (m_needed[step])
            items.push_back(static_cast<Item>(step));
    }
    for (const std::uint32_t part : m_parts)
        items.push_back(static_cast<Item>(steps + part));

    m_usersLeft.assign(steps, 0);
    m_waitingFor.assign(steps + m_plan.parts.size(), 0);
    for (const Item item : items) {
        forEachStep(partsOf(item), [&](std::uint32_t step) {
            ++m_usersLeft[step];
            ++m_waitingFor[item];
        });
    }
    m_userStart.assign(steps + 1, 0);
    for (std::size_t step = 0; step < steps; ++step)
        m_userStart[step + 1] = m_userStart[step] + m_usersLeft[step];
    m_users.resize(m_userStart[steps]);
    auto next = m_userStart;
    for (const Item item : items) {
        forEachStep(partsOf(item), [&](std::uint32_t step) { m_users[next[step]++] = item; });
        if (m_waitingFor[item] == 0)
            m_ready.push_back(item);
    }
    m_itemsLeft = items.size();
}

Result<std::vector<CompletedPart>> PartRun::execute(std::stop_token stop)
{
    const std::stop_callback forward(stop, [this] { m_stop.request_stop(); });
    const std::stop_callback wake(m_assembly.m_options.drain, [this] {
        const std::scoped_lock lock(m_mutex); // so that no worker misses it between looking and waiting
        m_changed.notify_all();
    });
    {
        std::vector<std::jthread> workers;
        const std::size_t width =
            std::clamp<std::size_t>(m_itemsLeft, 1, std::max(1U, m_assembly.m_options.parallel));
        workers.reserve(width);
        for (std::size_t i = 0; i < width; ++i)
            workers.emplace_back([this] { work(m_stop.get_token()); });
    }
    if (stop.stop_requested())
        return cancelled();
    if (m_error)
        return std::unexpected(*m_error);
    if (m_itemsLeft > 0)
        return cancelled(); // drained
    const std::vector<std::uint32_t> rest = takeRetired(true);
    if (const auto removed = m_assembly.retireSteps(rest); !removed)
        return std::unexpected(removed.error());
    return std::move(m_done);
}

void PartRun::work(std::stop_token stop)
{
    const std::stop_token &drain = m_assembly.m_options.drain;
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto wakes = [&] { return !m_ready.empty() || m_itemsLeft == 0 || drain.stop_requested(); };
        if (!m_changed.wait(lock, stop, wakes) || stop.stop_requested() || drain.stop_requested() ||
            m_ready.empty())
            return;
        const Item item = m_ready.front();
        m_ready.pop_front();
        lock.unlock();
        auto done = perform(item, stop);
        const std::vector<std::uint32_t> retired = takeRetired(false);
        if (done && !retired.empty())
            done = m_assembly.retireSteps(retired);
        lock.lock();
        if (!done && !m_error) {
            m_error = done.error();
            m_stop.request_stop();
        }
        if (!done)
            return;
    }
}

/// Items that became ready go first: what was begun is finished before more is begun, so few intermediates exist
/// at any moment.
void PartRun::finish(Item item)
{
    const std::scoped_lock lock(m_mutex);
    if (item < m_plan.steps.size()) {
        for (const Item user : usersOf(item)) {
            if (--m_waitingFor[user] == 0)
                m_ready.push_front(user);
        }
    }
    forEachStep(partsOf(item), [this](std::uint32_t step) {
        if (--m_usersLeft[step] == 0)
            m_retired.push_back(step);
    });
    --m_itemsLeft;
    m_changed.notify_all();
}

/// Whole batches, so that the number of requests does not depend on which thread comes first; the rest at the end.
std::vector<std::uint32_t> PartRun::takeRetired(bool all)
{
    const std::scoped_lock lock(m_mutex);
    if (all)
        return std::exchange(m_retired, {});
    const std::size_t batch = m_assembly.m_options.removeBatch;
    const auto taken = static_cast<std::ptrdiff_t>(m_retired.size() / batch * batch);
    std::vector<std::uint32_t> steps(m_retired.begin(), m_retired.begin() + taken);
    m_retired.erase(m_retired.begin(), m_retired.begin() + taken);
    return steps;
}

Result<> PartRun::perform(Item item, std::stop_token stop)
{
    ProgressCounters *progress = m_assembly.m_options.progress;
    if (item < m_plan.steps.size()) {
        if (const auto made = makeStep(item, stop); !made)
            return made;
    } else {
        const auto index = static_cast<std::uint32_t>(item - m_plan.steps.size());
        const auto made = makePart(m_upload, static_cast<int>(index) + 1, m_plan.parts[index], stop);
        if (!made)
            return std::unexpected(made.error());
        if (const auto counted = finishPart(index, *made); !counted)
            return counted;
    }
    if (progress)
        ++progress->itemsDone;
    finish(item);
    return {};
}

Result<> PartRun::finishPart(std::uint32_t index, const CompletedPart &made)
{
    const AssemblyOptions &options = m_assembly.m_options;
    if (options.onPart) {
        if (const auto recorded = options.onPart(made); !recorded)
            return recorded;
    }
    if (options.progress)
        options.progress->bytesDone += m_plan.parts[index].length;
    const auto place = std::ranges::lower_bound(m_parts, index) - m_parts.begin();
    const std::scoped_lock lock(m_mutex);
    m_done[static_cast<std::size_t>(place)] = made;
    return {};
}

Result<> PartRun::makeStep(std::uint32_t step, std::stop_token stop)
{
    ObjectStore &store = m_assembly.m_store;
    const PlanStep &planned = m_plan.steps[step];
    const auto upload = store.createUpload({.key = m_assembly.stepKey(step)}, stop);
    if (!upload)
        return std::unexpected(upload.error());
    const auto giveUp = [&](const Error &error) {
        // Not cancellable: an upload left behind would be paid for. What fails here is swept by maintenance.
        (void)store.abortUpload(*upload);
        return std::unexpected(error);
    };
    std::vector<CompletedPart> parts;
    for (const PlanPart &part : m_plan.partsOf(planned)) {
        const auto made = makePart(*upload, static_cast<int>(parts.size()) + 1, part, stop);
        if (!made)
            return giveUp(made.error());
        parts.push_back(*made);
    }
    m_assembly.noteStep(step);
    const auto completed =
        store.completeUpload({.upload = *upload, .parts = std::move(parts), .size = planned.size}, stop);
    if (!completed)
        return giveUp(completed.error());
    return {};
}

Result<CompletedPart> PartRun::makePart(const UploadRef &target, int number, const PlanPart &part,
                                        std::stop_token stop)
{
    if (part.kind == Kind::Upload)
        return upload(target, number, part, stop);
    const auto made = copy(target, number, part, stop);
    if (!made)
        return std::unexpected(made.error());
    return CompletedPart{.number = number, .etag = made->etag, .crc32 = made->crc32};
}

Result<PartResult> PartRun::copy(const UploadRef &target, int number, const PlanPart &part, std::stop_token stop)
{
    CopyPartRequest request{.upload = target, .number = number};
    switch (part.kind) {
    case Kind::CopySource: {
        RopeSource source = m_assembly.m_rope.source(part.ref);
        request.source = std::move(source.key);
        request.sourceETag = std::move(source.etag);
        request.sourceSize = source.size;
        break;
    }
    case Kind::CopyStep:
        request.source = m_assembly.stepKey(part.ref);
        request.sourceSize = m_plan.steps[part.ref].size;
        break;
    case Kind::CopyScaffold:
    case Kind::Upload:
        request.source = m_assembly.m_target.scaffold;
        request.sourceSize = m_plan.scaffoldSize;
        break;
    }
    if (part.offset != 0 || part.length != request.sourceSize)
        request.range = ByteRange{part.offset, part.length};
    auto copied = m_assembly.m_store.copyPart(request, stop);
    if (copied || part.kind != Kind::CopySource)
        return copied;
    const ErrorCode code = copied.error().code;
    if (code == ErrorCode::SourceChanged || code == ErrorCode::ObjectMissing || code == ErrorCode::RangeInvalid) {
        Error changed = sourceChanged(request.source);
        changed.httpStatus = copied.error().httpStatus;
        changed.serverCode = copied.error().serverCode;
        changed.requestId = copied.error().requestId;
        return std::unexpected(changed);
    }
    return copied;
}

Result<CompletedPart> PartRun::upload(const UploadRef &target, int number, const PlanPart &part,
                                      std::stop_token stop)
{
    // Headers are not worth a lease, and must not wait for one behind megabytes of relayed photos.
    constexpr std::uint64_t small = 64 * KiB;
    ByteBudget::Lease lease;
    if (part.length > small) {
        auto granted = m_assembly.m_budget.acquire(part.length, stop);
        if (!granted)
            return std::unexpected(granted.error());
        lease = std::move(*granted);
    }
    auto body = fetchRope(m_assembly.m_store, m_assembly.m_rope, {part.offset, part.length}, m_fetchWidth, stop);
    if (!body)
        return std::unexpected(body.error());
    const Crc32 sent = crc32(*body);
    const auto made = m_assembly.m_store.uploadPart(
        {.upload = target, .number = number, .body = std::move(*body), .crc32 = sent}, stop);
    if (!made)
        return std::unexpected(made.error());
    return CompletedPart{.number = number, .etag = made->etag, .crc32 = sent};
}

} // namespace photoporter
