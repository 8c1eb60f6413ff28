// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include "ui/common/uiworld.h"

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

TEST(LanguageTest, EveryTranslationIsOfferedInItsOwnWords)
{
    testing::application();
    EXPECT_THAT(languages(), ::testing::IsSupersetOf({u"de"_s, u"en"_s, u"fr"_s}));
    QStringList names;
    for (const QString &language : languages())
        names += languageName(language);
    EXPECT_THAT(names, ::testing::IsSupersetOf({u"Deutsch"_s, u"English"_s, u"Français"_s}));
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

} // namespace

} // namespace photoporter::ui
