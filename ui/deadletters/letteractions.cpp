// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letteractions.h"

#include "jobs/letterjson.h"
#include "ui/common/savefile.h"

#include <QDir>
#include <QJsonDocument>
#include <QPointer>

#include <limits>
#include <ranges>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

const QString byUser = u"user"_s;
constexpr std::chrono::seconds undoTime{10};

Result<std::vector<DeadLetter>> lettersOf(const Workspace &workspace, bool settledToo)
{
    return DeadLetterTable(workspace.ledger())
        .list(
            {.openOnly = !settledToo, .location = workspace.location(), .limit = std::numeric_limits<int>::max()});
}

Result<> exportLetters(const Workspace &workspace, const QString &path, bool settledToo)
{
    const auto letters = lettersOf(workspace, settledToo);
    if (!letters)
        return std::unexpected(letters.error());
    const auto json = lettersToJson(*letters, workspace.ledger());
    if (!json)
        return std::unexpected(json.error());
    return saveFile(path, QJsonDocument(*json).toJson(QJsonDocument::Indented));
}

} // namespace

Result<RetriedAll> retryAllOpen(const Workspace &workspace, const std::stop_token &stop)
{
    const auto letters = lettersOf(workspace, false);
    if (!letters)
        return std::unexpected(letters.error());
    RetriedAll all;
    for (const DeadLetter &listed : std::views::reverse(*letters)) {
        if (stop.stop_requested())
            return cancelled();
        const auto letter = findLetter(workspace.ledger(), listed.id);
        if (!letter)
            return std::unexpected(letter.error());
        if (letter->settlement != Settlement::Open)
            continue;
        const auto job = retryLetter(workspace.ledger(), listed.id, {.by = byUser}, workspace.clock().now());
        if (!job && job.error().code != ErrorCode::InvalidInput)
            return std::unexpected(job.error());
        ++(job ? all.retried : all.refused);
    }
    return all;
}

void LetterActions::retry(DeadLetterId id, JobRetry how)
{
    how.by = byUser;
    m_desk.ask(
        this,
        [id, how](const Workspace &workspace, const std::stop_token &) {
            return retryLetter(workspace.ledger(), id, how, workspace.clock().now());
        },
        [this](const Result<JobId> &job) {
            finish(job.transform([](JobId) {}), tr("The ZIP is being made again."));
        });
}

void LetterActions::retryAll()
{
    m_desk.ask(this, retryAllOpen, [this](const Result<RetriedAll> &all) {
        const QString retried = all ? tr("%n jobs are tried again.", nullptr, all->retried) : QString();
        if (!all || all->refused == 0)
            return finish(all.transform([](RetriedAll) {}), retried);
        //: %1: "3 jobs are tried again."
        finish({}, tr("%1 %n need something else first.", nullptr, all->refused).arg(retried));
    });
}

void LetterActions::discard(DeadLetterId id, const QString &album)
{
    const auto undo = [self = QPointer(this), id] {
        if (self)
            self->restore(id);
    };
    m_desk.ask(
        this,
        [id](const Workspace &workspace, const std::stop_token &) {
            return discardLetter(workspace.ledger(), id, byUser, workspace.clock().now());
        },
        [this, album, undo](const Result<> &done) {
            finish(done, {});
            if (done)
                m_desk.notify({.text = tr("The dead letter of %1 was discarded.").arg(album),
                               .actionText = tr("Undo"),
                               .action = undo,
                               .time = undoTime});
        });
}

void LetterActions::restore(DeadLetterId id)
{
    m_desk.ask(
        this,
        [id](const Workspace &workspace, const std::stop_token &) {
            return restoreLetter(workspace.ledger(), id);
        },
        [this](const Result<> &done) { finish(done, {}); });
}

void LetterActions::exportTo(const QString &path, bool settledToo)
{
    m_desk.ask(
        this,
        [path, settledToo](const Workspace &workspace, const std::stop_token &) {
            return exportLetters(workspace, path, settledToo);
        },
        [this, path](const Result<> &done) {
            finish(done, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        });
}

void LetterActions::finish(const Result<> &done, const QString &text)
{
    if (!done)
        Q_EMIT failed(done.error());
    else if (!text.isEmpty())
        m_desk.notify({.text = text});
    m_desk.refreshSoon();
    Q_EMIT changed();
}

} // namespace photoporter::ui
