// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/retryjob.h"
#include "ui/common/desk.h"

namespace photoporter::ui {

/// What the page does with letters, in the background. Of the GUI thread.
class LetterActions : public QObject {
    Q_OBJECT
public:
    explicit LetterActions(Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}

    void retry(DeadLetterId id, JobRetry how);
    /// All open ones, oldest first; those that it can't help stay open, and are counted in the notice.
    void retryAll();
    /// With ten seconds to take it back.
    void discard(DeadLetterId id, const QString &album);
    void restore(DeadLetterId id);
    /// All of the store's letters as JSON, like the command line's export; `settledToo`: not only the open ones.
    void exportTo(const QString &path, bool settledToo);

Q_SIGNALS:
    void changed(); ///< letters stand otherwise now: read them again
    void failed(const photoporter::Error &error);

private:
    void finish(const Result<> &done, const QString &text);
    Desk &m_desk;
};

/// How a retry of all went.
struct RetriedAll {
    int retried = 0;
    int refused = 0; ///< another try can't help
};
/// Blocks: for tasks. A letter whose job was retried for another letter is settled by then, and passed over.
[[nodiscard]] Result<RetriedAll> retryAllOpen(const Workspace &workspace, const std::stop_token &stop);

} // namespace photoporter::ui
