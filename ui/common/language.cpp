// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

/// The system's own locale keeps the user's formats; another language brings its own.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    return system.name().startsWith(language) ? system : QLocale(language);
}

} // namespace

QStringList languages()
{
    const QString prefix = u"photoporter_"_s, suffix = u".qm"_s;
    QStringList found;
    const QDir translations(u":/photoporter/translations"_s);
    for (const QString &file : translations.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name))
        found += file.sliced(prefix.size()).chopped(suffix.size());
    return found;
}

QString languageName(const QString &language)
{
    if (language == "en"_L1)
        return u"English"_s; // Qt's name has a country in it
    const QString name = QLocale(language).nativeLanguageName();
    return name.first(1).toUpper() + name.sliced(1);
}

Language::Language() = default;

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Language::set(const QString &language)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QString chosen = languages().contains(language) ? language : QLocale::system().name().section(u'_', 0, 0);
    if (!languages().contains(chosen))
        chosen = u"en"_s;
    QLocale::setDefault(localeOf(chosen));
    const auto install = [this, &chosen](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name + u'_' + chosen, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"photoporter"_s, u":/photoporter/translations"_s); // English, too: it has the plurals
}

} // namespace photoporter::ui
