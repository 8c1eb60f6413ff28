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

/// A common prefix ends in a delimiter that comes after what was asked for.
Result<> requireBelow(const QByteArray &prefix, const ListPage &page, const ObjectStore &store)
{
    for (const ObjectInfo &object : page.objects) {
        if (!object.key.utf8().startsWith(prefix))
            return listedElsewhere(store.location(), object.key.utf8(), prefix);
    }
    for (const QByteArray &common : page.commonPrefixes) {
        if (!common.startsWith(prefix) || common.size() == prefix.size())
            return listedElsewhere(store.location(), common, prefix);
    }
    return {};
}

Result<> requireBelow(const QByteArray &prefix, const PendingUploads &page, const ObjectStore &store)
{
    for (const PendingUpload &upload : page.uploads) {
        if (!upload.key.utf8().startsWith(prefix))
            return listedElsewhere(store.location(), upload.key.utf8(), prefix);
    }
    return {};
}

} // namespace

std::unexpected<Error> listedElsewhere(const QString &location, const QByteArray &key, const QByteArray &prefix)
{
    return fail(ErrorCode::UnexpectedAnswer,
                StoreText::tr("%1 lists \"%2\", although only names that begin with \"%3\" were asked for.")
                    .arg(location, QString::fromUtf8(key), QString::fromUtf8(prefix)),
                StoreText::tr("Such a store can't be relied on: report it to its operator, or use another one."));
}

Result<> forEachPage(ObjectStore &store, ListRequest request, std::stop_token stop,
                     const std::function<Result<>(const ListPage &)> &take)
{
    const auto ask = [&](const QByteArray &continuation) {
        request.continuation = continuation;
        return store.list(request, stop);
    };
    return followPages<ListPage>(ask, [&](const ListPage &page) {
        return requireBelow(request.prefix, page, store).and_then([&] { return take(page); });
    });
}

Result<> forEachUploadPage(ObjectStore &store, const QByteArray &prefix, std::stop_token stop,
                           const std::function<Result<>(const PendingUploads &)> &take)
{
    const auto ask = [&](const QByteArray &continuation) { return store.listUploads(prefix, continuation, stop); };
    return followPages<PendingUploads>(ask, [&](const PendingUploads &page) {
        return requireBelow(prefix, page, store).and_then([&] { return take(page); });
    });
}

} // namespace photoporter
