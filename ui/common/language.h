// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace photoporter::ui {

/// The languages that there are translations of: "en", …
[[nodiscard]] QStringList languages();
/// In its own language: "Deutsch".
[[nodiscard]] QString languageName(const QString &language);

/// The application's language and, with it, its locale for figures and dates. At each change all widgets are told
/// by LanguageChange. One for the application, in the GUI thread.
class Language {
public:
    Language();
    ~Language();
    /// One of languages(); empty, or any other: the system's where it is one of them, else English.
    void set(const QString &language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace photoporter::ui
