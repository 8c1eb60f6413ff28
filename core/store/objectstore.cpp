// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/objectstore.h"

#include <QCoreApplication>

namespace photoporter {

namespace {

std::unexpected<Error> noLifecycle(const ObjectStore &store)
{
    return fail(ErrorCode::NotSupported,
                QCoreApplication::translate("Lifecycle", "%1 has no lifecycle rules.").arg(store.location()),
                QCoreApplication::translate("Lifecycle", "Let the program sweep it from time to time instead."));
}

} // namespace

Result<LifecycleRules> ObjectStore::lifecycle(std::stop_token)
{
    return noLifecycle(*this);
}

Result<> ObjectStore::setLifecycle(const LifecycleRules &, std::stop_token)
{
    return noLifecycle(*this);
}

} // namespace photoporter
