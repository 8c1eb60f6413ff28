// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/retryjob.h"
#include "ui/deadletters/letterstory.h"

#include <QMenu>

namespace photoporter::ui {

/// The other ways to try a letter's job again.
class RetryMenu : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;
    void fill(const LetterStory &story, const std::optional<JobRecord> &job);

Q_SIGNALS:
    void chosen(const photoporter::JobRetry &how);

private:
    void add(const QString &text, const QString &why, const JobRetry &how, bool isAsBefore = false);
};

} // namespace photoporter::ui
