// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace photoporter {

/// Translated texts of this folder, in the form that lupdate finds: S3Text::tr("…").
struct S3Text {
    Q_DECLARE_TR_FUNCTIONS(S3)
};

} // namespace photoporter
