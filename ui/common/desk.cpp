// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desk.h"

#include <QCoreApplication>

#include <utility>

namespace photoporter::ui {

namespace {

constexpr auto tickEvery = std::chrono::milliseconds(250);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

Error keysMissing(const StoreProfile &profile)
{
    return {.code = ErrorCode::WrongCredentials,
            .message = Text::tr("The keys of “%1” are no longer on this computer.").arg(profile.name),
            .nextStep = Text::tr("Give them again in Settings, under Stores.")};
}

/// What becomes of what the store has not done yet when it is left; empty: there is nothing.
Notice leavingNotice(const StoreProfile &store, int unfinished, int errands)
{
    QStringList texts;
    if (unfinished > 0)
        texts += Text::tr("%n things of “%1” wait until it is open again.", nullptr, unfinished).arg(store.name);
    if (errands > 0)
        texts += Text::tr("Downloads, checks and care were stopped.");
    return {.text = texts.join(u' '), .actionText = Text::tr("Go back"), .time = std::chrono::seconds(20)};
}

} // namespace

Desk::Desk(DeskOptions options, Preferences &preferences, Secrets &secrets, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_preferences(preferences), m_secrets(secrets)
{
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &Desk::look);
    connect(&m_preferences, &Preferences::ratesChanged, this, &Desk::keepRate);
    connect(&m_preferences, &Preferences::zipPolicyChanged, this, &Desk::keepZipPolicy);
}

Desk::~Desk()
{
    m_openStop.request_stop();
}

WorkspaceOptions Desk::optionsFor(const StoreProfile &profile, const std::optional<Credentials> &keys) const
{
    return {.ledger = m_options.ledger,
            .url = profile.url,
            .open = {.s3 = {.endpoint = profile.endpoint,
                            .region = profile.region,
                            .profile = profile.keys == KeySource::AwsProfile ? profile.awsProfile : QString(),
                            .credentials = keys},
                     .clock = m_options.clock},
            .openPlain = m_options.openPlain};
}

void Desk::keysOf(const StoreProfile &profile, Keys then)
{
    if (profile.keys != KeySource::Keychain) {
        then(std::nullopt);
        return;
    }
    m_secrets.read(profile.id, [profile, then = std::move(then)](Result<std::optional<Credentials>> keys) {
        if (keys && !*keys)
            then(std::unexpected(keysMissing(profile)));
        else
            then(std::move(keys));
    });
}

void Desk::open(const StoreProfile &profile)
{
    leave();
    m_opening = true;
    m_profile = profile;
    m_failure.reset();
    Q_EMIT openingChanged();
    keysOf(profile,
           [guard = QPointer(this), profile, round = m_round](const Result<std::optional<Credentials>> &keys) {
               if (!guard || guard->m_round != round)
                   return;
               if (keys)
                   guard->openWith(profile, *keys);
               else
                   guard->opened(round, std::unexpected(keys.error()));
           });
}

void Desk::openWith(const StoreProfile &profile, const std::optional<Credentials> &credentials)
{
    WorkspaceOptions options = optionsFor(profile, credentials);
    m_limit = std::make_shared<RateLimit>(0, m_options.clock);
    options.open.limit = m_limit;
    keepRate();
    m_openStop = m_tasks.run(
        this, [options = std::move(options)](const std::stop_token &stop) { return openWorkspace(options, stop); },
        [this, round = m_round](Result<Opened> result) { opened(round, std::move(result)); });
}

Result<Desk::Opened> Desk::openWorkspace(const WorkspaceOptions &options, const std::stop_token &stop)
{
    auto workspace = Workspace::open(options, nullptr, stop);
    if (!workspace)
        return std::unexpected(workspace.error());
    if (stop.stop_requested())
        return cancelled();
    Snapshot before = (*workspace)->snapshot();
    return Opened{std::move(*workspace), std::move(before)};
}

void Desk::opened(int round, Result<Opened> opened)
{
    if (round != m_round) {
        if (opened)
            retire(std::move(opened->workspace));
        return;
    }
    m_opening = false;
    if (!opened) {
        m_failure = opened.error();
        Q_EMIT openingChanged();
        Q_EMIT storeFailed(*m_failure);
        return;
    }
    m_workspace = std::move(opened->workspace);
    keepZipPolicy();
    m_snapshot = std::move(opened->before);
    m_rates.add(m_snapshot);
    m_ends.clear();
    (void)newlyEnded(); // no news
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
    Q_EMIT snapshotChanged();
}

void Desk::change(const StoreProfile &profile)
{
    Notice notice;
    if (m_workspace && m_profile->id != profile.id)
        notice = leavingNotice(*m_profile, m_snapshot.running() + m_snapshot.waiting(), errands());
    notice.action = [this, before = m_profile] {
        if (const auto store = m_preferences.store(before->id))
            change(*store);
    };
    m_preferences.setCurrentStore(profile.id);
    open(profile);
    if (!notice.text.isEmpty())
        notify(notice);
}

void Desk::close()
{
    leave();
    m_profile.reset();
    Q_EMIT openingChanged();
}

/// What is open or being opened; the profile stays.
void Desk::leave()
{
    m_openStop.request_stop();
    ++m_round;
    m_tick.stop();
    m_opening = false;
    m_snapshot = {};
    m_rates = {};
    m_failure.reset();
    if (!m_workspace)
        return;
    retire(std::exchange(m_workspace, {}));
    Q_EMIT storeClosed();
    Q_EMIT snapshotChanged();
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
    m_snapshot = std::move(snapshot);
    if (!isSame || m_rates.upBytesPerSecond() > 0 || m_rates.downBytesPerSecond() > 0)
        Q_EMIT snapshotChanged();
    if (isSame)
        return;
    if (const auto ended = newlyEnded(); !ended.empty())
        Q_EMIT activitiesEnded(ended);
}

/// What counts is when something ended: it may have begun, or have been retried, between two looks.
std::vector<Activity> Desk::newlyEnded()
{
    std::vector<Activity> ended;
    for (const Activity &activity : m_snapshot.activities) {
        const auto at = activity.isFinal() ? activity.finishedAt : std::nullopt;
        if (std::exchange(m_ends[activity.id], at) != at && at)
            ended.push_back(activity);
    }
    return ended;
}

/// The rate that the preferences say for this time of the day.
void Desk::keepRate()
{
    if (m_limit)
        m_limit->set(rateAt(m_preferences.rates(), QTime::currentTime()));
}

/// What was chosen for ZIPs holds for those as well that are made after an upload.
void Desk::keepZipPolicy()
{
    if (m_workspace)
        m_workspace->setZipPolicy(m_preferences.zipPolicy());
}

} // namespace photoporter::ui
