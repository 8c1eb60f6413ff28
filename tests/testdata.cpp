// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

namespace photoporter::testing {

QString testData(const QString &name)
{
    return QStringLiteral(PHOTOPORTER_TEST_DATA "/") + name;
}

} // namespace photoporter::testing
