// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/albumasks.h"
#include "ui/albums/albummodel.h"
#include "ui/common/desk.h"
#include "workspace/albumarchives.h"

namespace photoporter::ui {

/// What was last asked for an album beside its jobs, while it runs and afterwards: shown in its panel.
struct AlbumReport {
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<Error> error;
    QString file;                               ///< of this computer, to be shown in its folder; empty: none
    std::shared_ptr<ProgressCounters> progress; ///< set while it runs
    [[nodiscard]] bool isRunning() const { return progress != nullptr; }
};

/// Does what can be done with albums. Each answer is a report in the album's place, one an album. Of the GUI
/// thread.
class AlbumActions : public QObject {
    Q_OBJECT
public:
    /// Dialogs belong to `window`; all outlive the actions.
    AlbumActions(Desk &desk, AlbumModel &model, LinkNotes &links, QWidget *window);
    ~AlbumActions() override;
    void setAsks(AlbumAsks asks) { m_asks = std::move(asks); }
    [[nodiscard]] const AlbumAsks &asks() const { return m_asks; }

    enum class Make : std::uint8_t { IfNeeded, Again }; ///< Again: also where one of the same photos is there
    void createZip(const QStringList &albums, Make make = Make::IfNeeded);
    void copyLink(const QString &album);
    void download(const QString &album); ///< asks where to
    void verify(const QString &album);
    void removeArchives(const QStringList &albums);  ///< of those that have one; asks first
    [[nodiscard]] bool canShowPlace() const;         ///< the store lies in a folder
    void showPlace(const QString &album);            ///< its folder here, or copies its address in the store
    void showFile(const QString &file);              ///< its folder
    void pause(const QString &album, ActivityId id); ///< the album's upload or job
    void resume(const QString &album, ActivityId id);

    [[nodiscard]] const AlbumReport *report(const QString &album) const; ///< null: there is nothing to say
    void stop(const QString &album);
    void dismiss(const QString &album); ///< what has ended

Q_SIGNALS:
    void reported(const QString &album);
    void archiveRemoved(const QString &album);

private:
    using Work = std::function<Result<AlbumReport>(Workspace &, ProgressCounters &, const std::stop_token &)>;
    void run(const QString &album, const QString &doing, Work work, std::function<void()> done = {});
    void settle(const QString &album, AlbumReport report);
    void tell(const QString &album, const AlbumReport &news);
    void tellFailure(const QString &album, const Result<> &done);
    [[nodiscard]] bool isBusy(const QString &album) const;
    [[nodiscard]] bool refuses(const QString &album);
    void removeNow(const QString &album);
    void linkMade(const QString &album, const ArchiveLink &link);
    void copyPath(const QString &album);

    Desk &m_desk;
    AlbumModel &m_model;
    LinkNotes &m_links;
    QWidget *m_window;
    AlbumAsks m_asks;
    struct Running {
        AlbumReport report;
        std::stop_source stop{std::nostopstate};
        int number = 0;                     ///< an answer to another one is dropped
        std::shared_ptr<const void> errand; ///< while it runs
    };
    std::map<QString, Running> m_reports;
    int m_number = 0;
};

} // namespace photoporter::ui
