// SPDX-License-Identifier: GPL-3.0-or-later
// Plans without a store: how long planning takes, what a plan weighs, and what it predicts, for albums too large
// to be made. Prints one JSON document.
#include "rope/planner.h"
#include "zip/layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <malloc.h>
#include <random>
#include <string_view>

using namespace photoporter;

namespace {

struct Album {
    const char *name;
    std::size_t photos;
    std::uint64_t bytes; ///< of all photos
    double spread;       ///< sizes lie within ± this share of the mean
};

constexpr Album albums[] = {
    {"s3tar: 14,400 files, 73 GB", 14'400, 73'000'000'000, 0.2},
    {"s3tar: 69,121 files, 3.75 TB", 69'121, 3'750'000'000'000, 0.2},
    {"s3tar: 41,593 files, 20 GB", 41'593, 20'000'000'000, 0.5},
    {"1,000 photos of 8 MB", 1'000, 8'000'000'000, 0.2},
    {"10,000 photos of 8 MB", 10'000, 80'000'000'000, 0.2},
    {"100,000 photos of 8 MB", 100'000, 800'000'000'000, 0.2},
    {"1,000,000 photos of 8 MB", 1'000'000, 8'000'000'000'000, 0.2},
};

std::size_t heapInUse()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<Rope> ropeOf(const Album &album)
{
    std::mt19937_64 random(1);
    const double mean = static_cast<double>(album.bytes) / static_cast<double>(album.photos);
    std::uniform_real_distribution<double> size(mean * (1 - album.spread), mean * (1 + album.spread));
    Rope rope;
    std::vector<ZipEntry> entries;
    const auto nameLength =
        static_cast<std::uint64_t>(std::string_view("albums/simulated/photos/IMG_0000000.JPG").size());
    rope.reserveSources(album.photos, album.photos * (nameLength + 32));
    for (std::size_t i = 0; i < album.photos; ++i) {
        const auto bytes = static_cast<std::uint64_t>(size(random));
        const QByteArray name =
            "IMG_" + QByteArray::number(static_cast<qulonglong>(i)).rightJustified(7, '0') + ".JPG";
        const auto source = rope.addSource({.key = ObjectKey("albums/simulated/photos/" + name),
                                            .etag = ETag(QByteArray(32, 'a')),
                                            .size = bytes});
        entries.push_back({.name = name, .size = bytes, .compressedSize = bytes, .source = source});
    }
    if (const auto laidOut = layoutArchive(entries, rope); !laidOut)
        return std::unexpected(laidOut.error());
    return rope;
}

QJsonObject requestsOf(const Traffic &traffic)
{
    QJsonObject requests;
    for (std::size_t kind = 0; kind < requestKindCount; ++kind) {
        if (traffic.requests[kind] > 0)
            requests.insert(requestKindName(static_cast<RequestKind>(kind)),
                            static_cast<qint64>(traffic.requests[kind]));
    }
    return requests;
}

QJsonObject simulate(const Album &album)
{
    QJsonObject row{{QStringLiteral("album"), QString::fromUtf8(album.name)},
                    {QStringLiteral("photos"), static_cast<qint64>(album.photos)},
                    {QStringLiteral("bytes"), static_cast<qint64>(album.bytes)}};
    const auto layoutStart = std::chrono::steady_clock::now();
    const std::size_t heapBefore = heapInUse();
    const auto rope = ropeOf(album);
    if (!rope) {
        row.insert(QStringLiteral("error"), rope.error().message);
        return row;
    }
    const double layoutSeconds = secondsSince(layoutStart);
    const std::size_t heapWithRope = heapInUse();
    const StoreRules rules{.maxObject = 50'000'000'000'000};
    const Line bucketInRegion{
        .roundTripSeconds = 0.02, .copyBytesPerSecond = 2e9, .requestsPerSecond = 1500, .measured = true};
    const auto planStart = std::chrono::steady_clock::now();
    const auto plan = planAssembly(*rope, rules, {}, bucketInRegion, {.policy = TransferPolicy::NoTransfer});
    const double planSeconds = secondsSince(planStart);
    if (!plan) {
        row.insert(QStringLiteral("error"), plan.error().message);
        return row;
    }
    const Traffic &traffic = plan->prediction.traffic;
    const auto perPhoto = [&](std::size_t bytes) {
        return static_cast<double>(bytes) / static_cast<double>(album.photos);
    };
    row.insert(QStringLiteral("layoutSeconds"), layoutSeconds);
    row.insert(QStringLiteral("planSeconds"), planSeconds);
    row.insert(QStringLiteral("ropeBytesPerPhoto"), perPhoto(heapWithRope - heapBefore));
    row.insert(QStringLiteral("planBytesPerPhoto"), perPhoto(heapInUse() - heapWithRope));
    row.insert(QStringLiteral("strategy"), strategyName(plan->strategy).toString());
    row.insert(QStringLiteral("parts"), static_cast<qint64>(plan->parts.size()));
    row.insert(QStringLiteral("steps"), static_cast<qint64>(plan->steps.size()));
    row.insert(QStringLiteral("requests"), requestsOf(traffic));
    row.insert(QStringLiteral("requestCount"), static_cast<qint64>(traffic.requestCount()));
    row.insert(QStringLiteral("up"), static_cast<qint64>(traffic.up));
    row.insert(QStringLiteral("copied"), static_cast<qint64>(traffic.copied));
    row.insert(QStringLiteral("predictedSeconds"), plan->prediction.seconds);
    row.insert(QStringLiteral("predictedCost"), plan->prediction.cost);
    return row;
}

} // namespace

int main()
{
    QJsonArray rows;
    for (const Album &album : albums)
        rows.append(simulate(album));
    std::puts(QJsonDocument(rows).toJson().constData());
    return 0;
}
