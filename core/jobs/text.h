// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace photoporter {

/// Translated texts of this layer, in the form that lupdate finds: JobsText::tr("…").
struct JobsText {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

} // namespace photoporter
