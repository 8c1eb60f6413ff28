// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/verify.h"

#include "base/parallel.h"
#include "zip/localcheck.h"
#include "zip/records.h"

#include <algorithm>
#include <atomic>
#include <ranges>

namespace photoporter {

namespace {

constexpr qsizetype longestLinkTarget = 4096;
constexpr std::uint64_t longestDescriptor = 24;

/// Work that is done by one read, or one entry after the other.
struct Unit {
    enum class Kind : std::uint8_t {
        Batch,  ///< neighbouring entries that fit into one window together
        Header, ///< the local header of one entry
        Piece,  ///< a window of a large stored entry's data
        Stream, ///< a large compressed entry or a link, window by window
    };
    Kind kind = Kind::Batch;
    std::size_t first = 0; ///< slot
    std::size_t count = 1; ///< slots of a batch
    ByteRange range{};     ///< what a batch or piece reads
};

struct UnitResult {
    ZipFindings findings;
    Crc32 crc;                               ///< of a piece
    std::optional<std::uint64_t> dataOffset; ///< of a header
};

/// Its bytes are not its own, or not there: only its local header is looked at.
bool isBroken(const EntrySlot &slot)
{
    return slot.entry->data == ZipDirectoryEntry::Data::Overlapping ||
           slot.entry->data == ZipDirectoryEntry::Data::OutOfBounds;
}

class Verifier {
public:
    Verifier(RandomAccess &archive, const VerifyOptions &options, std::stop_token stop)
        : m_archive(archive),
          m_options(options),
          m_window(std::max<std::uint64_t>(options.window, 1)),
          m_stop(std::move(stop))
    {
    }

    Result<VerifyReport> run()
    {
        auto directory = readDirectory(m_archive, m_options.limits, m_stop);
        if (!directory)
            return std::unexpected(directory.error());
        m_report.directory = *std::move(directory);
        if (m_options.depth == VerifyOptions::Depth::Directory || !m_report.directory.complete)
            return std::move(m_report);
        arrangeSlots();
        const auto checked = m_options.depth == VerifyOptions::Depth::Full ? checkAll() : checkSample();
        if (!checked)
            return std::unexpected(checked.error());
        m_report.headersChecked = m_headersChecked;
        m_report.dataChecked = m_dataChecked;
        return std::move(m_report);
    }

private:
    /// Entries by place. Those that overlap or lie outside come without a claim on the bytes behind them.
    void arrangeSlots()
    {
        const ZipDirectory &directory = m_report.directory;
        for (std::size_t i = 0; i < directory.entries.size(); ++i) {
            if (directory.entries[i].headerOffset < directory.directory.offset)
                m_slots.push_back({.index = i, .entry = &directory.entries[i], .end = directory.directory.offset});
        }
        const auto offset = [](const EntrySlot &slot) { return slot.entry->headerOffset; };
        if (!std::ranges::is_sorted(m_slots, {}, offset))
            std::ranges::stable_sort(m_slots, {}, offset);
        const bool sound = m_slots.size() == directory.entries.size() && std::ranges::none_of(m_slots, isBroken);
        const EntrySlot *next = nullptr;
        for (EntrySlot &slot : std::views::reverse(m_slots)) {
            if (isBroken(slot))
                continue;
            slot.end = next ? next->entry->headerOffset : directory.directory.offset;
            slot.exact = sound;
            next = &slot;
        }
    }

    Result<QByteArray> read(ByteRange range, std::stop_token stop)
    {
        auto bytes = m_archive.read(range, std::move(stop));
        if (bytes && m_options.progress)
            m_options.progress->bytesDone += range.length;
        return bytes;
    }

    void begin(std::size_t entries, std::uint64_t bytes) const
    {
        if (m_options.progress)
            m_options.progress->begin(Phase::Verifying, entries, bytes);
    }

    void finishEntry() const
    {
        if (m_options.progress)
            ++m_options.progress->itemsDone;
    }

    Result<std::vector<UnitResult>> runUnits(const std::vector<Unit> &units)
    {
        std::vector<UnitResult> results(units.size(),
                                        UnitResult{.findings = ZipFindings(m_options.limits.maxFindings)});
        const auto done = parallelFor(
            units.size(), std::clamp(m_options.width, 1U, 64U),
            [&](std::size_t i, std::stop_token stop) { return runUnit(units[i], results[i], std::move(stop)); },
            m_stop);
        if (!done)
            return std::unexpected(done.error());
        for (const UnitResult &result : results)
            m_report.directory.findings.add(result.findings);
        return results;
    }

