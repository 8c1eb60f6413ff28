// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/finding.h"

#include <algorithm>
#include <array>

namespace photoporter {

QStringView zipRuleName(ZipRule rule)
{
    // In the order of the enum.
    static constexpr std::array<QStringView, static_cast<std::size_t>(ZipRule::DataTrailing) + 1> names = {
        u"end-record-missing",
        u"end-record-truncated",
        u"end-record-ambiguous",
        u"end-records-disagree",
        u"zip64-record-invalid",
        u"multi-disk",
        u"trailing-bytes",
        u"leading-bytes",
        u"gap",
        u"directory-out-of-bounds",
        u"directory-encrypted",
        u"directory-too-large",
        u"entry-count-wrong",
        u"central-header-invalid",
        u"extra-field-invalid",
        u"zip64-field-invalid",
        u"data-out-of-bounds",
        u"overlap",
        u"local-header-invalid",
        u"local-header-mismatch",
        u"data-descriptor-invalid",
        u"encrypted",
        u"method-unsupported",
        u"stored-size-mismatch",
        u"bomb",
        u"name-unsafe",
        u"name-unportable",
        u"name-duplicate",
        u"name-encoding",
        u"name-too-long",
        u"link-unsafe",
        u"data-damaged",
        u"data-size-mismatch",
        u"crc-mismatch",
        u"data-trailing",
    };
    return names[static_cast<std::size_t>(rule)];
}

void ZipFindings::add(ZipFinding finding)
{
    const bool isError = finding.severity == ZipSeverity::Error;
    const bool isFirstError = isError && m_errors == 0;
    m_errors += isError ? 1 : 0;
    if (m_findings.size() < m_limit) {
        m_findings.push_back(std::move(finding));
        return;
    }
    ++m_leftOut;
    // The first error is what the user is told: it is never pushed out by a crowd of warnings.
    if (isFirstError && !m_findings.empty())
        m_findings.back() = std::move(finding);
}

void ZipFindings::add(const ZipFindings &others)
{
    const auto errorsAfter = m_errors + others.m_errors;
    for (const ZipFinding &finding : others.m_findings)
        add(finding);
    m_errors = errorsAfter;
    m_leftOut += others.m_leftOut;
}

bool ZipFindings::has(ZipRule rule) const
{
    return std::ranges::find(m_findings, rule, &ZipFinding::rule) != m_findings.end();
}

const ZipFinding *ZipFindings::firstError() const
{
    const auto found = std::ranges::find(m_findings, ZipSeverity::Error, &ZipFinding::severity);
    return found == m_findings.end() ? nullptr : &*found;
}

} // namespace photoporter
