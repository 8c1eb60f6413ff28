// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/replacement.h"

#include "ledger/salvage.h"
#include "ledger/schema.h"
#include "ledger/text.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QtEndian>

namespace photoporter {

namespace {

constexpr std::chrono::seconds patience{30}; ///< for another process that replaces the same ledger

/// Whatever a user named with --ledger by mistake, a photo for instance, stays where it is.
bool isOurs(const QString &path)
{
    if (QFileInfo(path).fileName() == u"ledger.sqlite")
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // The database header's application id (sqlite.org/fileformat.html, section 1.3).
    constexpr qsizetype offset = 68;
    const QByteArray header = file.read(offset + 4);
    return header.size() == offset + 4 && header.startsWith("SQLite format 3") &&
           qFromBigEndian<quint32>(header.constData() + offset) == ledgerApplicationId;
}

/// Where the damaged file went; nothing when it could not be moved.
std::optional<QString> setAside(const QString &path, Clock::WallTime now)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target = path + u".damaged-" + stamp;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = path + u".damaged-" + stamp + u'-' + QString::number(i);
    // The file itself last: a new database must never meet the log of the old one.
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(path + ending) && !QFile::rename(path + ending, target + ending))
            return {};
    }
    if (!QFile::rename(path, target))
        return {};
    return target;
}

bool isDamaged(const Result<std::shared_ptr<Ledger>> &opened)
{
    return !opened && opened.error().code == ErrorCode::LedgerDamaged;
}

Result<OpenedLedger> unlessFailed(Result<std::shared_ptr<Ledger>> opened)
{
    return std::move(opened).transform([](auto ledger) { return OpenedLedger{.ledger = std::move(ledger)}; });
}

} // namespace

QString LedgerLoss::describe() const
{
    QString words = LedgerText::tr("The ledger %1 was damaged. It was renamed to %2, and a new one was made.")
                        .arg(path, setAside);
    words += u' ' + LedgerText::tr("Carried over: stores %1, albums %2, settings %3, unfinished jobs %4, "
                                   "unfinished uploads %5.")
                        .arg(QString::number(stores), QString::number(albums), QString::number(settings),
                             QString::number(jobs), QString::number(uploads));
    if (!allRead)
        words += u' ' + LedgerText::tr("Some of these could not be read.");
    words += u' ' + LedgerText::tr("Lost: the history of jobs, the dead letters and the metrics. No photo and no "
                                   "archive is lost; checksums are found again in the albums' manifests.");
    return words;
}

Result<OpenedLedger> openOrReplaceLedger(const QString &path, Clock::WallTime now)
{
    auto opened = Ledger::open(path);
    const QString file = QFileInfo(path).absoluteFilePath();
    if (!isDamaged(opened))
        return unlessFailed(std::move(opened));
    if (!isOurs(file)) {
        return fail(
            ErrorCode::LedgerDamaged, LedgerText::tr("%1 is no ledger, or a damaged one.").arg(file),
            LedgerText::tr("If it was your ledger, rename it, and a new one is made; else use another file."),
            QStringLiteral("--ledger"));
    }
    // Of two processes that find the damage one replaces the file, and the other finds a sound one.
    QLockFile lock(file + u".lock");
    if (!lock.tryLock(patience))
        return std::unexpected(opened.error());
    auto again = Ledger::open(path);
    if (!isDamaged(again))
        return unlessFailed(std::move(again));
    const auto target = setAside(file, now);
    if (!target)
        return std::unexpected(opened.error());
    LedgerLoss loss{.path = file, .setAside = *target};
    auto fresh = Ledger::open(path);
    if (!fresh)
        return std::unexpected(fresh.error());
    salvage(loss, **fresh, now);
    return OpenedLedger{.ledger = *std::move(fresh), .loss = std::move(loss)};
}

} // namespace photoporter
