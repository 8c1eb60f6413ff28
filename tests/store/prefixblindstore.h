// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/wrap/forwardingstore.h"

namespace photoporter::testing {

/// Lists everything, whatever was asked for, as gateways do that know no `prefix`.
class PrefixBlindStore final : public ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;
    Result<ListPage> list(const ListRequest &request, std::stop_token stop) override
    {
        ListRequest all = request;
        all.prefix.clear();
        return ForwardingStore::list(all, stop);
    }
    Result<PendingUploads> listUploads(const QByteArray &, const QByteArray &continuation,
                                       std::stop_token stop) override
    {
        return ForwardingStore::listUploads({}, continuation, stop);
    }

protected:
    Result<> around(StoreCall &, const Send &send, const std::stop_token &) override { return send(); }
};

} // namespace photoporter::testing
