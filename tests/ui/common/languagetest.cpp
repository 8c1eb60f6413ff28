// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include "ui/common/uiworld.h"

#include <QKeySequence>

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

TEST(LanguageTest, QtsOwnWordsAreInItToo)
{
    testing::application();
    const auto inLanguage = [](const QString &chosen) {
        Language language;
        language.set(chosen);
        return QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText);
    };
    EXPECT_EQ(inLanguage(u"de"_s), u"Strg+Leertaste"_s);
    EXPECT_EQ(inLanguage(u"fr"_s), u"Ctrl+Espace"_s);
    EXPECT_EQ(inLanguage(u"en"_s), u"Ctrl+Space"_s);
}

} // namespace

} // namespace photoporter::ui
