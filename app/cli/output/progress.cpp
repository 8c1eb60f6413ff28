// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/progress.h"

#include "base/bytes.h"
#include "cli/output/units.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace photoporter {

namespace {

using std::chrono::seconds;

constexpr seconds linesEvery{5};

struct PhaseText {
    const char *name;  ///< --progress json
    const char *label; ///< for people
};

PhaseText textOf(Phase phase)
{
    switch (phase) {
    case Phase::Idle:
        return {"idle", QT_TRANSLATE_NOOP("Progress", "Preparing")};
    case Phase::Scanning:
        return {"scanning", QT_TRANSLATE_NOOP("Progress", "Looking at the files")};
    case Phase::Listing:
        return {"listing", QT_TRANSLATE_NOOP("Progress", "Listing the album")};
    case Phase::Probing:
        return {"probing", QT_TRANSLATE_NOOP("Progress", "Probing the store")};
    case Phase::Checksums:
        return {"checksums", QT_TRANSLATE_NOOP("Progress", "Finding checksums")};
    case Phase::Planning:
        return {"planning", QT_TRANSLATE_NOOP("Progress", "Planning")};
    case Phase::Uploading:
        return {"uploading", QT_TRANSLATE_NOOP("Progress", "Uploading")};
    case Phase::Assembling:
        return {"assembling", QT_TRANSLATE_NOOP("Progress", "Putting the ZIP together")};
    case Phase::Completing:
        return {"completing", QT_TRANSLATE_NOOP("Progress", "Completing")};
    case Phase::Verifying:
        return {"verifying", QT_TRANSLATE_NOOP("Progress", "Verifying")};
    case Phase::Downloading:
        return {"downloading", QT_TRANSLATE_NOOP("Progress", "Downloading")};
    case Phase::Done:
        break;
    }
    return {"done", QT_TRANSLATE_NOOP("Progress", "Done")};
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

/// Bytes where they are counted, else items: what bar, rate and remaining time go by.
bool goesByBytes(const ProgressSnapshot &now)
{
    return now.bytesTotal > 0 || now.itemsTotal == 0;
}

std::uint64_t doneOf(const ProgressSnapshot &now)
{
    return goesByBytes(now) ? now.bytesDone : now.itemsDone;
}

std::uint64_t totalOf(const ProgressSnapshot &now)
{
    return goesByBytes(now) ? now.bytesTotal : now.itemsTotal;
}

/// "12 of 200, 96.0 MB of 1.6 GB": what is known of it.
QString amounts(const ProgressSnapshot &now)
{
    QStringList parts;
    if (now.itemsTotal > 0)
        parts += Text::tr("%1 of %2").arg(formatCount(now.itemsDone), formatCount(now.itemsTotal));
    else if (now.itemsDone > 0)
        parts += formatCount(now.itemsDone);
    if (now.bytesTotal > 0)
        parts += Text::tr("%1 of %2").arg(formatBytes(now.bytesDone), formatBytes(now.bytesTotal));
    else if (now.bytesDone > 0)
        parts += formatBytes(now.bytesDone);
    return parts.join(QStringLiteral(", "));
}

QString drawBar(double share)
{
    constexpr int cells = 24;
    const int full = static_cast<int>(share * cells);
    return QLatin1Char('[') + QString(full, QLatin1Char('=')) + (full < cells ? QStringLiteral(">") : QString()) +
           QString(std::max(0, cells - full - 1), QLatin1Char(' ')) + QLatin1Char(']');
}

} // namespace

std::optional<ProgressStyle> progressStyleFromName(const QString &name)
{
    static constexpr std::array names{"bar", "lines", "json", "none"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<ProgressStyle>(i);
    }
    return {};
}

ProgressWriter::Output ProgressWriter::tick(const ProgressSnapshot &now, std::chrono::nanoseconds time)
{
    const bool entered = now.phase != m_phase;
    if (entered)
        m_rate.reset();
    m_phase = now.phase;
    m_rate.sample(time, doneOf(now));

    switch (m_style) {
    case ProgressStyle::Bar:
        return {.liveLine = now.phase == Phase::Done ? QString() : bar(now)};
    case ProgressStyle::Lines: {
        if (now.phase == Phase::Idle || now.phase == Phase::Done || (!entered && time - m_lastLine < linesEvery))
            return {};
        m_lastLine = time;
        return {.line = line(now)};
    }
    case ProgressStyle::Json: {
        const QString text = json(now);
        if (text == m_lastText)
            return {};
        m_lastText = text;
        return {.line = text};
    }
    case ProgressStyle::None:
        break;
    }
    return {};
}

ProgressWriter::Output ProgressWriter::finish(const ProgressSnapshot &last, std::chrono::nanoseconds time)
{
    if (m_style == ProgressStyle::Bar)
        return {.liveLine = QString()};
    if (m_style == ProgressStyle::Json)
        return tick(last, time);
    return {};
}

QString ProgressWriter::bar(const ProgressSnapshot &now) const
{
    QString text = Text::tr(textOf(now.phase).label);
    const std::uint64_t total = totalOf(now);
    if (total > 0) {
        const double share = std::min(1.0, static_cast<double>(doneOf(now)) / static_cast<double>(total));
        text += QStringLiteral("  %1 %2 %").arg(drawBar(share)).arg(static_cast<int>(share * 100), 3);
    }
    if (const QString known = amounts(now); !known.isEmpty())
        text += QStringLiteral("  ") + known;
    if (const auto rate = m_rate.rate(); rate && goesByBytes(now) && *rate > 0)
        text += QStringLiteral("  ") + formatRate(*rate);
    if (const auto left = m_rate.secondsLeft(total); left && total > 0)
        text += QStringLiteral("  ") + Text::tr("%1 left").arg(formatSeconds(*left));
    return text;
}

QString ProgressWriter::line(const ProgressSnapshot &now) const
{
    QString text = Text::tr(textOf(now.phase).label);
    if (const QString known = amounts(now); !known.isEmpty())
        text += QStringLiteral(": ") + known;
    if (const auto rate = m_rate.rate(); rate && goesByBytes(now) && *rate > 0)
        text += QStringLiteral(", ") + formatRate(*rate);
    if (const auto left = m_rate.secondsLeft(totalOf(now)); left && totalOf(now) > 0)
        text += QStringLiteral(", ") + Text::tr("%1 left").arg(formatSeconds(*left));
    return text;
}

QString ProgressWriter::json(const ProgressSnapshot &now) const
{
    const auto number = [](std::uint64_t value) { return static_cast<qint64>(value); };
    QJsonObject object{{QStringLiteral("phase"), QLatin1StringView(textOf(now.phase).name)},
                       {QStringLiteral("bytesDone"), number(now.bytesDone)},
                       {QStringLiteral("bytesTotal"), number(now.bytesTotal)},
                       {QStringLiteral("itemsDone"), number(now.itemsDone)},
                       {QStringLiteral("itemsTotal"), number(now.itemsTotal)}};
    if (const auto rate = m_rate.rate(); rate && goesByBytes(now))
        object[QStringLiteral("bytesPerSecond")] = static_cast<qint64>(*rate);
    if (const auto left = m_rate.secondsLeft(totalOf(now)); left && totalOf(now) > 0)
        object[QStringLiteral("secondsLeft")] = static_cast<qint64>(std::llround(*left));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ProgressDisplay::ProgressDisplay(const ProgressCounters &counters, Console &console, Clock &clock,
                                 ProgressStyle style)
    : m_counters(counters), m_console(console), m_clock(clock), m_writer(style)
{
    if (style == ProgressStyle::None)
        return;
    m_thread = std::jthread([this](std::stop_token stop) {
        do
            show(m_writer.tick(snapshotOf(m_counters), m_clock.monotonic()));
        while (m_clock.sleep(std::chrono::milliseconds(250), stop));
        show(m_writer.finish(snapshotOf(m_counters), m_clock.monotonic()));
    });
}

ProgressDisplay::~ProgressDisplay() = default;

void ProgressDisplay::show(const ProgressWriter::Output &output)
{
    if (output.liveLine)
        m_console.setLiveLine(*output.liveLine);
    if (output.line)
        m_console.complain(*output.line);
}

} // namespace photoporter
