// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/archives.h"

#include "zip/layout.h"

namespace photoporter::testing {

QByteArray archiveOf(const std::vector<Content> &contents)
{
    Rope rope;
    std::vector<ZipEntry> entries;
    std::vector<QByteArray> sources;
    for (const Content &content : contents) {
        const auto size = static_cast<std::uint64_t>(content.bytes.size());
        const auto source = rope.addSource({.key = ObjectKey(content.name), .size = size});
        entries.push_back({.name = content.name,
                           .size = size,
                           .compressedSize = size,
                           .crc = crc32(content.bytes),
                           .modified = std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000)),
                           .source = source});
    }
    if (!layoutArchive(entries, rope))
        return {};
    QByteArray archive;
    for (const Segment &segment : rope.segments()) {
        const ByteRange range{.offset = segment.offset, .length = segment.length};
        archive += segment.kind == Segment::Kind::Literal ? rope.literal(range)
                                                          : QByteArrayView(contents[segment.source].bytes);
    }
    return archive;
}

QByteArray someBytes(qsizetype length, unsigned seed)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (char &c : bytes) {
        seed = seed * 1664525U + 1013904223U;
        c = static_cast<char>(seed >> 24);
    }
    return bytes;
}

std::vector<Content> album()
{
    return {{"a.jpg", someBytes(1000, 1)},
            {"empty", {}},
            {"sub/b.jpg", someBytes(5000, 2)},
            {"sub/c.jpg", "x"},
            {"été.jpg", someBytes(300, 3)}};
}

VerifyReport verified(const QByteArray &archive, const VerifyOptions &options)
{
    BytesAccess access(archive);
    auto report = verifyArchive(access, options);
    return report.value_or(VerifyReport{});
}

std::string told(const VerifyReport &report)
{
    std::string text;
    for (const ZipFinding &finding : report.directory.findings.all())
        text += zipRuleName(finding.rule).toString().toStdString() + " at " + std::to_string(finding.offset) +
                ": " + finding.message.toStdString() + '\n';
    return text;
}

} // namespace photoporter::testing
