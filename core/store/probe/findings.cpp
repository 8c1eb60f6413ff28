// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/probe/findings.h"

#include <QCoreApplication>
#include <QLocale>

#include <initializer_list>

// From findings to capabilities and to words.
namespace photoporter::probe {

namespace {

using Mark = ProbeRow::Mark;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

/// The words for one thing in each case.
struct Words {
    const char *name;
    const char *title;
    const char *honoured; ///< finding
    const char *honouredMeans;
    const char *notHonoured; ///< finding when ignored; %1-free
    const char *notMeans;
    const char *advice = "";
    Mark badMark = Mark::Fair;
};

ProbeRow rowOf(const Words &words, Treatment treatment)
{
    const bool good = treatment == Treatment::Honoured;
    QString finding;
    if (good)
        finding = Texts::tr(words.honoured);
    else if (treatment == Treatment::Ignored)
        finding = Texts::tr(words.notHonoured);
    else if (treatment == Treatment::Refused)
        finding = Texts::tr("Refused by the store.");
    else
        finding = Texts::tr("Could not be tried.");
    return {.name = QString::fromUtf8(words.name),
            .title = Texts::tr(words.title),
            .mark = good ? Mark::Good : words.badMark,
            .finding = finding,
            .meaning = Texts::tr(good ? words.honouredMeans : words.notMeans),
            .advice = good ? QString() : Texts::tr(words.advice)};
}

ProbeRow rowOf(const Words &words, bool good)
{
    return rowOf(words, good ? Treatment::Honoured : Treatment::Ignored);
}

ProbeRow lineRow(const Line &line)
{
    const QLocale locale = QLocale::c();
    const auto rate = [](double bytesPerSecond) {
        return formatBytes(static_cast<std::uint64_t>(bytesPerSecond));
    };
    return {.name = QStringLiteral("line"),
            .title = Texts::tr("The line"),
            .mark = Mark::Good,
            .finding = Texts::tr("Round trip %1 ms; up %2/s, down %3/s, copies in the store %4/s, %5 requests/s.")
                           .arg(locale.toString(line.roundTripSeconds * 1000, 'f', 1), rate(line.upBytesPerSecond),
                                rate(line.downBytesPerSecond), rate(line.copyBytesPerSecond),
                                locale.toString(line.requestsPerSecond, 'f', 0)),
            .meaning = Texts::tr("A rough first measure; every later request makes it better."),
            .advice = {}};
}

ProbeRow evenRow(Treatment treatment)
{
    static constexpr Words words{
        "uneven-parts",
        "Parts of different sizes",
        "Taken.",
        "Photos of any size can be copied into a ZIP.",
        "Taken.",
        "Parts must have one size, so photos of different sizes cannot be copied into a ZIP: it is relayed "
        "through this computer.",
        "For large albums use a store without this rule.",
        Mark::Bad};
    return rowOf(words, treatment);
}

std::vector<ProbeRow> copyRows(const Findings &found)
{
    static constexpr Words copy{"part-copy",
                                "Copying objects inside the store",
                                "Works.",
                                "ZIPs are put together in the store; photos do not travel.",
                                "Does not work.",
                                "Every ZIP is relayed: downloaded and uploaded through this computer.",
                                "Use a store that has UploadPartCopy, or make ZIPs while you upload.",
                                Mark::Bad};
    static constexpr Words range{"part-copy-range",
                                 "Copying ranges of objects",
                                 "Works.",
                                 "Photos of 5 MiB and more need no detour; headers are fused behind their ends.",
                                 "Does not work.",
                                 "ZIPs are relayed through this computer.",
                                 "",
                                 Mark::Bad};
    static constexpr Words smallRange{"small-range-copy",
                                      "Copying ranges of small objects",
                                      "Works.",
                                      "Small objects can be cut as well.",
                                      "Not possible, as at Amazon.",
                                      "Small photos are chained; costs some more copies in the store."};
    static constexpr Words condition{"conditional-copy",
                                     "Copying only if unchanged",
                                     "The store checks the source's tag.",
                                     "A photo replaced meanwhile is noticed at once.",
                                     "The store ignores the condition.",
                                     "Tags are compared before and after instead; costs one request a photo."};
    static constexpr Words crc{
        "part-copy-crc32",
        "CRC-32 of what is copied",
        "The store tells it.",
        "Photos uploaded by other programs need not be read for their CRC.",
        "The store does not tell it.",
        "Photos uploaded by other programs are read once for their CRC; those uploaded by Photoporter are not."};
    return {rowOf(copy, found.copyPart),
            rowOf(range, found.copyPartRange),
            evenRow(found.unevenParts),
            rowOf(smallRange, found.copySmallRange),
            rowOf(condition, found.conditionalCopy),
            rowOf(crc, found.copyPartCrc32)};
}

std::vector<ProbeRow> checkRows(const Findings &found)
{
    static constexpr Words md5Words{"content-md5",
                                    "Checking uploads by MD5",
                                    "A wrong MD5 is refused.",
                                    "Damage on the way is noticed by the store.",
                                    "A wrong MD5 is taken.",
                                    "The tag is compared after each upload instead."};
    static constexpr Words crc{"crc32",
                               "Checking uploads by CRC-32",
                               "A wrong CRC-32 is refused, and the right one kept.",
                               "The store keeps what a ZIP needs to know of each photo.",
                               "A wrong CRC-32 is taken.",
                               "Photoporter keeps the CRCs itself, in the photos' metadata and in its ledger."};
    static constexpr Words full{
        "full-object-crc32",
        "Checking whole objects by CRC-32",
        "A wrong CRC-32 is refused at completion.",
        "The store itself refuses a wrong ZIP.",
        "A wrong CRC-32 is taken.",
        "A finished ZIP is proved by its size, its tag, and by reading its directory back.",
        "`verify --full` reads everything, if you want more."};
    static constexpr Words small{"part-minimum",
                                 "Least size of parts",
                                 "Small parts are refused at completion, as at Amazon.",
                                 "Headers are fused behind photos.",
                                 "Small parts are taken.",
                                 "Not used: other stores would refuse such ZIPs."};
    static constexpr Words tag{"multipart-tag",
                               "Tags of objects made of parts",
                               "Follow Amazon's formula.",
                               "A completion whose answer was lost is recognised.",
                               "Follow a formula of the store's own.",
                               "A completion whose answer was lost is made again."};
    return {rowOf(md5Words, found.contentMd5), rowOf(crc, found.bodyCrc32), rowOf(full, found.fullObjectCrc32),
            rowOf(small, found.smallParts), rowOf(tag, found.multipartTag)};
}

std::vector<ProbeRow> writeRows(const Findings &found)
{
    static constexpr Words put{"conditional-put", "Writing only what is not there",
                               "Honoured.",       "Two computers can share work safely.",
                               "Ignored.",        "Let only one computer work on an album at a time."};
    static constexpr Words replace{"conditional-replace",
                                   "Replacing only what was seen",
                                   "Honoured.",
                                   "Shared lists cannot overwrite each other.",
                                   "Ignored.",
                                   "Let only one computer work on an album at a time."};
    static constexpr Words complete{"conditional-complete",
                                    "Completing only what is not there",
                                    "Honoured.",
                                    "Two computers that make one ZIP do not replace each other's.",
                                    "Ignored.",
                                    "ZIPs have names of their own for each content, so nothing is lost."};
    static constexpr Words metadata{"metadata",
                                    "Metadata of objects",
                                    "Come back as written.",
                                    "CRC and time of each photo stay with it.",
                                    "Get lost.",
                                    "CRCs and times are kept in this computer's ledger alone."};
    static constexpr Words links{"links",           "Links for clients",
                                 "Can be made.",    "Clients download with one click.",
                                 "Cannot be made.", "Deliver the file itself, or share the folder."};
    static constexpr Words uploads{"list-uploads",
                                   "Finding unfinished uploads",
                                   "Works.",
                                   "What a crash left is found and removed.",
                                   "Does not work.",
                                   "Unfinished uploads cost money until the provider drops them.",
                                   "Set a lifecycle rule that aborts unfinished uploads after a few days."};
    static constexpr Words lifecycle{"lifecycle",
                                     "Sweeping by the store itself",
                                     "The bucket's rules can be read.",
                                     "The store can be told to remove what a crash left.",
                                     "There are no rules.",
                                     "What a crash left is removed by this program alone.",
                                     "Run `maintain` now and then."};
    return {rowOf(put, found.conditionalPut),
            rowOf(replace, found.conditionalReplace),
            rowOf(complete, found.conditionalComplete),
            rowOf(metadata, found.metadata),
            rowOf(links, found.presign),
            rowOf(uploads, found.listsUploads),
            rowOf(lifecycle, found.lifecycle)};
}

} // namespace

StoreCapabilities capabilitiesOf(const Findings &findings)
{
    const auto works = [](Treatment treatment) { return treatment == Treatment::Honoured; };
    const auto condition = [&] {
        switch (findings.conditionalCopy) {
        case Treatment::Honoured:
            return ConditionSupport::Honoured;
        case Treatment::Refused:
            return ConditionSupport::Refused;
        default:
            return ConditionSupport::Ignored;
        }
    }();
    return {.copyPart = findings.copyPart,
            .copyPartRange = findings.copyPartRange,
            .crc32Checksums = works(findings.bodyCrc32),
            .fullObjectCrc32 = works(findings.fullObjectCrc32),
            .copyPartCrc32 = findings.copyPartCrc32,
            .contentMd5 = works(findings.contentMd5),
            .conditionalPut = works(findings.conditionalPut),
            .conditionalReplace = works(findings.conditionalReplace),
            .conditionalComplete = works(findings.conditionalComplete),
            .conditionalCopy = condition,
            .metadata = findings.metadata,
            .presign = findings.presign,
            .lifecycle = works(findings.lifecycle)};
}

StoreRules rulesOf(const Findings &findings)
{
    StoreRules rules = findings.rules;
    if (findings.unevenParts != Treatment::Unknown)
        rules.uniformParts = findings.unevenParts == Treatment::Refused;
    if (findings.copySmallRange)
        rules.rangeCopyAbove = 0;
    return rules;
}

std::vector<ProbeRow> rowsOf(const Findings &findings, const Line &line)
{
    std::vector<ProbeRow> rows;
    for (auto &part : {copyRows(findings), checkRows(findings), writeRows(findings)})
        rows.insert(rows.end(), part.begin(), part.end());
    rows.push_back(lineRow(line));
    return rows;
}

} // namespace photoporter::probe
