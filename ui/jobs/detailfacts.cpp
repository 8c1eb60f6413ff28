// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/detailfacts.h"

#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobFacts)
};

/// For a figure that is not there yet.
QString none()
{
    return Text::tr("–", "a figure that is not known yet");
}

struct Made {
    std::uint64_t done = 0, total = 0;
};

/// Bytes of the ZIP: by the live counters while it is joined here, else by the parts that are written down.
Made madeOf(const Activity &activity, const JobStory *story)
{
    const std::uint64_t size = activity.size > 0 || !story ? activity.size : story->job.archive.size;
    if (activity.state == ActivityState::Ready)
        return {size, size};
    if (activity.runsHere && activity.phase == Phase::Assembling && activity.bytesTotal > 0)
        return {activity.bytesDone, activity.bytesTotal};
    if (activity.runsHere && (activity.phase == Phase::Completing || activity.phase == Phase::Verifying))
        return {size, size};
    if (!story || !story->job.plan || story->job.plan->parts == 0)
        return {0, size};
    const double share = static_cast<double>(story->job.partsDone) / story->job.plan->parts;
    return {static_cast<std::uint64_t>(static_cast<double>(size) * std::min(1.0, share)), size};
}

FactText madeFact(const Activity &activity, const JobStory *story)
{
    const Made made = madeOf(activity, story);
    FactText fact{.label = Text::tr("Made", "how much of the ZIP"), .value = none()};
    if (made.total == 0)
        return fact;
    fact.value = made.done == made.total ? format::bytes(made.total) : format::bytesOf(made.done, made.total);
    fact.exact =
        Text::tr("%1 of %2", "exact bytes").arg(format::exactBytes(made.done), format::exactBytes(made.total));
    return fact;
}

std::vector<FactText> jobFacts(const Activity &activity, const JobStory *story)
{
    const auto figures = story ? std::optional(figuresOf(*story)) : std::nullopt;
    const auto say = [&](const QString &label, auto value, const QString &exact = {}) {
        return FactText{.label = label, .value = figures ? value() : none(), .exact = exact};
    };
    return {
        madeFact(activity, story),
        say(
            Text::tr("Sent"), [&] { return format::bytes(figures->up); },
            figures ? format::exactBytes(figures->up) : QString()),
        say(
            Text::tr("Streaming would need", "fetching all photos and sending the ZIP; a duration"),
            [&] { return figures->relaySeconds ? format::seconds(*figures->relaySeconds) : none(); },
            Text::tr("How long it takes to fetch all photos and send the ZIP through your line")),
        say(
            Text::tr("Requests"), [&] { return format::count(figures->requests); },
            Text::tr("To the store; what is under way counts when it is done")),
        say(
            Text::tr("Tries again"), [&] { return format::count(figures->retries); },
            figures ? Text::tr("Requests sent again; the store asked %n times to slow down", nullptr,
                               static_cast<int>(figures->throttles))
                    : QString()),
        say(
            Text::tr("Cost"), [&] { return format::dollars(figures->cost); },
            Text::tr("By the store's list prices for requests and traffic")),
    };
}

FactText rateFact(double rate)
{
    if (rate <= 0)
        return {.label = Text::tr("Rate"), .value = none()};
    return {.label = Text::tr("Rate"), .value = format::rate(rate), .exact = format::bits(rate)};
}

std::vector<FactText> uploadFacts(const Activity &activity, const Rates &rates)
{
    const bool ready = activity.state == ActivityState::Ready;
    const std::uint64_t files = std::max(activity.entries, activity.itemsTotal);
    const std::uint64_t done = ready ? files : activity.itemsDone;
    const std::uint64_t size = std::max(activity.size, activity.bytesTotal);
    const std::uint64_t sent = ready ? size : activity.bytesDone;
    std::vector<FactText> facts = {
        {.label = Text::tr("Files done"),
         .value =
             files == 0 ? none() : Text::tr("%1 of %2", "counts").arg(format::count(done), format::count(files))},
        {.label = Text::tr("Sent"),
         .value = size == 0 ? none() : format::bytesOf(sent, size),
         .exact = Text::tr("%1 of %2", "exact bytes").arg(format::exactBytes(sent), format::exactBytes(size))},
    };
    if (!activity.isFinal()) {
        facts.push_back(rateFact(rates.bytesPerSecond(activity.id).value_or(0)));
        const double left = rates.secondsLeft(activity).value_or(-1);
        facts.push_back({.label = Text::tr("Left", "time"), .value = left < 0 ? none() : format::left(left)});
    }
    facts.push_back({.label = Text::tr("Not sent", "files"), .value = format::count(activity.failures)});
    return facts;
}

} // namespace

std::vector<FactText> factsOf(const Activity &activity, const JobStory *story, const Rates &rates)
{
    return activity.id.kind == ActivityKind::Upload ? uploadFacts(activity, rates) : jobFacts(activity, story);
}

QString noteOf(const Activity &activity, const JobStory *story)
{
    if (activity.lostFiles)
        return Text::tr(
            "What was unpacked for this upload was removed when it was cancelled. Upload the archive again: "
            "photos that were sent are not sent again.");
    if (activity.id.kind != ActivityKind::Archive || activity.state != ActivityState::Ready || !story)
        return {};
    const JobFigures figures = figuresOf(*story);
    const QString made = format::bytes(story->job.archive.size);
    const std::uint64_t streamed = 2 * story->job.archive.size;
    if (!figures.relaySeconds)
        return Text::tr("This album's ZIP was there already: nothing had to be made.");
    if (figures.up + figures.down >= streamed)
        return Text::tr("%1 made from %2 sent", "bytes").arg(made, format::bytes(figures.up));
    return Text::tr("%1 made from %2 sent: %3 did not have to travel.", "bytes")
        .arg(made, format::bytes(figures.up), format::bytes(streamed - figures.up - figures.down));
}

} // namespace photoporter::ui
