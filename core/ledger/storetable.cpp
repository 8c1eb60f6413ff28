// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/storetable.h"

#include "ledger/storeid.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

struct Flag {
    const char *name;
    bool StoreCapabilities::*member;
};
constexpr std::array flags = {
    Flag{"copyPart", &StoreCapabilities::copyPart},
    Flag{"copyPartRange", &StoreCapabilities::copyPartRange},
    Flag{"crc32Checksums", &StoreCapabilities::crc32Checksums},
    Flag{"fullObjectCrc32", &StoreCapabilities::fullObjectCrc32},
    Flag{"copyPartCrc32", &StoreCapabilities::copyPartCrc32},
    Flag{"contentMd5", &StoreCapabilities::contentMd5},
    Flag{"conditionalPut", &StoreCapabilities::conditionalPut},
    Flag{"conditionalReplace", &StoreCapabilities::conditionalReplace},
    Flag{"conditionalComplete", &StoreCapabilities::conditionalComplete},
    Flag{"metadata", &StoreCapabilities::metadata},
    Flag{"presign", &StoreCapabilities::presign},
    Flag{"lifecycle", &StoreCapabilities::lifecycle},
};

// In the order of ConditionSupport.
constexpr std::array conditionNames = {"honoured"_L1, "ignored"_L1, "refused"_L1};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString toText(const StoreCapabilities &capabilities)
{
    QJsonObject object;
    for (const Flag &flag : flags)
        object.insert(QLatin1StringView(flag.name), capabilities.*flag.member);
    object.insert("conditionalCopy"_L1, conditionNames[static_cast<std::size_t>(capabilities.conditionalCopy)]);
    return compact(object);
}

/// Nothing when one is missing: the store was probed by a version that did not look for it.
std::optional<StoreCapabilities> capabilitiesOf(const QJsonObject &object)
{
    StoreCapabilities capabilities;
    for (const Flag &flag : flags) {
        const QJsonValue value = object.value(QLatin1StringView(flag.name));
        if (!value.isBool())
            return {};
        capabilities.*flag.member = value.toBool();
    }
    const auto *const name = std::ranges::find(conditionNames, object.value("conditionalCopy"_L1).toString());
    if (name == conditionNames.end())
        return {};
    capabilities.conditionalCopy = static_cast<ConditionSupport>(name - conditionNames.begin());
    return capabilities;
}

QString toText(const StoreRules &rules)
{
    return compact({{"minPart"_L1, static_cast<qint64>(rules.minPart)},
                    {"maxPart"_L1, static_cast<qint64>(rules.maxPart)},
                    {"maxObject"_L1, static_cast<qint64>(rules.maxObject)},
                    {"maxParts"_L1, rules.maxParts},
                    {"uniformParts"_L1, rules.uniformParts},
                    {"rangeCopyAbove"_L1, static_cast<qint64>(rules.rangeCopyAbove)}});
}

StoreRules rulesOf(const QJsonObject &object)
{
    const StoreRules fallback;
    const auto number = [&object](QLatin1StringView name, std::uint64_t missing) {
        return static_cast<std::uint64_t>(object.value(name).toInteger(static_cast<qint64>(missing)));
    };
    return {.minPart = number("minPart"_L1, fallback.minPart),
            .maxPart = number("maxPart"_L1, fallback.maxPart),
            .maxObject = number("maxObject"_L1, fallback.maxObject),
            .maxParts = object.value("maxParts"_L1).toInt(fallback.maxParts),
            .uniformParts = object.value("uniformParts"_L1).toBool(fallback.uniformParts),
            .rangeCopyAbove = number("rangeCopyAbove"_L1, fallback.rangeCopyAbove)};
}

Clock::WallTime timeOf(const QVariant &value)
{
    return Clock::WallTime(std::chrono::milliseconds(value.toLongLong()));
}

Result<QSqlQuery> rowOf(Ledger &ledger, const QString &columns, const QString &location)
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    return database::run(*database, u"SELECT " + columns + u" FROM stores WHERE location = ?", {location});
}

Result<> save(Ledger &ledger, const QString &assignments, const QString &location,
              std::initializer_list<QVariant> values)
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    if (const auto made = storeId(*database, location); !made)
        return std::unexpected(made.error());
    const auto done =
        database::run(*database, u"UPDATE stores SET " + assignments + u" WHERE location = ?", values);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace

Result<std::optional<ProbeRecord>> StoreTable::probe(const QString &location) const
{
    auto row = rowOf(m_ledger, QStringLiteral("rules, capabilities, probed_at"), location);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next() || row->value(2).isNull())
        return std::nullopt;
    const auto capabilities = capabilitiesOf(objectOf(row->value(1)));
    if (!capabilities)
        return std::nullopt;
    return ProbeRecord{.rules = rulesOf(objectOf(row->value(0))),
                       .capabilities = *capabilities,
                       .probedAt = timeOf(row->value(2))};
}

Result<> StoreTable::saveProbe(const QString &location, const ProbeRecord &record) const
{
    return save(m_ledger, QStringLiteral("rules = ?, capabilities = ?, probed_at = ?"), location,
                {toText(record.rules), toText(record.capabilities),
                 qint64{record.probedAt.time_since_epoch().count()}, location});
}

Result<std::optional<LineRecord>> StoreTable::line(const QString &location) const
{
    auto row = rowOf(m_ledger, QStringLiteral("line, measured_at"), location);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next() || row->value(1).isNull())
        return std::nullopt;
    return LineRecord{.line = lineFromJson(objectOf(row->value(0))), .measuredAt = timeOf(row->value(1))};
}

Result<> StoreTable::saveLine(const QString &location, const LineRecord &record) const
{
    return save(m_ledger, QStringLiteral("line = ?, measured_at = ?"), location,
                {compact(toJson(record.line)), qint64{record.measuredAt.time_since_epoch().count()}, location});
}

} // namespace photoporter
