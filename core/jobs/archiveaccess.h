// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/objectstore.h"
#include "zip/access.h"

namespace photoporter {

/// An archive in a store, for the ZIP reader: every read is one ranged get that insists on the same ETag.
class StoredArchive final : public RandomAccess {
public:
    StoredArchive(ObjectStore &store, ObjectInfo info) : m_store(store), m_info(std::move(info)) {}
    [[nodiscard]] std::uint64_t size() const override { return m_info.size; }
    [[nodiscard]] Result<QByteArray> read(ByteRange range, std::stop_token stop) override;

private:
    ObjectStore &m_store;
    const ObjectInfo m_info;
};

} // namespace photoporter
