// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/runtable.h"

#include <QByteArray>

#include <span>

namespace photoporter {

/// A cell as RFC 4180 and spreadsheets want it: quoted where need be, and with a ' in front of what a spreadsheet
/// would take for a formula (docs/metrics.md, "CSV"). UTF-8.
[[nodiscard]] QByteArray csvCell(const QString &text);

/// The header, with its CRLF.
[[nodiscard]] QByteArray csvHeader();
/// One run as a row, with its CRLF.
[[nodiscard]] QByteArray csvRow(const RunRecord &run);
/// Header and rows.
[[nodiscard]] QByteArray csvOf(std::span<const RunRecord> runs);

} // namespace photoporter
