// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QFile>
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
    QStringList found;
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s}) {
        if (QFile::exists(u":/photoporter/translations/photoporter_%1.qm"_s.arg(language)))
            found += language;
    }
    return found;
}

QString languageName(const QString &language)
{
    if (language == "de"_L1)
        return u"Deutsch"_s;
    if (language == "fr"_L1)
        return u"Français"_s;
    return u"English"_s;
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
