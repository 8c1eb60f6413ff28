// SPDX-License-Identifier: GPL-3.0-or-later
// What a photo costs in CPU: its digests on the way up, its records in the ZIP.
#include "base/checksum.h"
#include "zip/layout.h"
#include "zip/records.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace photoporter;

namespace {

QByteArray randomBytes(qsizetype size)
{
    std::mt19937 random(1);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random() & 0xFFU);
    return bytes;
}

void perByte(benchmark::State &state)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * state.range(0));
}

void crc32Of(benchmark::State &state)
{
    const QByteArray bytes = randomBytes(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(crc32(bytes));
    perByte(state);
}
BENCHMARK(crc32Of)->Arg(64 << 10)->Arg(8 << 20);

void crc32CombineOf(benchmark::State &state)
{
    Crc32 crc{0x12345678};
    for (auto _ : state)
        crc = crc32Combine(crc, Crc32{0x9ABCDEF0}, static_cast<std::uint64_t>(state.range(0)));
    benchmark::DoNotOptimize(crc);
}
BENCHMARK(crc32CombineOf)->Arg(100)->Arg(8'000'000)->Arg(5'000'000'000);

void md5Of(benchmark::State &state)
{
    const QByteArray bytes = randomBytes(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(md5(bytes));
    perByte(state);
}
BENCHMARK(md5Of)->Arg(64 << 10)->Arg(8 << 20);

void sha256Of(benchmark::State &state)
{
    const QByteArray bytes = randomBytes(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(sha256(bytes));
    perByte(state);
}
BENCHMARK(sha256Of)->Arg(64 << 10)->Arg(8 << 20);

void localHeader(benchmark::State &state)
{
    QByteArray out;
    out.reserve(128);
    for (auto _ : state) {
        out.resize(0);
        encode(out, LocalFileHeader{.flags = zipflag::utf8,
                                    .crc = {0x12345678},
                                    .compressedSize = 8'000'000,
                                    .size = 8'000'000,
                                    .name = "Wedding/IMG_20260611_123456.jpg"});
        benchmark::DoNotOptimize(out.constData());
    }
}
BENCHMARK(localHeader);

void archiveOf(benchmark::State &state)
{
    for (auto _ : state) {
        Rope rope;
        std::vector<ZipEntry> entries;
        for (std::int64_t i = 0; i < state.range(0); ++i) {
            const QByteArray name = "IMG_" + QByteArray::number(static_cast<qlonglong>(i)) + ".jpg";
            const auto source = rope.addSource(
                {.key = ObjectKey("albums/a/photos/" + name), .etag = ETag("e"), .size = 8'000'000});
            entries.push_back({.name = name, .size = 8'000'000, .compressedSize = 8'000'000, .source = source});
        }
        const auto layout = layoutArchive(entries, rope);
        if (!layout)
            state.SkipWithError("the layout failed");
        benchmark::DoNotOptimize(rope);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * state.range(0));
}
BENCHMARK(archiveOf)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
