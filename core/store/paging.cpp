// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paging.h"

#include "store/text.h"

namespace photoporter {

namespace {

/// Asks for one page after the other, each by the continuation that the one before named.
template<typename Page>
Result<> followPages(const std::function<Result<Page>(const QByteArray &continuation)> &ask,
                     const std::function<Result<>(const Page &)> &take)
{
    QByteArray continuation;
    while (true) {
        const auto page = ask(continuation);
        if (!page)
            return std::unexpected(page.error());
        if (const auto taken = take(*page); !taken)
            return taken;
        if (page->continuation.isEmpty())
            return {};
        if (page->continuation == continuation) {
            return fail(ErrorCode::UnexpectedAnswer,
                        StoreText::tr("The store answers the same page of its listing again and again."));
        }
        continuation = page->continuation;
    }
}

} // namespace

Result<> forEachPage(ObjectStore &store, ListRequest request, std::stop_token stop,
                     const std::function<Result<>(const ListPage &)> &take)
{
    const auto ask = [&](const QByteArray &continuation) {
        request.continuation = continuation;
        return store.list(request, stop);
    };
    return followPages<ListPage>(ask, take);
}

Result<> forEachUploadPage(ObjectStore &store, const QByteArray &prefix, std::stop_token stop,
                           const std::function<Result<>(const PendingUploads &)> &take)
{
    const auto ask = [&](const QByteArray &continuation) { return store.listUploads(prefix, continuation, stop); };
    return followPages<PendingUploads>(ask, take);
}

} // namespace photoporter