    Result<> runUnit(const Unit &unit, UnitResult &result, std::stop_token stop)
    {
        switch (unit.kind) {
        case Unit::Kind::Batch:
            return checkBatch(unit, result, std::move(stop));
        case Unit::Kind::Header:
            return checkHeader(m_slots[unit.first], result, std::move(stop));
        case Unit::Kind::Piece:
            return sumPiece(unit, result, std::move(stop));
        case Unit::Kind::Stream:
            return checkStream(m_slots[unit.first], unit.range, result, std::move(stop));
        }
        return {};
    }

    Result<> checkSample()
    {
        const auto count = std::min(m_options.sampleCount, m_slots.size());
        std::vector<Unit> units;
        for (std::size_t i = 0; i < count; ++i) {
            // Evenly from the first to the last, both included.
            const auto slot = count == 1 ? 0 : i * (m_slots.size() - 1) / (count - 1);
            units.push_back({.kind = Unit::Kind::Header, .first = slot});
        }
        begin(units.size(), 0);
        const auto results = runUnits(units);
        return results ? Result<>() : std::unexpected(results.error());
    }

    Result<> checkAll()
    {
        begin(m_slots.size(), m_report.directory.directory.offset - m_report.directory.leadingBytes);
        const auto headers = planHeaders();
        const auto headerResults = runUnits(headers);
        if (!headerResults)
            return std::unexpected(headerResults.error());
        std::vector<Unit> units = planBatches();
        const auto batches = units.size();
        for (std::size_t i = 0; i < headers.size(); ++i)
            planLarge(headers[i].first, (*headerResults)[i].dataOffset, units);
        const auto results = runUnits(units);
        if (!results)
            return std::unexpected(results.error());
        judgePieces(std::span(units).subspan(batches), std::span(*results).subspan(batches));
        return {};
    }

    [[nodiscard]] bool fitsWindow(const EntrySlot &slot) const { return slot.range().length <= m_window; }

    /// Of all that can't be part of a batch: where their data begin is known only from the local header.
    std::vector<Unit> planHeaders() const
    {
        std::vector<Unit> units;
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            if (isBroken(m_slots[i]) || !fitsWindow(m_slots[i]))
                units.push_back({.kind = Unit::Kind::Header, .first = i});
        }
        return units;
    }

    std::vector<Unit> planBatches() const
    {
        std::vector<Unit> units;
        bool open = false;
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            const EntrySlot &slot = m_slots[i];
            if (isBroken(slot) || !fitsWindow(slot)) {
                open = false;
                continue;
            }
            if (open && slot.end - units.back().range.offset <= m_window) {
                ++units.back().count;
                units.back().range.length = slot.end - units.back().range.offset;
            } else {
                units.push_back({.kind = Unit::Kind::Batch, .first = i, .range = slot.range()});
                open = true;
            }
        }
        return units;
    }

    void planLarge(std::size_t index, std::optional<std::uint64_t> dataOffset, std::vector<Unit> &units) const
    {
        const EntrySlot &slot = m_slots[index];
        if (isBroken(slot) || !dataOffset || !hasCheckableData(*slot.entry))
            return;
        const ByteRange data{.offset = *dataOffset, .length = slot.entry->compressedSize};
        // A link's target is looked at, so it is not only summed up.
        if (slot.entry->method != 0 || data.length == 0 || slot.entry->isSymbolicLink()) {
            units.push_back({.kind = Unit::Kind::Stream, .first = index, .range = data});
            return;
        }
        for (auto at = data.offset; at < data.end(); at += m_window)
            units.push_back({.kind = Unit::Kind::Piece,
                             .first = index,
                             .range = {.offset = at, .length = std::min(m_window, data.end() - at)}});
    }

    Result<> checkBatch(const Unit &unit, UnitResult &result, std::stop_token stop)
    {
        const auto bytes = read(unit.range, stop);
        if (!bytes)
            return std::unexpected(bytes.error());
        for (const EntrySlot &slot : std::span(m_slots).subspan(unit.first, unit.count)) {
            if (stop.stop_requested())
                return cancelled();
            const auto begin = static_cast<qsizetype>(slot.entry->headerOffset - unit.range.offset);
            checkWhole(slot, QByteArrayView(*bytes).sliced(begin, static_cast<qsizetype>(slot.range().length)),
                       result.findings);
            finishEntry();
        }
        return {};
    }

    void checkWhole(const EntrySlot &slot, QByteArrayView bytes, ZipFindings &findings)
    {
        const auto dataOffset = checkLocalHeader(slot, bytes, findings);
        ++m_headersChecked;
        if (!dataOffset)
            return;
        const auto rest = bytes.sliced(static_cast<qsizetype>(*dataOffset - slot.entry->headerOffset));
        const auto length = static_cast<qsizetype>(slot.entry->compressedSize);
        if (hasCheckableData(*slot.entry)) {
            auto check = dataCheckFor(slot);
            check.feed(rest.first(length));
            judge(slot, check, *dataOffset, findings);
        }
        checkBehindData(slot, *dataOffset + slot.entry->compressedSize, rest.sliced(length), findings);
    }

