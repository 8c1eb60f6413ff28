// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archiveaccess.h"

namespace photoporter {

Result<QByteArray> StoredArchive::read(ByteRange range, std::stop_token stop)
{
    if (range.length == 0)
        return QByteArray();
    auto object = m_store.get({.key = m_info.key, .range = range, .ifMatch = m_info.etag}, stop);
    if (!object)
        return std::unexpected(object.error());
    return std::move(object->body);
}

} // namespace photoporter
