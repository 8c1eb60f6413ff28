// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/localcheck.h"

#include "base/plural.h"
#include "zip/directorychecks.h"
#include "zip/rawname.h"
#include "zip/records.h"
#include "zip/text.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace photoporter {

namespace {

void report(const EntrySlot &slot, ZipRule rule, ZipSeverity severity, std::uint64_t offset, QString message,
            ZipFindings &findings)
{
    findings.add({.rule = rule,
                  .severity = severity,
                  .offset = offset,
                  .entry = slot.index,
                  .message = std::move(message)});
}

struct LocalSizes {
    std::uint64_t size = 0;
    std::uint64_t compressedSize = 0;
    bool contradictory = false; ///< two ZIP64 fields, or one that lacks what it must hold
};

/// 4.5.3: in a local header a ZIP64 field must hold both sizes.
LocalSizes sizesOf(const LocalFileHeader &header, std::span<const ExtraField> fields)
{
    LocalSizes sizes{.size = header.size, .compressedSize = header.compressedSize};
    const auto isZip64 = [](const ExtraField &field) { return field.id == zipextra::zip64; };
    const auto field = std::ranges::find_if(fields, isZip64);
    sizes.contradictory = std::ranges::count_if(fields, isZip64) > 1;
    const Zip64Wanted wanted{.size = header.size == zipMax32, .compressedSize = header.compressedSize == zipMax32};
    if (!wanted.any())
        return sizes;
    const auto values = field == fields.end() ? Decoded<Zip64Field>(std::unexpected(DecodeProblem::TooShort))
                                              : decodeZip64Field(field->data, wanted);
    if (!values) {
        // A streaming writer may leave the marker where the descriptor has the size.
        sizes.contradictory = sizes.contradictory || (header.flags & zipflag::dataDescriptor) == 0;
        return sizes;
    }
    sizes.size = values->size.value_or(sizes.size);
    sizes.compressedSize = values->compressedSize.value_or(sizes.compressedSize);
    return sizes;
}

/// True when raw names differ in their bytes only and both headers tell the same name in Unicode.
bool tellsSameName(const ZipDirectoryEntry &entry, const LocalFileHeader &header,
                   std::span<const ExtraField> fields)
{
    if (readName(header.name.toByteArray(), header.flags, fields).utf8 == entry.name)
        return true;
    return std::ranges::any_of(fields, [&](const ExtraField &field) {
        return field.id == zipextra::unicodePath && field.data.size() > 5 && field.data.sliced(5) == entry.name;
    });
}

/// Whether the headers give the file two times. Harmless for its bytes.
bool timesDiffer(const ZipDirectoryEntry &entry, const LocalFileHeader &header, std::span<const ExtraField> fields)
{
    if (header.modified != entry.dosModified)
        return true;
    const auto field = std::ranges::find(fields, zipextra::timestamp, &ExtraField::id);
    if (field == fields.end() || !entry.hasTimestamp)
        return false;
    const auto timestamp = decodeTimestamp(field->data);
    return !timestamp || !timestamp->modified ||
           std::chrono::sys_seconds(std::chrono::seconds(*timestamp->modified)) != entry.modified;
}

QStringList differences(const ZipDirectoryEntry &entry, const LocalFileHeader &header, const LocalSizes &sizes)
{
    constexpr std::uint16_t comparedFlags =
        zipflag::encrypted | zipflag::dataDescriptor | zipflag::strongEncryption | zipflag::utf8 | zipflag::masked;
    QStringList names;
    if (header.method != entry.method)
        names << ZipText::tr("method");
    if (((header.flags ^ entry.flags) & comparedFlags) != 0)
        names << ZipText::tr("flags");
    // 4.4.4 bit 3: with a descriptor the three are zero here. Some writers fill them in, and then they count.
    const bool streamed = (header.flags & zipflag::dataDescriptor) != 0;
    const auto differs = [streamed](std::uint64_t local, std::uint64_t central) {
        return local != central && !(streamed && (local == 0 || local == zipMax32));
    };
    if (differs(header.crc.value, entry.crc.value))
        names << ZipText::tr("CRC");
    if (differs(sizes.compressedSize, entry.compressedSize))
        names << ZipText::tr("compressed size");
    if (differs(sizes.size, entry.size))
        names << ZipText::tr("size");
    if (sizes.contradictory)
        names << ZipText::tr("ZIP64 field");
    return names;
}

struct DescriptorForm {
    bool signature;
    bool large;
    [[nodiscard]] qsizetype length() const { return (signature ? 4 : 0) + 4 + (large ? 16 : 8); }
};

bool descriptorFits(const ZipDirectoryEntry &entry, DescriptorForm form, QByteArrayView bytes)
{
    constexpr std::uint32_t descriptorSignature = 0x08074b50;
    const char *at = bytes.data();
    if (form.signature && qFromLittleEndian<std::uint32_t>(at) != descriptorSignature)
        return false;
    at += form.signature ? 4 : 0;
    if (qFromLittleEndian<std::uint32_t>(at) != entry.crc.value)
        return false;
    at += 4;
    if (form.large)
        return qFromLittleEndian<std::uint64_t>(at) == entry.compressedSize &&
               qFromLittleEndian<std::uint64_t>(at + 8) == entry.size;
    return qFromLittleEndian<std::uint32_t>(at) == entry.compressedSize &&
           qFromLittleEndian<std::uint32_t>(at + 4) == entry.size;
}

/// The descriptor's length. 4.3.9.3 leaves the signature open, and writers disagree about when the sizes have 8
/// bytes: the longest form that fits is taken.
std::optional<qsizetype> descriptorLength(const ZipDirectoryEntry &entry, QByteArrayView bytes)
{
    for (const DescriptorForm form : {DescriptorForm{true, true}, {false, true}, {true, false}, {false, false}}) {
        if (bytes.size() >= form.length() && descriptorFits(entry, form, bytes))
            return form.length();
    }
    return {};
}

} // namespace

