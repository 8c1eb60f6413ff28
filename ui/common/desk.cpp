// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desk.h"

#include <algorithm>

namespace photoporter::ui {

namespace {

constexpr auto tickEvery = std::chrono::milliseconds(250);

OpenOptions openOptionsOf(const StoreProfile &profile, const std::optional<Credentials> &credentials,
                          const std::shared_ptr<Clock> &clock)
{
    return {.s3 = {.endpoint = profile.endpoint,
                   .region = profile.region,
                   .profile = profile.keys == KeySource::AwsProfile ? profile.awsProfile : QString(),
                   .credentials = credentials},
            .limit = std::make_shared<RateLimit>(0, clock),
            .clock = clock};
}

using Opened = Result<std::shared_ptr<Workspace>>;

Opened openWorkspace(const WorkspaceOptions &options, const std::stop_token &stop)
{
    auto workspace = Workspace::open(options, nullptr, stop);
    if (!workspace)
        return std::unexpected(workspace.error());
    if (stop.stop_requested())
        return cancelled();
    return std::shared_ptr<Workspace>(std::move(*workspace));
}

Error keysMissing(const StoreProfile &profile)
{
    return {.code = ErrorCode::WrongCredentials,
            .message = Desk::tr("The keys of “%1” are no longer on this computer.").arg(profile.name),
            .nextStep = Desk::tr("Give them again in Settings, under Stores.")};
}

} // namespace

Desk::Desk(DeskOptions options, Preferences &preferences, Secrets &secrets, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_preferences(preferences), m_secrets(secrets)
{
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &Desk::look);
    connect(&m_preferences, &Preferences::ratesChanged, this, &Desk::keepRate);
}

Desk::~Desk()
{
    m_openStop.request_stop();
}

void Desk::open(const StoreProfile &profile)
{
    close();
    m_opening = true;
    m_profile = profile;
    m_failure.reset();
    Q_EMIT openingChanged();
    if (profile.keys != KeySource::Keychain) {
        openWith(profile, {});
        return;
    }
    m_secrets.read(profile.id, [guard = QPointer(this), profile](Result<std::optional<Credentials>> credentials) {
        if (!guard || !guard->m_opening || guard->m_profile != profile)
            return;
        if (credentials && *credentials)
            guard->openWith(profile, *credentials);
        else
            guard->opened(profile, std::unexpected(credentials ? keysMissing(profile) : credentials.error()));
    });
}

void Desk::openWith(const StoreProfile &profile, const std::optional<Credentials> &credentials)
{
    WorkspaceOptions options{.ledger = m_options.ledger,
                             .url = profile.url,
                             .open = openOptionsOf(profile, credentials, m_options.clock),
                             .openPlain = m_options.openPlain};
    m_limit = options.open.limit;
    keepRate();
    m_openStop = m_tasks.run(
        this, [options = std::move(options)](const std::stop_token &stop) { return openWorkspace(options, stop); },
        [this, profile](Opened workspace) { opened(profile, std::move(workspace)); });
}

void Desk::opened(const StoreProfile &profile, Opened workspace)
{
    if (!m_opening || m_profile != profile) {
        if (workspace)
            retire(std::move(*workspace));
        return;
    }
    m_opening = false;
    if (!workspace) {
        m_failure = workspace.error();
        Q_EMIT openingChanged();
        Q_EMIT storeFailed(*m_failure);
        return;
    }
    m_workspace = std::move(*workspace);
    m_tasks.run(
        this,
        [workspace = m_workspace](const std::stop_token &) {
            workspace->start();
            return true;
        },
        [this](bool) { look(); });
    m_tick.start();
    Q_EMIT openingChanged();
    Q_EMIT storeOpened();
}

void Desk::close()
{
    m_openStop.request_stop();
    m_tick.stop();
    m_opening = false;
    m_snapshot = {};
    m_rates = {};
    m_failure.reset();
    if (!m_workspace)
        return;
    retire(std::exchange(m_workspace, {}));
    Q_EMIT storeClosed();
}

/// Ending a workspace waits for what is in flight: not in this thread.
void Desk::retire(std::shared_ptr<Workspace> workspace)
{
    m_tasks.run(
        this,
        [workspace = std::move(workspace)](const std::stop_token &) mutable {
            workspace.reset();
            return true;
        },
        [](bool) {});
}

void Desk::refreshSoon()
{
    m_lookAgain = true;
    look();
}

void Desk::look()
{
    keepRate();
    if (!m_workspace || m_looking)
        return;
    m_looking = true;
    m_lookAgain = false;
    // Only the task holds the workspace: should it be the last to, ending it must not be this thread's work.
    m_tasks.run(
        this, [workspace = m_workspace](const std::stop_token &) { return workspace->snapshot(); },
        [this, of = m_workspace.get()](Snapshot seen) {
            m_looking = false;
            if (of == m_workspace.get())
                take(std::move(seen));
            if (m_lookAgain)
                look();
        });
}

void Desk::take(Snapshot snapshot)
{
    m_rates.add(snapshot);
    const bool isSame = snapshot.activities == m_snapshot.activities &&
                        snapshot.openLetters == m_snapshot.openLetters && snapshot.traffic == m_snapshot.traffic &&
                        snapshot.trouble.has_value() == m_snapshot.trouble.has_value();
    const Snapshot before = std::exchange(m_snapshot, std::move(snapshot));
    if (!isSame || m_rates.upBytesPerSecond() > 0 || m_rates.downBytesPerSecond() > 0)
        Q_EMIT snapshotChanged();
    // Of what had ended when the store was first looked at, only what ended just now is news.
    const bool isFirst = before.takenAt.count() == 0;
    const auto newsSince = m_options.clock->now() - std::chrono::seconds(5);
    for (const Activity &activity : m_snapshot.activities) {
        // One that came and went between two looks was never seen unfinished.
        const auto was = std::ranges::find(before.activities, activity.id, &Activity::id);
        const bool isNews = !isFirst || (activity.finishedAt && *activity.finishedAt >= newsSince);
        if (isNews && activity.isFinal() && (was == before.activities.end() || !was->isFinal()))
            Q_EMIT activityEnded(activity);
    }
}

/// The rate that the preferences say for this time of the day.
void Desk::keepRate()
{
    if (m_limit)
        m_limit->set(rateAt(m_preferences.rates(), QTime::currentTime()));
}

} // namespace photoporter::ui
