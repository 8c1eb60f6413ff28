// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/probe/findings.h"

#include <QCoreApplication>
#include <QLocale>

#include <initializer_list>

// From findings to capabilities and to words.
namespace photoporter::probe {

using namespace Qt::StringLiterals;

namespace {

using Mark = ProbeRow::Mark;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

/// The words for one thing in each case.
struct Words {
    QString name; ///< not translated
    QString title;
    QString honoured; ///< finding
    QString honouredMeans;
    QString notHonoured; ///< finding when ignored
    QString notMeans;
    QString advice = {};
    Mark badMark = Mark::Fair;
};

ProbeRow rowOf(const Words &words, Treatment treatment)
{
    const bool good = treatment == Treatment::Honoured;
    QString finding;
    if (good)
        finding = words.honoured;
    else if (treatment == Treatment::Ignored)
        finding = words.notHonoured;
    else if (treatment == Treatment::Refused)
        finding = Texts::tr("Refused by the store.");
    else
        finding = Texts::tr("Could not be tried.");
    return {.name = words.name,
            .title = words.title,
            .mark = good ? Mark::Good : words.badMark,
            .finding = finding,
            .meaning = good ? words.honouredMeans : words.notMeans,
            .advice = good ? QString() : words.advice};
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
    const Words words{
        u"uneven-parts"_s,
        Texts::tr("Parts of different sizes"),
        Texts::tr("Taken."),
        Texts::tr("Photos of any size can be copied into a ZIP."),
        Texts::tr("Taken."),
        Texts::tr(
            "Parts must have one size, so photos of different sizes cannot be copied into a ZIP: it is relayed "
            "through this computer."),
        Texts::tr("For large albums use a store without this rule."),
        Mark::Bad};
    return rowOf(words, treatment);
}

std::vector<ProbeRow> copyRows(const Findings &found)
{
    const Words copy{u"part-copy"_s,
                     Texts::tr("Copying objects inside the store"),
                     Texts::tr("Works."),
                     Texts::tr("ZIPs are put together in the store; photos do not travel."),
                     Texts::tr("Does not work."),
                     Texts::tr("Every ZIP is relayed: downloaded and uploaded through this computer."),
                     Texts::tr("Use a store that has UploadPartCopy, or make ZIPs while you upload."),
                     Mark::Bad};
    const Words range{u"part-copy-range"_s,
                      Texts::tr("Copying ranges of objects"),
                      Texts::tr("Works."),
                      Texts::tr("Photos of 5 MiB and more need no detour; headers are fused behind their ends."),
                      Texts::tr("Does not work."),
                      Texts::tr("ZIPs are relayed through this computer."),
                      {},
                      Mark::Bad};
    const Words smallRange{u"small-range-copy"_s,
                           Texts::tr("Copying ranges of small objects"),
                           Texts::tr("Works."),
                           Texts::tr("Small objects can be cut as well."),
                           Texts::tr("Not possible, as at Amazon."),
                           Texts::tr("Small photos are chained; costs some more copies in the store.")};
    const Words condition{u"conditional-copy"_s,
                          Texts::tr("Copying only if unchanged"),
                          Texts::tr("The store checks the source's tag."),
                          Texts::tr("A photo replaced meanwhile is noticed at once."),
                          Texts::tr("The store ignores the condition."),
                          Texts::tr("Tags are compared before and after instead; costs one request a photo.")};
    const Words crc{u"part-copy-crc32"_s,
                    Texts::tr("CRC-32 of what is copied"),
                    Texts::tr("The store tells it."),
                    Texts::tr("Photos uploaded by other programs need not be read for their CRC."),
                    Texts::tr("The store does not tell it."),
                    Texts::tr("Photos uploaded by other programs are read once for their CRC; those uploaded by "
                              "Photoporter are not.")};
    return {rowOf(copy, found.copyPart),
            rowOf(range, found.copyPartRange),
            evenRow(found.unevenParts),
            rowOf(smallRange, found.copySmallRange),
            rowOf(condition, found.conditionalCopy),
            rowOf(crc, found.copyPartCrc32)};
}

std::vector<ProbeRow> checkRows(const Findings &found)
{
    const Words md5Words{u"content-md5"_s,
                         Texts::tr("Checking uploads by MD5"),
                         Texts::tr("A wrong MD5 is refused."),
                         Texts::tr("Damage on the way is noticed by the store."),
                         Texts::tr("A wrong MD5 is taken."),
                         Texts::tr("The tag is compared after each upload instead.")};
    const Words crc{u"crc32"_s,
                    Texts::tr("Checking uploads by CRC-32"),
                    Texts::tr("A wrong CRC-32 is refused, and the right one kept."),
                    Texts::tr("The store keeps what a ZIP needs to know of each photo."),
                    Texts::tr("A wrong CRC-32 is taken."),
                    Texts::tr("Photoporter keeps the CRCs itself, in the photos' metadata and in its ledger.")};
    const Words full{
        u"full-object-crc32"_s,
        Texts::tr("Checking whole objects by CRC-32"),
        Texts::tr("A wrong CRC-32 is refused at completion."),
        Texts::tr("The store itself refuses a wrong ZIP."),
        Texts::tr("A wrong CRC-32 is taken."),
        Texts::tr("A finished ZIP is proved by its size, its tag, and by reading its directory back.")};
    const Words small{u"part-minimum"_s,
                      Texts::tr("Least size of parts"),
                      Texts::tr("Small parts are refused at completion, as at Amazon."),
                      Texts::tr("Headers are fused behind photos."),
                      Texts::tr("Small parts are taken."),
                      Texts::tr("Not used: other stores would refuse such ZIPs.")};
    const Words tag{u"multipart-tag"_s,
                    Texts::tr("Tags of objects made of parts"),
                    Texts::tr("Follow Amazon's formula."),
                    Texts::tr("A completion whose answer was lost is recognised."),
                    Texts::tr("Follow a formula of the store's own."),
                    Texts::tr("A completion whose answer was lost is made again.")};
    return {rowOf(md5Words, found.contentMd5), rowOf(crc, found.bodyCrc32), rowOf(full, found.fullObjectCrc32),
            rowOf(small, found.smallParts), rowOf(tag, found.multipartTag)};
}

std::vector<ProbeRow> writeRows(const Findings &found)
{
    const Words put{u"conditional-put"_s,   Texts::tr("Writing only what is not there"),
                    Texts::tr("Honoured."), Texts::tr("Two computers can share work safely."),
                    Texts::tr("Ignored."),  Texts::tr("Let only one computer work on an album at a time.")};
    const Words replace{u"conditional-replace"_s, Texts::tr("Replacing only what was seen"),
                        Texts::tr("Honoured."),   Texts::tr("Shared lists cannot overwrite each other."),
                        Texts::tr("Ignored."),    Texts::tr("Let only one computer work on an album at a time.")};
    const Words complete{u"conditional-complete"_s,
                         Texts::tr("Completing only what is not there"),
                         Texts::tr("Honoured."),
                         Texts::tr("Two computers that make one ZIP do not replace each other's."),
                         Texts::tr("Ignored."),
                         Texts::tr("ZIPs have names of their own for each content, so nothing is lost.")};
    const Words metadata{u"metadata"_s,
                         Texts::tr("Metadata of objects"),
                         Texts::tr("Come back as written."),
                         Texts::tr("CRC and time of each photo stay with it."),
                         Texts::tr("Get lost."),
                         Texts::tr("CRCs and times are kept in this computer's ledger alone.")};
    const Words links{u"links"_s,
                      Texts::tr("Links for clients"),
                      Texts::tr("Can be made."),
                      Texts::tr("Clients download with one click."),
                      Texts::tr("Cannot be made."),
                      Texts::tr("Deliver the file itself, or share the folder.")};
    const Words uploads{u"list-uploads"_s,
                        Texts::tr("Finding unfinished uploads"),
                        Texts::tr("Works."),
                        Texts::tr("What a crash left is found and removed."),
                        Texts::tr("Does not work."),
                        Texts::tr("Unfinished uploads cost money until the provider drops them."),
                        Texts::tr("Set a lifecycle rule that aborts unfinished uploads after a few days.")};
    const Words lifecycle{u"lifecycle"_s,
                          Texts::tr("Sweeping by the store itself"),
                          Texts::tr("The bucket's rules can be read."),
                          Texts::tr("The store can be told to remove what a crash left."),
                          Texts::tr("There are no rules."),
                          Texts::tr("What a crash left is removed by this program alone."),
                          Texts::tr("Look after the store now and then.")};
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
