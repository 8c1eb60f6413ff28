// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/objectstore.h"

#include <memory>
#include <mutex>
#include <vector>

namespace photoporter {

/// Adds up what many stores move, also those that are gone by now. Thread-safe.
class TrafficWatch {
public:
    void watch(std::shared_ptr<ObjectStore> store);
    /// Since the watch was made. What a store moved between the last call and its end is missed, which is why this
    /// is for showing rates and for nothing that must add up.
    [[nodiscard]] Traffic total();

private:
    struct Watched {
        std::weak_ptr<ObjectStore> store;
        Traffic seen;
    };
    std::mutex m_mutex; ///< guards what follows
    std::vector<Watched> m_watched;
    Traffic m_total;
};

} // namespace photoporter
