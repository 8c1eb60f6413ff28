// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/prometheus.h"

#include <QLocale>

#include <cmath>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

QByteArray number(std::uint64_t value)
{
    return QByteArray::number(static_cast<qulonglong>(value));
}

QByteArray number(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray escapedLabel(const QString &value)
{
    return value.toUtf8().replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray escapedHelp(QByteArray help)
{
    return help.replace('\\', "\\\\").replace('\n', "\\n");
}

} // namespace

void PrometheusText::beginCounter(const QByteArray &name, const QByteArray &help)
{
    begin(name, help, "counter");
}

void PrometheusText::beginGauge(const QByteArray &name, const QByteArray &help)
{
    begin(name, help, "gauge");
}

void PrometheusText::beginHistogram(const QByteArray &name, const QByteArray &help)
{
    begin(name, help, "histogram");
}

void PrometheusText::sample(const Labels &labels, double value)
{
    line({}, labels, number(value));
}

void PrometheusText::sample(const Labels &labels, std::uint64_t value)
{
    line({}, labels, number(value));
}

void PrometheusText::histogram(const Labels &labels, std::span<const double> bounds,
                               std::span<const std::uint64_t> counts, double sum)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        total += counts[i];
        Labels own = labels;
        own.emplace_back("le", i < bounds.size() ? QString::fromLatin1(number(bounds[i])) : u"+Inf"_s);
        line("_bucket", own, number(total));
    }
    line("_sum", labels, number(sum));
    line("_count", labels, number(total));
}

void PrometheusText::begin(const QByteArray &name, const QByteArray &help, const QByteArray &type)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + escapedHelp(help) + "\n# TYPE " + name + ' ' + type + '\n';
}

void PrometheusText::line(const QByteArray &suffix, const Labels &labels, const QByteArray &value)
{
    QByteArrayList pairs;
    for (const auto &[name, text] : labels)
        pairs += name + "=\"" + escapedLabel(text) + '"';
    m_text +=
        m_name + suffix + (pairs.isEmpty() ? QByteArray() : '{' + pairs.join(',') + '}') + ' ' + value + '\n';
}

} // namespace photoporter
