// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/preferences.h"

#include "jobs/planinputs.h"
#include "ui/common/format.h"
#include "ui/common/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settling = std::chrono::milliseconds(500);

// Names in the file: frozen. In the order of their enums.
constexpr std::array keySources = {"none"_L1, "keychain"_L1, "aws-profile"_L1, "environment"_L1};
constexpr std::array schemes = {"system"_L1, "light"_L1, "dark"_L1, "contrast"_L1};
constexpr std::array closings = {"ask"_L1, "keep-running"_L1, "pause"_L1};
constexpr std::array notes = {"notify/ready"_L1, "notify/failed"_L1};

template<typename Enum, std::size_t count>
Enum fromName(const std::array<QLatin1StringView, count> &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Enum{} : static_cast<Enum>(found - names.begin());
}

template<typename Enum, std::size_t count>
QString nameOf(const std::array<QLatin1StringView, count> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + "/photoporter/window.ini"_L1;
}

QCborMap readLayouts(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCborValue::fromCbor(file.readAll()).toMap() : QCborMap();
}

StoreProfile readStore(const QSettings &settings)
{
    return {.id = settings.value("id").toString(),
            .name = settings.value("name").toString(),
            .provider = settings.value("provider").toString(),
            .url = settings.value("url").toString(),
            .endpoint = settings.value("endpoint").toString(),
            .region = settings.value("region").toString(),
            .keys = fromName<KeySource>(keySources, settings.value("keys").toString()),
            .awsProfile = settings.value("aws-profile").toString()};
}

void writeStores(QSettings &settings, const std::vector<StoreProfile> &stores)
{
    settings.remove("stores"_L1);
    settings.beginWriteArray("stores"_L1, static_cast<int>(stores.size()));
    for (int i = 0; const StoreProfile &store : stores) {
        settings.setArrayIndex(i++);
        settings.setValue("id", store.id);
        settings.setValue("name", store.name);
        settings.setValue("provider", store.provider);
        settings.setValue("url", store.url);
        settings.setValue("endpoint", store.endpoint);
        settings.setValue("region", store.region);
        settings.setValue("keys", nameOf(keySources, store.keys));
        settings.setValue("aws-profile", store.awsProfile);
    }
    settings.endArray();
}

bool holds(const RateRule &rule, QTime time)
{
    if (rule.begin == rule.end)
        return true;
    if (rule.begin < rule.end)
        return time >= rule.begin && time < rule.end;
    return time >= rule.begin || time < rule.end;
}

} // namespace

QString StoreProfile::place() const
{
    return isFolder() ? format::path(url.sliced(9)) : url;
}

std::uint64_t rateAt(const std::vector<RateRule> &rules, QTime time)
{
    const auto rule = std::ranges::find_if(rules, [time](const RateRule &one) { return holds(one, time); });
    return rule == rules.end() ? 0 : rule->bytesPerSecond;
}

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent),
      m_settings(std::make_unique<QSettings>(file.isEmpty() ? userFile() : file, QSettings::IniFormat))
{
    m_layouts = readLayouts(layoutFile());
    m_writer.setMaxThreadCount(1);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &Preferences::writeLayouts);
}

Preferences::~Preferences()
{
    if (m_settled.isActive())
        writeLayouts();
}

std::vector<StoreProfile> Preferences::stores() const
{
    std::vector<StoreProfile> stores;
    const int count = m_settings->beginReadArray("stores"_L1);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        stores.push_back(readStore(*m_settings));
    }
    m_settings->endArray();
    return stores;
}