    static DataCheck dataCheckFor(const EntrySlot &slot)
    {
        DataCheck check(static_cast<ZipMethod>(slot.entry->method), slot.entry->size, slot.entry->crc);
        if (slot.entry->isSymbolicLink())
            check.keep(longestLinkTarget);
        return check;
    }

    void judge(const EntrySlot &slot, DataCheck &check, std::uint64_t dataOffset, ZipFindings &findings)
    {
        reportVerdict(slot, check.finish(), dataOffset, findings);
        if (slot.entry->isSymbolicLink())
            checkLinkTarget(slot, check.kept(), dataOffset, findings);
        ++m_dataChecked;
    }

    Result<> checkHeader(const EntrySlot &slot, UnitResult &result, std::stop_token stop)
    {
        ByteRange range = slot.range();
        range.length = std::min(range.length, likelyHeaderSize(*slot.entry));
        auto bytes = read(range, stop);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto needed = localFileHeaderSize(*bytes);
        if (needed && static_cast<std::uint64_t>(*needed) > range.length) {
            range.length = std::min(slot.range().length, static_cast<std::uint64_t>(*needed));
            bytes = read(range, stop);
            if (!bytes)
                return std::unexpected(bytes.error());
        }
        result.dataOffset = checkLocalHeader(slot, *bytes, result.findings);
        ++m_headersChecked;
        finishEntry();
        if (!result.dataOffset || isBroken(slot))
            return {};
        return checkEnd(slot, *result.dataOffset + slot.entry->compressedSize, result.findings, std::move(stop));
    }

    Result<> checkEnd(const EntrySlot &slot, std::uint64_t dataEnd, ZipFindings &findings, std::stop_token stop)
    {
        QByteArray bytes;
        if ((slot.entry->flags & zipflag::dataDescriptor) != 0) {
            auto descriptor = read({.offset = dataEnd, .length = std::min(longestDescriptor, slot.end - dataEnd)},
                                   std::move(stop));
            if (!descriptor)
                return std::unexpected(descriptor.error());
            bytes = *std::move(descriptor);
        }
        checkBehindData(slot, dataEnd, bytes, findings);
        return {};
    }

    Result<> sumPiece(const Unit &unit, UnitResult &result, std::stop_token stop)
    {
        const auto bytes = read(unit.range, std::move(stop));
        if (!bytes)
            return std::unexpected(bytes.error());
        result.crc = crc32(*bytes);
        return {};
    }

    Result<> checkStream(const EntrySlot &slot, ByteRange data, UnitResult &result, std::stop_token stop)
    {
        auto check = dataCheckFor(slot);
        for (auto at = data.offset; at < data.end(); at += m_window) {
            const auto bytes = read({.offset = at, .length = std::min(m_window, data.end() - at)}, stop);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (!check.feed(*bytes))
                break;
        }
        judge(slot, check, data.offset, result.findings);
        return {};
    }

    /// Combines the CRCs of large stored entries' pieces, which stand one after the other.
    void judgePieces(std::span<const Unit> units, std::span<const UnitResult> results)
    {
        for (std::size_t i = 0; i < units.size();) {
            const auto slotIndex = units[i].first;
            const bool isPiece = units[i].kind == Unit::Kind::Piece;
            const auto dataOffset = units[i].range.offset;
            Crc32 crc;
            for (; i < units.size() && units[i].first == slotIndex; ++i)
                crc = crc32Combine(crc, results[i].crc, units[i].range.length);
            if (!isPiece)
                continue;
            const EntrySlot &slot = m_slots[slotIndex];
            const auto verdict = crc == slot.entry->crc ? DataCheck::Verdict::Good : DataCheck::Verdict::WrongCrc;
            reportVerdict(slot, verdict, dataOffset, m_report.directory.findings);
            ++m_dataChecked;
        }
    }

    RandomAccess &m_archive;
    const VerifyOptions &m_options;
    const std::uint64_t m_window;
    std::stop_token m_stop;
    VerifyReport m_report;
    std::vector<EntrySlot> m_slots;
    std::atomic<std::uint64_t> m_headersChecked = 0;
    std::atomic<std::uint64_t> m_dataChecked = 0;
};

} // namespace

Result<VerifyReport> verifyArchive(RandomAccess &archive, const VerifyOptions &options, std::stop_token stop)
{
    return Verifier(archive, options, std::move(stop)).run();
}

} // namespace photoporter