std::uint64_t likelyHeaderSize(const ZipDirectoryEntry &entry)
{
    constexpr std::uint64_t likelyExtra = 512;
    return static_cast<std::uint64_t>(LocalFileHeader::fixedSize + entry.rawName.size()) + likelyExtra;
}

std::optional<std::uint64_t> checkLocalHeader(const EntrySlot &slot, QByteArrayView bytes, ZipFindings &findings)
{
    const ZipDirectoryEntry &entry = *slot.entry;
    const auto say = [&](ZipRule rule, ZipSeverity severity, QString message) {
        report(slot, rule, severity, entry.headerOffset, std::move(message), findings);
    };
    const auto header = decodeLocalFileHeader(bytes);
    if (!header) {
        say(ZipRule::LocalHeaderInvalid, ZipSeverity::Error,
            ZipText::tr("There is no local header where %1 should begin.").arg(shownName(entry)));
        return {};
    }
    const auto extra = decodeExtraFields(header->extra);
    if (!extra)
        say(ZipRule::ExtraFieldInvalid, ZipSeverity::Error,
            ZipText::tr("The extra fields of %1 reach past their end.").arg(shownName(entry)));
    else if (extra->strayBytes != 0)
        say(ZipRule::ExtraFieldInvalid, ZipSeverity::Warning,
            ZipText::tr("The extra fields of %1 end in %2 stray bytes.", nullptr,
                        static_cast<int>(extra->strayBytes))
                .arg(shownName(entry))
                .arg(extra->strayBytes));
    const auto fields = extra ? std::span<const ExtraField>(extra->fields) : std::span<const ExtraField>();
    auto differing = differences(entry, *header, sizesOf(*header, fields));
    if (header->name != entry.rawName) {
        if (tellsSameName(entry, *header, fields))
            say(ZipRule::LocalHeaderMismatch, ZipSeverity::Warning,
                ZipText::tr("The name of %1 is in two code pages.").arg(shownName(entry)));
        else
            differing.prepend(ZipText::tr("name"));
    }
    if (timesDiffer(entry, *header, fields))
        say(ZipRule::LocalHeaderMismatch, ZipSeverity::Warning,
            ZipText::tr("%1 has two times of modification.").arg(shownName(entry)));
    if (!differing.isEmpty())
        say(ZipRule::LocalHeaderMismatch, ZipSeverity::Error,
            ZipText::tr("The local header of %1 differs from the list of files: %2.")
                .arg(shownName(entry), differing.join(QStringLiteral(", "))));
    const auto dataOffset = entry.headerOffset + static_cast<std::uint64_t>(header->encodedSize());
    if (dataOffset > slot.end || entry.compressedSize > slot.end - dataOffset) {
        say(ZipRule::DataOutOfBounds, ZipSeverity::Error,
            ZipText::tr("The data of %1 reach into what follows.").arg(shownName(entry)));
        return {};
    }
    return dataOffset;
}