std::optional<StoreProfile> Preferences::store(const QString &id) const
{
    const auto all = stores();
    const auto found = std::ranges::find(all, id, &StoreProfile::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void Preferences::saveStore(const StoreProfile &profile)
{
    auto all = stores();
    const auto found = std::ranges::find(all, profile.id, &StoreProfile::id);
    if (found == all.end())
        all.push_back(profile);
    else
        *found = profile;
    writeStores(*m_settings, all);
    Q_EMIT storesChanged();
}

void Preferences::removeStore(const QString &id)
{
    auto all = stores();
    std::erase_if(all, [&id](const StoreProfile &store) { return store.id == id; });
    writeStores(*m_settings, all);
    if (currentStore() == id)
        m_settings->remove("current-store"_L1);
    Q_EMIT storesChanged();
}

QString Preferences::currentStore() const
{
    return m_settings->value("current-store").toString();
}

void Preferences::setCurrentStore(const QString &id)
{
    m_settings->setValue("current-store", id);
    Q_EMIT storesChanged();
}

QString Preferences::language() const
{
    return m_settings->value("language").toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings->setValue("language", language);
    Q_EMIT languageChanged();
}

Scheme Preferences::scheme() const
{
    return fromName<Scheme>(schemes, m_settings->value("scheme").toString());
}

void Preferences::setScheme(Scheme scheme)
{
    m_settings->setValue("scheme", nameOf(schemes, scheme));
    Q_EMIT schemeChanged();
}

std::vector<RateRule> Preferences::rates() const
{
    std::vector<RateRule> rules;
    const int count = m_settings->beginReadArray("rates"_L1);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        rules.push_back({.begin = m_settings->value("begin").toTime(),
                         .end = m_settings->value("end").toTime(),
                         .bytesPerSecond = m_settings->value("bytes-per-second").toULongLong()});
    }
    m_settings->endArray();
    return rules;
}

void Preferences::setRates(const std::vector<RateRule> &rules)
{
    m_settings->remove("rates"_L1);
    m_settings->beginWriteArray("rates"_L1, static_cast<int>(rules.size()));
    for (int i = 0; const RateRule &rule : rules) {
        m_settings->setArrayIndex(i++);
        m_settings->setValue("begin", rule.begin);
        m_settings->setValue("end", rule.end);
        m_settings->setValue("bytes-per-second", QVariant::fromValue<qulonglong>(rule.bytesPerSecond));
    }
    m_settings->endArray();
    Q_EMIT ratesChanged();
}

TransferPolicy Preferences::zipPolicy() const
{
    return policyFromName(m_settings->value("zip/policy").toString()).value_or(TransferPolicy::Automatic);
}

void Preferences::setZipPolicy(TransferPolicy policy)
{
    m_settings->setValue("zip/policy", policyName(policy).toString());
    Q_EMIT zipPolicyChanged();
}

int Preferences::linkHours() const
{
    constexpr int week = 168;
    return std::clamp(m_settings->value("zip/link-hours", week).toInt(), 1, week);
}

void Preferences::setLinkHours(int hours)
{
    m_settings->setValue("zip/link-hours", hours);
}

bool Preferences::wants(Note note) const
{
    return m_settings->value(nameOf(notes, note), true).toBool();
}

void Preferences::setWants(Note note, bool wanted)
{
    m_settings->setValue(nameOf(notes, note), wanted);
}

Preferences::OnClose Preferences::onClose() const
{
    return fromName<OnClose>(closings, m_settings->value("on-close").toString());
}

void Preferences::setOnClose(OnClose choice)
{
    m_settings->setValue("on-close", nameOf(closings, choice));
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_layouts.value(name).toByteArray();
}

void Preferences::saveLayout(const QString &name, const QByteArray &state)
{
    if (layout(name) == state)
        return;
    m_layouts.insert(name, state);
    m_settled.start();
}

QString Preferences::layoutFile() const
{
    return m_settings->fileName() + ".layout"_L1;
}

void Preferences::writeLayouts()
{
    m_writer.start([path = layoutFile(), bytes = m_layouts.toCborValue().toCbor()] {
        QDir().mkpath(QFileInfo(path).path());
        (void)saveFile(path, bytes); // else it is forgotten, which does no harm
    });
}

} // namespace photoporter::ui
