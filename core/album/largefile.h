// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/uploadrun.h"

namespace photoporter {

/// A file that goes in parts. begin() and send() may be called from several threads; each part once.
class LargeFile {
public:
    LargeFile(UploadRun &run, const UploadItem &item);

    [[nodiscard]] int partCount() const { return static_cast<int>(m_parts.size()); }

    /// Opens the file and its upload, or finds the one that was interrupted. Does nothing a second time; others
    /// wait until it is done. An error is one that ends the whole upload.
    [[nodiscard]] Result<> begin(std::stop_token stop);
    /// Sends part `index` (from 0) unless the store has it. The last part to end completes the upload.
    [[nodiscard]] Result<> send(int index, std::stop_token stop);

private:
    struct Part {
        ETag etag;                  ///< of what the store has
        std::optional<Crc32> crc32; ///< if known from the ledger
        bool isStored = false;      ///< listed by the store with the right size
    };

    [[nodiscard]] Result<> open(std::stop_token stop);
    /// True when the stored photo has these very bytes, and is settled.
    [[nodiscard]] Result<bool> isUnchanged(std::stop_token stop);
    [[nodiscard]] Result<bool> resume(std::stop_token stop);
    [[nodiscard]] Result<> startAnew(std::stop_token stop);
    [[nodiscard]] Result<> handle(int index, std::stop_token stop);
    [[nodiscard]] Result<> upload(int index, FileBody body, std::stop_token stop);
    [[nodiscard]] Result<> complete(std::stop_token stop);
    /// Notes the failure and lets go of the file; where resuming makes no sense, of the upload too.
    [[nodiscard]] Result<> giveUp(const Error &error);
    [[nodiscard]] ByteRange range(int index) const;

    UploadRun &m_run;
    const UploadItem &m_item;
    const std::uint64_t m_partSize;
    std::vector<Part> m_parts;
    std::optional<LocalFile> m_file;
    std::optional<UploadRef> m_upload;
    std::mutex m_beginning;
    bool m_hasBegun = false;
    std::atomic<bool> m_isOver = false; ///< completed, unchanged or failed: nothing is left to do
    std::atomic<int> m_left;
};

} // namespace photoporter
