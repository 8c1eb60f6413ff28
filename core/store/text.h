// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace photoporter {

/// Translated texts of this folder, in the form that lupdate finds: StoreText::tr("…").
struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace photoporter
