// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/trafficwatch.h"

namespace photoporter {

void TrafficWatch::watch(std::shared_ptr<ObjectStore> store)
{
    const std::scoped_lock lock(m_mutex);
    const Traffic seen = store->traffic();
    m_watched.push_back({std::move(store), seen});
}

Traffic TrafficWatch::total()
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_watched, [this](Watched &watched) {
        const auto store = watched.store.lock();
        if (!store)
            return true;
        const Traffic now = store->traffic();
        m_total += now - watched.seen;
        watched.seen = now;
        return false;
    });
    return m_total;
}

} // namespace photoporter
