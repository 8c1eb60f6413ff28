// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "workspace/jobstory.h"

namespace photoporter::ui {

/// Reads the story of the job that is looked at, in the background and at most once a second.
class StoryReader : public QObject {
    Q_OBJECT
public:
    explicit StoryReader(Desk &desk, QObject *parent = nullptr);

    void watch(std::optional<JobId> job); ///< read at once; nothing: none is looked at
    void lookAgain();                     ///< something may have changed

Q_SIGNALS:
    void read(const photoporter::JobStory &story); ///< of the job that is watched
    void failed(const photoporter::Error &error);

private:
    void start();
    void take(JobId job, const Result<JobStory> &story);

    Desk &m_desk;
    std::optional<JobId> m_job;
    QTimer m_rest; ///< between two readings
    bool m_reading = false, m_again = false;
};

} // namespace photoporter::ui
