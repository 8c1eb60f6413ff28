// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/checksum.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <zlib.h>

namespace photoporter::testing {

namespace {

Crc32 byZlib(QByteArrayView bytes, Crc32 before = {})
{
    const auto *data = reinterpret_cast<const Bytef *>(bytes.data());
    return {static_cast<std::uint32_t>(::crc32_z(before.value, data, static_cast<std::size_t>(bytes.size())))};
}

/// Random bytes, some in front of them so that they begin at any address. Long enough for every way a CRC is
/// computed: byte by byte, and by blocks of any width.
struct Unaligned {
    QByteArray storage;
    qsizetype skipped = 0;
    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(storage).sliced(skipped); }
};

Unaligned drawBytes(int longest)
{
    const auto skipped = *rc::gen::inRange(0, 64).as("bytes in front");
    const auto length = *rc::gen::inRange(0, longest + 1).as("length");
    auto state = *rc::gen::arbitrary<std::uint64_t>().as("seed");
    QByteArray storage(skipped + length, Qt::Uninitialized);
    for (char &byte : storage) { // Knuth's MMIX generator: its upper bits are good
        state = state * 6364136223846793005U + 1442695040888963407U;
        byte = static_cast<char>(state >> 56U);
    }
    return {.storage = std::move(storage), .skipped = skipped};
}

} // namespace

TEST(Checksum, KnowsTheStandardsOwnExamples)
{
    EXPECT_EQ(crc32("123456789"), Crc32{0xCBF43926});
    EXPECT_EQ(crc32(""), Crc32{0});
    EXPECT_EQ(crc32("", Crc32{0x12345678}), Crc32{0x12345678});
    EXPECT_EQ(md5("abc").toHex(), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

RC_GTEST_PROP(Checksum, IsZlibsForAnyLengthAndAlignment, ())
{
    const Unaligned drawn = drawBytes(*rc::gen::element(40, 600, 70'000));
    const Crc32 before{*rc::gen::arbitrary<std::uint32_t>()};
    RC_ASSERT(crc32(drawn.bytes(), before) == byZlib(drawn.bytes(), before));
}

RC_GTEST_PROP(Checksum, GoesOnWhereItWasCut, ())
{
    const Unaligned drawn = drawBytes(5'000);
    const QByteArrayView bytes = drawn.bytes();
    Crc32 crc;
    for (qsizetype done = 0; done < bytes.size();) {
        const auto length = *rc::gen::inRange<qsizetype>(0, bytes.size() - done + 1).as("piece");
        crc = crc32(bytes.sliced(done, length), crc);
        done += std::max<qsizetype>(length, 1);
        if (length == 0) // so that an end is reached however it shrinks
            crc = crc32(bytes.sliced(done - 1, 1), crc);
    }
    RC_ASSERT(crc == byZlib(bytes));
}

RC_GTEST_PROP(Checksum, CombinesToTheWhole, ())
{
    const Unaligned drawn = drawBytes(5'000);
    const QByteArrayView bytes = drawn.bytes();
    const auto cut = *rc::gen::inRange<qsizetype>(0, bytes.size() + 1);
    const auto tail = bytes.sliced(cut);
    RC_ASSERT(crc32Combine(crc32(bytes.first(cut)), crc32(tail), static_cast<std::uint64_t>(tail.size())) ==
              crc32(bytes));
}

RC_GTEST_PROP(Checksum, OnePassGivesWhatEachDigestGivesAlone, ())
{
    // Beyond the block, and with pieces that are no multiple of it.
    const Unaligned drawn = drawBytes(static_cast<int>(BodyDigester::blockSize) * 3);
    const QByteArrayView bytes = drawn.bytes();
    const BodyDigests expected{.md5 = md5(bytes), .crc32 = byZlib(bytes), .sha256 = sha256(bytes)};
    RC_ASSERT(digestsOf(bytes, true) == expected);
    BodyDigester inPieces(true);
    const auto cut = *rc::gen::inRange<qsizetype>(0, bytes.size() + 1);
    inPieces.add(bytes.first(cut));
    inPieces.add(bytes.sliced(cut));
    RC_ASSERT(inPieces.finish() == expected);
    RC_ASSERT(digestsOf(bytes, false) == (BodyDigests{.md5 = expected.md5, .crc32 = expected.crc32}));
}

} // namespace photoporter::testing
