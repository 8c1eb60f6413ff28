// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/settings.h"
#include "ui/common/desk.h"

#include <map>

namespace photoporter::ui {

/// The engine's settings as the ledger has them: read once in the background, then changed here and written
/// behind, one write after the other. Of the GUI thread.
class SettingsKeeper : public QObject {
    Q_OBJECT
public:
    explicit SettingsKeeper(Desk &desk, QObject *parent = nullptr);
    void load(); ///< ends in changed() or failed()

    [[nodiscard]] const EngineSettings &values() const { return m_values; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// The row of the settings table; it must exist.
    [[nodiscard]] SettingInfo info(const QString &name) const;
    /// InvalidInput, and nothing changed, for a value out of range; else it holds at once and is written.
    [[nodiscard]] Result<> change(const QString &name, const QString &text);
    void reset(const QString &name);
    [[nodiscard]] bool isWriting() const { return m_writing; }

Q_SIGNALS:
    void changed();
    void failed(const photoporter::Error &error); ///< of reading or writing the ledger
    void written();                               ///< nothing is left to be written

private:
    void write();

    Desk &m_desk;
    EngineSettings m_values;
    bool m_loaded = false, m_writing = false;
    std::map<QString, std::optional<QString>> m_pending; ///< nothing: reset
};

} // namespace photoporter::ui
