// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/upload/preflight.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace photoporter::ui {

class LookingPlace;
class PreflightForm;
class SourcePlace;

/// The sheet that takes what was dropped or chosen, shows what uploading it would do, and asks for the upload.
///
/// It is one widget for the window's whole life; hiding it (or closed()) gives up what it was about: work stops,
/// and what was unpacked is removed. While a store is opened it gathers; without one it waits, also where it leads
/// to the settings, and offers anew what it was given when one is open. Of the GUI thread; files and store are
/// looked at in the desk's tasks.
class UploadSheet : public QFrame {
    Q_OBJECT
public:
    explicit UploadSheet(Desk &desk, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasWork() const; ///< which closing it would lose: something was chosen

public Q_SLOTS:
    /// Begins anew with these files, folders and archives; with none it asks for them. `album` (may be empty) is
    /// the album's name to begin with. What comes while the sheet is shown and has others joins them; archives
    /// among them are unpacked anew.
    void offer(const QStringList &paths, const QString &album);

Q_SIGNALS:
    void closed(); ///< it is done, or was cancelled

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What one task found: everything that is shown of it, ready.
    struct Gathered {
        Preflight preflight;
        std::vector<NoteGroup> notes;
    };

    void build();
    void retranslate();
    void chooseFolder();
    void chooseFiles();
    void unpack();
    void unpacked(int round, Result<UnpackedPaths> result);
    void scanFiles();
    void scanned(int round, Result<std::shared_ptr<const Gathered>> result);
    void storeOpened();
    void listAlbums();
    void compareSoon();
    void compare();
    void compared(int round, const Result<Comparison> &result);
    void accept();
    void accepted(const QString &album, QueuedUploadId id, int round);
    void refused(const UnpackedPaths &given, const Error &error, int round);
    void showProblem(const Error &error);
    void showPlace(QWidget *place);
    void updateButtons();
    void giveUp();
    void discard(const QString &importFolder);

    Desk &m_desk;
    /// Removes what earlier programs left of imports, once; returns when that is done. From any thread.
    const std::function<void()> m_sweep;
    QLabel *m_title;
    QLabel *m_from;
    QStackedWidget *m_places;
    SourcePlace *m_source;
    LookingPlace *m_looking;
    PreflightForm *m_form;
    QPushButton *m_cancel;
    QPushButton *m_upload;

    QStringList m_paths; ///< as offered, absolute
    QString m_wantedAlbum;
    UnpackedPaths m_unpacked;
    std::shared_ptr<const Gathered> m_gathered;
    std::optional<Comparison> m_comparison;
    std::shared_ptr<GatherProgress> m_progress;
    int m_round = 0; ///< answers of earlier rounds are dropped
    int m_compareRound = 0;
    bool m_scanning = false;
    bool m_asking = false; ///< for the upload
    bool m_waits = false;  ///< for a store, with what was offered
    std::stop_source m_stop{std::nostopstate};
    std::stop_source m_compareStop{std::nostopstate};
    QTimer m_tick;         ///< for the bar
    QTimer m_compareTimer; ///< until the name was not typed at for a moment
};

} // namespace photoporter::ui
