// SPDX-License-Identifier: GPL-3.0-or-later
// What a request costs in CPU: its signature, and reading its answer.
#include "store/s3/credentials.h"
#include "store/s3/signer.h"
#include "store/s3/xml.h"

#include <benchmark/benchmark.h>
#include <chrono>

using namespace photoporter;

namespace {

void signCopyRequest(benchmark::State &state)
{
    const Credentials credentials("AKIDEXAMPLE", "secret");
    const s3::SigningScope scope{.region = "us-east-1", .time = Clock::WallTime(std::chrono::hours(500'000))};
    const s3::Signable request{.method = "PUT",
                               .path = "/bucket/zips/tmp/0123456789abcdef",
                               .query = {{"partNumber", "17"}, {"uploadId", "2~abcdefghijklmnopqrstuvwxyz"}},
                               .headers = {{"host", "s3.example.com"},
                                           {"x-amz-copy-source", "/bucket/albums/wedding/photos/IMG_0001.jpg"},
                                           {"x-amz-copy-source-range", "bytes=0-5242879"}},
                               .payloadHash = s3::unsignedPayload.toByteArray()};
    for (auto _ : state)
        benchmark::DoNotOptimize(s3::signedHeaders(request, scope, credentials));
}
BENCHMARK(signCopyRequest);

void parseCopyAnswer(benchmark::State &state)
{
    const QByteArray body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CopyPartResult xmlns=\"http://s3.amazonaws.com/doc/"
        "2006-03-01/\"><LastModified>2026-06-11T12:34:56.000Z</LastModified>"
        "<ETag>&quot;0123456789abcdef0123456789abcdef&quot;</ETag></CopyPartResult>";
    for (auto _ : state)
        benchmark::DoNotOptimize(s3::parseCopiedPart(body));
}
BENCHMARK(parseCopyAnswer);

void parseListing(benchmark::State &state)
{
    QByteArray body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/"
        "2006-03-01/\"><Name>bucket</Name><Prefix>albums/</Prefix><KeyCount>1000</KeyCount><MaxKeys>1000"
        "</MaxKeys><IsTruncated>false</IsTruncated>";
    for (int i = 0; i < 1000; ++i)
        body += "<Contents><Key>albums/wedding/photos/IMG_" + QByteArray::number(i) +
                ".jpg</Key><LastModified>2026-06-11T12:34:56.000Z</LastModified><ETag>&quot;"
                "0123456789abcdef0123456789abcdef&quot;</ETag><Size>8000000</Size><StorageClass>STANDARD</"
                "StorageClass>"
                "</Contents>";
    body += "</ListBucketResult>";
    for (auto _ : state)
        benchmark::DoNotOptimize(s3::parseListPage(body));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * 1000);
}
BENCHMARK(parseListing)->Unit(benchmark::kMicrosecond);

} // namespace