void checkBehindData(const EntrySlot &slot, std::uint64_t dataEnd, QByteArrayView bytes, ZipFindings &findings)
{
    const ZipDirectoryEntry &entry = *slot.entry;
    std::uint64_t end = dataEnd;
    if ((entry.flags & zipflag::dataDescriptor) != 0) {
        const auto length = descriptorLength(entry, bytes);
        if (!length) {
            report(slot, ZipRule::DataDescriptorInvalid, ZipSeverity::Error, dataEnd,
                   ZipText::tr("The data descriptor of %1 is missing or differs from the list of files.")
                       .arg(shownName(entry)),
                   findings);
            return;
        }
        end += static_cast<std::uint64_t>(*length);
    }
    if (slot.exact && end < slot.end)
        report(slot, ZipRule::Gap, ZipSeverity::Warning, end,
               ZipText::tr("%1 bytes after %2 belong to nothing.", nullptr, pluralOf(slot.end - end))
                   .arg(slot.end - end)
                   .arg(shownName(entry)),
               findings);
}

void reportVerdict(const EntrySlot &slot, DataCheck::Verdict verdict, std::uint64_t dataOffset,
                   ZipFindings &findings)
{
    const auto name = shownName(*slot.entry);
    switch (verdict) {
    case DataCheck::Verdict::Good:
        return;
    case DataCheck::Verdict::Damaged:
        return report(slot, ZipRule::DataDamaged, ZipSeverity::Error, dataOffset,
                      ZipText::tr("The data of %1 can't be decompressed.").arg(name), findings);
    case DataCheck::Verdict::WrongSize:
        return report(slot, ZipRule::DataSizeMismatch, ZipSeverity::Error, dataOffset,
                      ZipText::tr("The data of %1 are not the %2 bytes that the list of files says.")
                          .arg(name)
                          .arg(slot.entry->size),
                      findings);
    case DataCheck::Verdict::WrongCrc:
        return report(slot, ZipRule::CrcMismatch, ZipSeverity::Error, dataOffset,
                      ZipText::tr("The data of %1 don't match their CRC.").arg(name), findings);
    case DataCheck::Verdict::Trailing:
        return report(slot, ZipRule::DataTrailing, ZipSeverity::Warning, dataOffset,
                      ZipText::tr("Bytes follow the compressed data of %1.").arg(name), findings);
    }
}

void checkLinkTarget(const EntrySlot &slot, QByteArrayView target, std::uint64_t dataOffset, ZipFindings &findings)
{
    const auto lastComponent = target.sliced(target.lastIndexOf('/') + 1);
    if (target.startsWith('/') || lastComponent == ".." || lastComponent.isEmpty())
        report(slot, ZipRule::LinkUnsafe, ZipSeverity::Error, dataOffset,
               ZipText::tr("The link %1 leads out of the folder.").arg(shownName(*slot.entry)), findings);
}

bool hasCheckableData(const ZipDirectoryEntry &entry)
{
    return entry.data == ZipDirectoryEntry::Data::Readable && !entry.isEncrypted() && entry.isMethodSupported() &&
           (entry.method != 0 || entry.size == entry.compressedSize);
}

} // namespace photoporter
