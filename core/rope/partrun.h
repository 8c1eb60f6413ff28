// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/assembly.h"

#include <condition_variable>
#include <deque>

namespace photoporter {

/// One call of Assembly::run: schedules the steps and parts of a run of parts over worker threads, each item as
/// soon as the steps that it copies from stand. An item is one thread's straight-line work: a step's whole small
/// upload, or one part of the final upload.
class PartRun {
public:
    /// `parts`: indexes of plan.parts, rising; must outlive it.
    PartRun(Assembly &assembly, const UploadRef &upload, std::span<const std::uint32_t> parts);
    [[nodiscard]] Result<std::vector<CompletedPart>> execute(std::stop_token stop);

private:
    using Item = std::uint32_t; ///< a step below m_plan.steps.size(), else a part of the final upload

    void findSteps();
    void linkUsers();
    [[nodiscard]] std::span<const PlanPart> partsOf(Item item) const;
    [[nodiscard]] std::span<const Item> usersOf(std::uint32_t step) const;

    void work(std::stop_token stop);
    [[nodiscard]] Result<> perform(Item item, std::stop_token stop);
    [[nodiscard]] Result<> makeStep(std::uint32_t step, std::stop_token stop);
    [[nodiscard]] Result<CompletedPart> makePart(const UploadRef &upload, int number, const PlanPart &part,
                                                 std::stop_token stop);
    [[nodiscard]] Result<PartResult> copy(const UploadRef &upload, int number, const PlanPart &part,
                                          std::stop_token stop);
    [[nodiscard]] Result<CompletedPart> upload(const UploadRef &upload, int number, const PlanPart &part,
                                               std::stop_token stop);
    [[nodiscard]] Result<> finishPart(std::uint32_t index, const CompletedPart &made);
    void finish(Item item);
    [[nodiscard]] std::vector<std::uint32_t> takeRetired(bool all);

    Assembly &m_assembly;
    const Plan &m_plan;
    const UploadRef m_upload;
    const std::span<const std::uint32_t> m_parts;
    unsigned m_fetchWidth = 1;

    std::vector<bool> m_needed;             ///< by step
    std::vector<std::uint32_t> m_userStart; ///< by step: where its users begin in m_users
    std::vector<Item> m_users;

    std::mutex m_mutex; ///< guards everything below
    std::condition_variable_any m_changed;
    std::deque<Item> m_ready;
    std::vector<std::uint32_t> m_waitingFor; ///< by item: steps that are not done yet
    std::vector<std::uint32_t> m_usersLeft;  ///< by step
    std::vector<std::uint32_t> m_retired;    ///< steps that nobody needs any more
    std::vector<CompletedPart> m_done;
    std::size_t m_itemsLeft = 0;
    std::optional<Error> m_error;
    std::stop_source m_stop;
};

} // namespace photoporter
