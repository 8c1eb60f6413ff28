// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/temporaries.h"

#include "album/names.h"
#include "jobs/text.h"
#include "store/paging.h"

#include <algorithm>

namespace photoporter {

namespace {

class Sweep {
public:
    Sweep(ObjectStore &store, std::stop_token stop) : m_store(store), m_stop(std::move(stop)) {}

    void removeObjects(const QByteArray &prefix)
    {
        (void)keep(forEachPage(m_store, {.prefix = prefix}, m_stop, [this](const ListPage &page) -> Result<> {
            std::vector<ObjectKey> keys;
            std::ranges::transform(page.objects, std::back_inserter(keys), &ObjectInfo::key);
            if (keys.empty() || !keep(m_store.remove(keys, m_stop)))
                return {};
            m_swept.objects += keys.size();
            for (const ObjectInfo &object : page.objects)
                m_swept.bytes += object.size;
            return {};
        }));
    }

    void abortUploads(const QByteArray &prefix)
    {
        (void)keep(forEachUploadPage(m_store, prefix, m_stop, [this](const PendingUploads &page) -> Result<> {
            for (const PendingUpload &upload : page.uploads) {
                if (keep(m_store.abortUpload({.key = upload.key, .id = upload.id}, m_stop)))
                    ++m_swept.uploads;
            }
            return {};
        }));
    }

    [[nodiscard]] Result<Swept> result() const
    {
        if (!m_all)
            return std::unexpected(m_all.error());
        return m_swept;
    }

private:
    bool keep(const Result<> &done)
    {
        if (!done && m_all)
            m_all = std::unexpected(done.error());
        return done.has_value();
    }

    ObjectStore &m_store;
    const std::stop_token m_stop;
    Swept m_swept;
    Result<> m_all; ///< or the first error
};

} // namespace

Result<Swept> sweepTemporaries(ObjectStore &store, const QByteArray &prefix, std::stop_token stop)
{
    if (!prefix.startsWith(temporaryPrefix()))
        return fail(ErrorCode::Internal,
                    JobsText::tr("\"%1\" holds no temporaries.").arg(QString::fromUtf8(prefix)));
    Sweep sweep(store, std::move(stop));
    // Uploads first: one that is completed meanwhile would leave an object behind.
    sweep.abortUploads(prefix);
    sweep.removeObjects(prefix);
    return sweep.result();
}

Result<> removeBegun(ObjectStore &store, const JobPlan &plan, std::stop_token stop)
{
    const auto swept = sweepTemporaries(store, plan.temporaries, stop);
    const auto aborted = store.abortUpload(plan.upload, std::move(stop));
    return swept ? aborted : std::unexpected(swept.error());
}

} // namespace photoporter
