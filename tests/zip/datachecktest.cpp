// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/datacheck.h"

#include "zip/archives.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <zlib.h>

namespace photoporter {
namespace {

using testing::someBytes;

QByteArray deflated(const QByteArray &bytes)
{
    QByteArray out(static_cast<qsizetype>(::compressBound(static_cast<uLong>(bytes.size()))) + 64,
                   Qt::Uninitialized);
    z_stream stream{};
    EXPECT_EQ(::deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(::deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    ::deflateEnd(&stream);
    return out;
}

TEST(DataCheck, ReadsDeflatedDataInPiecesOfAnySize)
{
    const QByteArray plain = someBytes(50'000, 5) + QByteArray(200'000, 'a');
    const auto compressed = deflated(plain);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(1000), compressed.size()}) {
        DataCheck check(ZipMethod::Deflate, static_cast<std::uint64_t>(plain.size()), crc32(plain));
        check.keep(100);
        for (qsizetype at = 0; at < compressed.size(); at += piece)
            EXPECT_TRUE(
                check.feed(QByteArrayView(compressed).sliced(at, std::min(piece, compressed.size() - at))));
        EXPECT_EQ(check.finish(), DataCheck::Verdict::Good);
        EXPECT_EQ(check.kept(), plain.first(100));
    }
}

TEST(DataCheck, TellsWhatIsWrong)
{
    const QByteArray plain(100'000, 'a');
    const auto compressed = deflated(plain);
    const auto verdict = [&](std::uint64_t size, Crc32 crc, const QByteArray &bytes,
                             ZipMethod method = ZipMethod::Deflate) {
        DataCheck check(method, size, crc);
        check.feed(bytes);
        return check.finish();
    };
    using Verdict = DataCheck::Verdict;
    EXPECT_EQ(verdict(100'000, crc32(plain), compressed), Verdict::Good);
    EXPECT_EQ(verdict(100'000, {1}, compressed), Verdict::WrongCrc);
    EXPECT_EQ(verdict(99'999, crc32(plain), compressed), Verdict::WrongSize);
    EXPECT_EQ(verdict(100'001, crc32(plain), compressed), Verdict::WrongSize);
    EXPECT_EQ(verdict(100'000, crc32(plain), compressed.chopped(1)), Verdict::Damaged);
    EXPECT_EQ(verdict(100'000, crc32(plain), QByteArray(compressed).append("xy")), Verdict::Trailing);
    EXPECT_EQ(verdict(100'000, crc32(plain), "\xff\xff\xff"), Verdict::Damaged);
    EXPECT_EQ(verdict(100'000, crc32(plain), {}), Verdict::Damaged);
    EXPECT_EQ(verdict(3, crc32("abc"), "abc", ZipMethod::Stored), Verdict::Good);
    EXPECT_EQ(verdict(2, crc32("abc"), "abc", ZipMethod::Stored), Verdict::WrongSize);
    EXPECT_EQ(verdict(3, crc32("abc"), "abc", ZipMethod::Zstd), Verdict::Damaged);
}

} // namespace
} // namespace photoporter
