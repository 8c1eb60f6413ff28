// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/objectstore.h"

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <ostream>
#include <string>

namespace photoporter::testing {

/// One store that the contract is held against.
struct ContractParam {
    std::string name; ///< of the instantiation: letters and digits
    /// A store that is empty below `prefix`, for one test.
    struct Place {
        std::shared_ptr<ObjectStore> store;
        QByteArray prefix;               ///< put before every key; may be empty
        std::shared_ptr<void> keepAlive; ///< what must live as long (a temporary folder)
    };
    std::function<Place()> make;
    // Where servers are known to differ from S3 (docs: provider facts), and say so here:
    bool refusesSmallRangeCopies = true; ///< enforces rules().rangeCopyAbove
    bool refusesOddRangeCopies = true;   ///< a copied range that leaves the source is an error
    bool multipartTagIsS3s = true;       ///< MD5 of MD5s, "-", count
    bool completesTwice = true;          ///< completing again is recognised by the tag
    bool knowsUploadAfterAbort = false;  ///< calls on an aborted upload may still succeed
    bool leavesOutParts = true;          ///< completes with some of the parts, the others are dropped
    std::function<bool(const QByteArray &)> takesKey = [](const QByteArray &) { return true; };

    friend void PrintTo(const ContractParam &param, std::ostream *out) { *out << param.name; }
};

/// The contract of objectstore.h as tests. A test program links the object library photoporter_storecontract and
/// says INSTANTIATE_TEST_SUITE_P(Name, StoreContract, ::testing::Values(ContractParam{…}), contractName).
class StoreContract : public ::testing::TestWithParam<ContractParam> {
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] ObjectStore &store() { return *m_place.store; }
    [[nodiscard]] ObjectKey key(const QByteArray &name) const { return ObjectKey(m_place.prefix + name); }
    [[nodiscard]] QByteArray prefixed(const QByteArray &name) const { return m_place.prefix + name; }

    ObjectInfo put(const QByteArray &name, const QByteArray &body);
    /// The bytes of an object, or "MISSING".
    [[nodiscard]] QByteArray read(const QByteArray &name);
    /// All keys below the prefix, without it.
    [[nodiscard]] std::vector<QByteArray> names(ListRequest request = {});
    [[nodiscard]] UploadRef begin(const QByteArray &name, const CreateUploadRequest &more = {});
    CompletedPart upload(const UploadRef &ref, int number, const QByteArray &body);
    CompletedPart copy(const UploadRef &ref, int number, const ObjectInfo &source,
                       std::optional<ByteRange> range = {});
    [[nodiscard]] Result<ObjectInfo> complete(const UploadRef &ref, std::vector<CompletedPart> parts,
                                              std::uint64_t size = 0);
    /// A body of the least size that a middle part may have.
    [[nodiscard]] QByteArray wholePart(int seed);
    /// An object that is large enough for range copies.
    ObjectInfo putLarge(const QByteArray &name, int seed);

private:
    ContractParam::Place m_place;
};

/// The instantiation's name for test output.
[[nodiscard]] std::string contractName(const ::testing::TestParamInfo<ContractParam> &info);

/// Bytes that look random and are the same for the same seed.
[[nodiscard]] QByteArray noise(std::uint64_t size, int seed);

} // namespace photoporter::testing
