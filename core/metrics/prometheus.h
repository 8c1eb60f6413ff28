// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace photoporter {

/// Writes Prometheus' text exposition format 0.0.4 (prometheus.io, "Exposition formats"). A value: families in the
/// order they are begun, each with its samples behind it. Names are the caller's to get right
/// ([a-zA-Z_][a-zA-Z0-9_]*); label values may be anything and are escaped.
class PrometheusText {
public:
    using Labels = std::vector<std::pair<QByteArray, QString>>;

    /// The HTTP content type of text().
    static constexpr auto contentType = "text/plain; version=0.0.4; charset=utf-8";

    void beginCounter(const QByteArray &name, const QByteArray &help);
    void beginGauge(const QByteArray &name, const QByteArray &help);
    void beginHistogram(const QByteArray &name, const QByteArray &help);

    /// Of the counter or gauge begun last.
    void sample(const Labels &labels, double value);
    void sample(const Labels &labels, std::uint64_t value);
    /// Of the histogram begun last: `counts` has one count for each bound (not cumulative, rising bounds) and one
    /// more for what exceeds them all.
    void histogram(const Labels &labels, std::span<const double> bounds, std::span<const std::uint64_t> counts,
                   double sum);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void begin(const QByteArray &name, const QByteArray &help, const QByteArray &type);
    void line(const QByteArray &suffix, const Labels &labels, const QByteArray &value);

    QByteArray m_name;
    QByteArray m_text;
};

} // namespace photoporter
