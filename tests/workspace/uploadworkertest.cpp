// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/uploadworker.h"

#include "workspace/uploadworld.h"

#include <latch>
#include <thread>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using UploadWorkerTest = testing::UploadWorld;

TEST_F(UploadWorkerTest, AnUploadIsThereUntilEverybodyHasHeardThatItStops)
{
    const auto id = addImport(u"Keller"_s);
    const UploadWorker *ending = nullptr;
    std::latch reached(1), told(1);
    bool wasThere = true;
    const std::function<void()> hear = [&] {
        told.count_down();
        EXPECT_TRUE(eventually([&] { return state(id) == QueuedUploadState::Waiting; }));
        for (int look = 0; look < 100 && wasThere; ++look) { // so that it has the time to go, if it can
            std::this_thread::sleep_for(1ms);
            wasThere = !ending->live().empty();
        }
    };
    std::optional<std::stop_callback<std::function<void()>>> hears;
    around = [&](StoreCall &, const std::function<Result<>()> &, const std::stop_token &stop) -> Result<> {
        hears.emplace(stop, hear);
        reached.count_down();
        told.wait();
        return cancelled();
    };
    auto worker = std::make_unique<UploadWorker>(options());
    ending = worker.get();
    worker->start();
    reached.wait();
    worker.reset(); // the upload ends while its request is still being told
    EXPECT_TRUE(wasThere);
}

} // namespace

} // namespace photoporter
