// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/folder/objecttree.h"
#include "store/objectstore.h"

namespace photoporter::folder {

/// The unfinished multipart uploads of a folder (docs/folder-store.md, "Uploads"). Thread-safe, also against other
/// processes.
class UploadArea {
public:
    /// `tree` must outlive it.
    UploadArea(const ObjectTree &tree, const StoreRules &rules) : m_tree(tree), m_rules(rules) {}

    [[nodiscard]] Result<UploadRef> create(const CreateUploadRequest &request) const;
    /// Keeps a body whose digests were checked.
    [[nodiscard]] Result<PartResult> putPart(const UploadPartRequest &request, const QByteArray &md5, Crc32 crc,
                                             const std::stop_token &stop) const;
    [[nodiscard]] Result<PartResult> copyPart(const CopyPartRequest &request, const std::stop_token &stop) const;
    [[nodiscard]] Result<ObjectInfo> complete(const CompleteUploadRequest &request,
                                              const std::stop_token &stop) const;
    [[nodiscard]] Result<> abort(const UploadRef &upload) const;
    [[nodiscard]] Result<PendingUploads> list(const QByteArray &prefix, const QByteArray &continuation) const;
    [[nodiscard]] Result<std::vector<PartInfo>> parts(const UploadRef &upload) const;

private:
    struct Opened {
        Fd folder;
        UploadRecord record;
    };
    [[nodiscard]] Result<Opened> open(const UploadRef &upload) const;
    [[nodiscard]] Result<> checkNumber(int number) const;
    [[nodiscard]] Result<ByteRange> rangeToCopy(const CopyPartRequest &request, std::uint64_t sourceSize) const;
    [[nodiscard]] Result<PartRecord> pinSource(int folder, const OpenObject &source, ByteRange range,
                                               const std::stop_token &stop) const;
    [[nodiscard]] Result<> storePart(int folder, int number, const PartRecord &record) const;
    [[nodiscard]] Result<std::vector<PartRecord>> chosenParts(const CompleteUploadRequest &request,
                                                              int folder) const;
    [[nodiscard]] Result<> checkRules(const std::vector<PartRecord> &parts) const;
    [[nodiscard]] Result<> assemble(int folder, const std::vector<PartRecord> &parts, int target,
                                    const std::stop_token &stop) const;
    [[nodiscard]] Result<ObjectInfo> finishedBefore(const CompleteUploadRequest &request,
                                                    const Error &otherwise) const;

    const ObjectTree &m_tree;
    const StoreRules &m_rules;
};

/// SourceChanged: the file of a copied object is no longer what it was when it was copied.
[[nodiscard]] std::unexpected<Error> sourceEdited();

} // namespace photoporter::folder
