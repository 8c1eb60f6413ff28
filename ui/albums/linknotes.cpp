// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/linknotes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

QString layoutName(const QString &storeId)
{
    return u"links-"_s + storeId;
}

} // namespace

void LinkNotes::open(const QString &storeId, Clock::WallTime now)
{
    m_storeId = storeId;
    m_notes.clear();
    const QJsonObject kept = QJsonDocument::fromJson(m_preferences.layout(layoutName(storeId))).object();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QJsonObject note = it->toObject();
        const Clock::WallTime until{std::chrono::milliseconds(note["until"_L1].toInteger())};
        if (until > now)
            m_notes[it.key()] = {note["archive"_L1].toString().toUtf8(), until};
    }
}

void LinkNotes::note(const QString &album, const ObjectKey &archive, Clock::WallTime until)
{
    Note &note = m_notes[album];
    // The longest of several links to one archive counts: it is what somebody may still use.
    if (note.archive != archive.utf8() || note.until < until)
        note = {archive.utf8(), until};
    save();
}

std::optional<Clock::WallTime> LinkNotes::until(const QString &album, const ObjectKey &archive,
                                                Clock::WallTime now) const
{
    const auto found = m_notes.find(album);
    if (found == m_notes.end() || found->second.archive != archive.utf8() || found->second.until <= now)
        return std::nullopt;
    return found->second.until;
}

void LinkNotes::save() const
{
    QJsonObject kept;
    for (const auto &[album, note] : m_notes)
        kept[album] = QJsonObject{{u"archive"_s, QString::fromUtf8(note.archive)},
                                  {u"until"_s, static_cast<qint64>(note.until.time_since_epoch().count())}};
    m_preferences.saveLayout(layoutName(m_storeId), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace photoporter::ui
