// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"
#include "ui/common/rates.h"
#include "ui/common/secrets.h"
#include "ui/common/tasks.h"
#include "workspace/workspace.h"

#include <QTimer>

#include <map>
#include <memory>

namespace photoporter::ui {

enum class PageId : std::uint8_t { Albums, Jobs, DeadLetters, Metrics, Settings };

/// A place in the window to show: a page, and what on it.
struct Destination {
    PageId page = PageId::Albums;
    QString album;                      ///< of Albums
    std::optional<ActivityId> activity; ///< of Jobs
    std::optional<qint64> letter;       ///< of DeadLetters: a DeadLetterId
};

/// A sentence that appears at the window's lower edge and goes by itself; with something to press, if `action` is
/// set.
struct Notice {
    QString text;
    QString actionText; ///< "Undo"
    std::function<void()> action;
    std::chrono::milliseconds time{6000};
};

struct DeskOptions {
    std::shared_ptr<Ledger> ledger;
    std::shared_ptr<Clock> clock;
    OpenPlainStore openPlain = openPlainStore;
    QString cacheFolder; ///< thumbnails; unpacked archives, while their uploads need them
    QString dataFolder;  ///< the sample album
};

/// What all pages share: the store that is open, what moves there (four times a second), background tasks, and the
/// ways between pages. It owns the workspace; the pages show and ask. Of the GUI thread; nothing here blocks.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(DeskOptions options, Preferences &preferences, Secrets &secrets, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] const DeskOptions &options() const { return m_options; }
    [[nodiscard]] Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] Secrets &secrets() const { return m_secrets; }
    [[nodiscard]] Tasks &tasks() { return m_tasks; }
    [[nodiscard]] Clock::WallTime now() const { return m_options.clock->now(); }

    /// How the store is opened with these keys (nothing: those of the AWS profile or the environment, or none).
    [[nodiscard]] WorkspaceOptions optionsFor(const StoreProfile &profile,
                                              const std::optional<Credentials> &keys) const;
    using Keys = std::function<void(Result<std::optional<Credentials>>)>;
    /// The keys that are kept for the store, where it has any; WrongCredentials when they are gone. Answers never
    /// out of the call itself where the keychain is asked.
    void keysOf(const StoreProfile &profile, Keys then);

    /// Opens a store (its keys first), probes it where it is new, and begins to run its queues. Ends in
    /// storeOpened() or storeFailed(). The store before is closed gently in the background.
    void open(const StoreProfile &profile);
    /// The user chose this store: makes it the current one and opens it. Where something of the one before is not
    /// done, a notice says what becomes of it and leads back.
    void change(const StoreProfile &profile);
    /// Closes the store, or gives up opening it: none is chosen any more. Ends gently in the background, too.
    void close();
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// Empty while none is open. Tasks hold it for as long as they use it.
    [[nodiscard]] std::shared_ptr<Workspace> workspace() const { return m_workspace; }
    /// The store that is open, is being opened or failed to be; nothing: none was chosen.
    [[nodiscard]] const std::optional<StoreProfile> &profile() const { return m_profile; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; } ///< of opening it

    /// What may be sent now by the preferences' rules, bytes a second; 0: no limit.
    [[nodiscard]] std::uint64_t limit() const { return m_limit ? m_limit->bytesPerSecond() : 0; }

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    /// Smoothed over 10 s; activity by activity.
    [[nodiscard]] const Rates &rates() const { return m_rates; }
    /// What the user asked for and that runs beside uploads and jobs (a download, a check) counts as running while
    /// this is held.
    [[nodiscard]] std::shared_ptr<const void> errand() const { return m_errands; }
    [[nodiscard]] int errands() const { return static_cast<int>(m_errands.use_count()) - 1; }
    /// Looks now instead of at the next tick: something was asked for.
    void refreshSoon();

    /// Runs `work(Workspace &, std::stop_token)`, a Result, in the background and hands it to `then` in the GUI
    /// thread while `receiver` lives. Does nothing when no store is open.
    template<typename Work, typename Then>
    std::stop_source ask(QObject *receiver, Work work, Then then)
    {
        if (!m_workspace)
            return std::stop_source(std::nostopstate);
        return m_tasks.run(
            receiver,
            [workspace = m_workspace, work = std::move(work)](const std::stop_token &stop) mutable {
                return work(*workspace, stop);
            },
            std::move(then));
    }

    /// `then` for ask(), where the answer is of no use once the store was closed: it is dropped then.
    template<typename Then>
    [[nodiscard]] auto whileOpen(Then then) const
    {
        return [this, of = std::weak_ptr<Workspace>(m_workspace), then = std::move(then)](auto &&answer) mutable {
            if (!of.owner_before(m_workspace) && !m_workspace.owner_before(of))
                then(std::forward<decltype(answer)>(answer));
        };
    }

    void show(const Destination &destination) { Q_EMIT showRequested(destination); }
    void notify(const Notice &notice) { Q_EMIT noticeRaised(notice); }
    /// Files and folders that were dropped, or chosen, to be uploaded; the upload sheet takes it from there.
    void offerUpload(const QStringList &paths, const QString &album = {}) { Q_EMIT uploadOffered(paths, album); }

Q_SIGNALS:
    void openingChanged();
    void storeOpened();
    void storeFailed(const photoporter::Error &error);
    void storeClosed();
    /// At most 4 times a second, and only when something did change; and when a store was opened or closed.
    void snapshotChanged();
    /// Uploads or jobs reached their end since the store was opened: albums and metrics have something new.
    void activitiesEnded(const std::vector<photoporter::Activity> &activities);
    void showRequested(const photoporter::ui::Destination &destination);
    void noticeRaised(const photoporter::ui::Notice &notice);
    void uploadOffered(const QStringList &paths, const QString &album);

private:
    void leave();
    void openWith(const StoreProfile &profile, const std::optional<Credentials> &credentials);
    /// A store that was opened, and how everything stood before its queues began to run.
    struct Opened {
        std::shared_ptr<Workspace> workspace;
        Snapshot before;
    };
    [[nodiscard]] static Result<Opened> openWorkspace(const WorkspaceOptions &options,
                                                      const std::stop_token &stop);
    void opened(int round, Result<Opened> opened);
    void look();
    void take(Snapshot snapshot);
    [[nodiscard]] std::vector<Activity> newlyEnded();
    void retire(std::shared_ptr<Workspace> workspace);
    void keepRate();
    void keepZipPolicy();

    const DeskOptions m_options;
    Preferences &m_preferences;
    Secrets &m_secrets;
    std::shared_ptr<Workspace> m_workspace;
    std::optional<StoreProfile> m_profile;
    std::shared_ptr<RateLimit> m_limit; ///< of the open store
    std::optional<Error> m_failure;
    bool m_opening = false;
    int m_round = 0; ///< answers to an earlier opening are dropped
    std::stop_source m_openStop{std::nostopstate};
    Snapshot m_snapshot;
    std::map<ActivityId, std::optional<Clock::WallTime>> m_ends; ///< when what was seen ended; nothing: it did not
    Rates m_rates;
    const std::shared_ptr<const void> m_errands = std::make_shared<int>(); ///< a holder more each
    QTimer m_tick;
    bool m_looking = false, m_lookAgain = false;
    Tasks m_tasks; ///< last: its work uses all of the above
};

} // namespace photoporter::ui
