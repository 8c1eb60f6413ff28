// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/probe.h"

namespace photoporter::probe {

/// How a store treats what it should check.
enum class Treatment {
    Unknown,  ///< could not be tried
    Honoured, ///< the wrong one was refused, the right one taken
    Ignored,  ///< the wrong one was taken
    Refused,  ///< the right one was refused too
};

/// What the steps of a probe found, before it is put into words.
struct Findings {
    StoreRules rules;
    bool metadata = false;
    bool presign = false;
    Treatment contentMd5 = Treatment::Unknown;
    Treatment bodyCrc32 = Treatment::Unknown;
    Treatment fullObjectCrc32 = Treatment::Unknown;
    Treatment conditionalPut = Treatment::Unknown;
    Treatment conditionalReplace = Treatment::Unknown;
    Treatment conditionalComplete = Treatment::Unknown;
    Treatment conditionalCopy = Treatment::Unknown;
    bool copyPart = false;
    bool copyPartRange = false;
    bool copySmallRange = false;
    bool copyPartCrc32 = false;
    Treatment unevenParts = Treatment::Unknown; ///< Honoured: they are taken; Refused: uniform parts only
    Treatment smallParts = Treatment::Unknown;  ///< Honoured: refused at completion, as S3 does; Ignored: taken
    bool multipartTag = false;                  ///< follows S3's formula
    bool listsUploads = false;                  ///< a pending upload is listed, an aborted one is not
    Treatment lifecycle = Treatment::Unknown;   ///< Honoured: its rules can be read; Ignored: it has no such thing
};

[[nodiscard]] StoreCapabilities capabilitiesOf(const Findings &findings);
[[nodiscard]] StoreRules rulesOf(const Findings &findings);
[[nodiscard]] std::vector<ProbeRow> rowsOf(const Findings &findings, const Line &line);

} // namespace photoporter::probe
