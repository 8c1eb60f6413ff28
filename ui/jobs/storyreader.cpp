// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/storyreader.h"

namespace photoporter::ui {

StoryReader::StoryReader(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(1));
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_again)
            start();
    });
}

void StoryReader::watch(std::optional<JobId> job)
{
    if (job == m_job)
        return;
    m_job = job;
    m_rest.stop();
    lookAgain();
}

void StoryReader::lookAgain()
{
    m_again = true;
    if (!m_reading && !m_rest.isActive())
        start();
}

void StoryReader::start()
{
    m_again = false;
    if (!m_job || !m_desk.workspace())
        return;
    m_reading = true;
    const JobId job = *m_job;
    m_desk.ask(
        this, [job](Workspace &workspace, const std::stop_token &) { return readStory(workspace.ledger(), job); },
        [this, job](const Result<JobStory> &story) { take(job, story); });
}

void StoryReader::take(JobId job, const Result<JobStory> &story)
{
    m_reading = false;
    if (job != m_job) { // another one was chosen meanwhile
        lookAgain();
        return;
    }
    m_rest.start();
    if (story)
        Q_EMIT read(*story);
    else
        Q_EMIT failed(story.error());
}

} // namespace photoporter::ui
