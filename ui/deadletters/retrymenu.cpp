// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/retrymenu.h"

namespace photoporter::ui {

namespace {

constexpr int manyChunks = 10;

} // namespace

void RetryMenu::fill(const LetterStory &story, const std::optional<JobRecord> &job)
{
    clear();
    setToolTipsVisible(true);
    const QString policy = job ? job->request.policy : QString();
    const bool otherWaysHelp = story.helps || story.relayHelps;
    if (otherWaysHelp) {
        add(tr("Over your line"),
            tr("Fetches the photos and sends the ZIP: slower, but asks little of the store."),
            {.policy = TransferPolicy::Relay}, policy == policyName(TransferPolicy::Relay));
        add(tr("Only inside the store"), tr("Sends no photo over your line, also where that would be faster."),
            {.policy = TransferPolicy::NoTransfer}, policy == policyName(TransferPolicy::NoTransfer));
        if (policy != policyName(TransferPolicy::Automatic))
            add(tr("Whichever is faster"), tr("Photoporter chooses between the store and your line."),
                {.policy = TransferPolicy::Automatic});
    }
    if (story.helps) {
        addSeparator();
        add(tr("With fewer requests: in one piece"), tr("One worker makes the whole ZIP: gentler on the store."),
            {.chunks = 1});
        add(tr("In %n smaller pieces", nullptr, manyChunks), tr("A failure then costs less that is done already."),
            {.chunks = manyChunks});
        return;
    }
    addSeparator();
    add(tr("As before, anyway"),
        tr("It failed for a reason that another try does not change; it will most likely fail again."),
        {.force = true});
}

void RetryMenu::add(const QString &text, const QString &why, const JobRetry &how, bool isAsBefore)
{
    QAction *action = addAction(text);
    action->setToolTip(why);
    action->setCheckable(isAsBefore);
    action->setChecked(isAsBefore);
    connect(action, &QAction::triggered, this, [this, how] { Q_EMIT chosen(how); });
}

} // namespace photoporter::ui
