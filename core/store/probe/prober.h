// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/probe/findings.h"
#include "store/wrap/measuringstore.h"
#include "store/wrap/retryingstore.h"

#include <atomic>
#include <mutex>

namespace photoporter::probe {

/// Runs the steps of one probe, those side by side that need nothing of each other. Each step asks for one thing,
/// judges the answer, and leaves its finding; an error of a step means that the probe cannot go on.
class Prober {
public:
    Prober(const ProbeFactory &factory, const ProbeOptions &options, std::stop_token stop);

    [[nodiscard]] Result<> run();
    /// Removes all that was made, as far as that goes.
    void cleanUp();

    [[nodiscard]] const Findings &findings() const { return m_found; }
    [[nodiscard]] Line line() const { return m_measured->line(); }
    [[nodiscard]] QString location() const { return m_plain->location(); }
    [[nodiscard]] Traffic traffic() const;

private:
    using Step = Result<> (Prober::*)();

    // In writing single objects:
    [[nodiscard]] Result<> writeFirst();
    [[nodiscard]] Result<> tryMd5();
    [[nodiscard]] Result<> tryCrc32();
    [[nodiscard]] Result<> tryConditionalPut();
    [[nodiscard]] Result<> tryConditionalReplace();
    [[nodiscard]] Result<> tryLinks();
    [[nodiscard]] Result<> measureRequests();
    [[nodiscard]] Result<> writeSource();
    // In copies and completions:
    [[nodiscard]] Result<> tryCopy();
    [[nodiscard]] Result<> measureCopies();
    [[nodiscard]] Result<> tryRangeCopy();
    [[nodiscard]] Result<> trySmallRangeCopy();
    [[nodiscard]] Result<> tryUnevenParts();
    [[nodiscard]] Result<> trySmallParts();
    [[nodiscard]] Result<> tryConditionalCopy();
    [[nodiscard]] Result<> tryCopyCrc32();
    [[nodiscard]] Result<> tryFullObjectCrc32();
    [[nodiscard]] Result<> tryConditionalComplete();
    [[nodiscard]] Result<> tryListUploads();
    // About the bucket:
    [[nodiscard]] Result<> tryLifecycle();

    [[nodiscard]] ObjectKey key(const char *name) const { return ObjectKey(QByteArray(m_folder + name)); }
    [[nodiscard]] Result<UploadRef> begin(ObjectStore &store, const CreateUploadRequest &request);
    /// A part that copies the object, or range of it; the condition only when asked for.
    [[nodiscard]] Result<CompletedPart> copy(ObjectStore &store, const UploadRef &upload, int number,
                                             const ObjectInfo &source, std::optional<ByteRange> range = {},
                                             const ETag &condition = {});
    [[nodiscard]] Result<CompletedPart> upload(ObjectStore &store, const UploadRef &upload, int number,
                                               const QByteArray &body);
    /// Completes, reads the object back and compares: true when it has the bytes. False when any of that is
    /// refused.
    [[nodiscard]] Result<bool> completesTo(const UploadRef &upload, std::vector<CompletedPart> parts,
                                           const QByteArray &expected);
    [[nodiscard]] Result<ObjectInfo> completeCopy(const char *name, Crc32 crc);

    const std::stop_token m_stop;
    QByteArray m_folder;
    std::shared_ptr<MeasuringStore> m_measured;
    std::shared_ptr<RetryingStore> m_plain;    ///< sends no checksum headers
    std::shared_ptr<RetryingStore> m_checking; ///< sends all
    Findings m_found;
    QByteArray m_smallBody;
    QByteArray m_sourceBody;
    ObjectInfo m_small;
    ObjectInfo m_source;
    std::mutex m_mutex;                   ///< guards m_uploads
    std::vector<UploadRef> m_uploads;     ///< begun
    std::atomic<bool> m_sawS3Tag = false; ///< of an object made of parts
    std::atomic<bool> m_sawOtherTag = false;
};

/// True for errors that say nothing of a feature: the store cannot be used, or the user has stopped.
[[nodiscard]] bool endsProbe(const Error &error);

/// `wrong` should be refused with `code`, `right` should be taken. `right` is asked for only if the former held.
[[nodiscard]] Result<Treatment> judge(const std::function<Result<>()> &wrong, ErrorCode code,
                                      const std::function<Result<>()> &right);

/// Forgets a result's value.
template<typename T>
[[nodiscard]] Result<> plainly(const Result<T> &result)
{
    return result ? Result<>() : std::unexpected(result.error());
}

} // namespace photoporter::probe
