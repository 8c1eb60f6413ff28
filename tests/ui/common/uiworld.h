// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>

namespace photoporter::ui::testing {

/// The one QApplication of a test program: offscreen unless QT_QPA_PLATFORM says otherwise, in English or
/// PHOTOPORTER_LANGUAGE, in light colours or, by PHOTOPORTER_SCHEME=dark, in dark ones.
QApplication &application();

/// Runs the event loop until `done` or a minute has passed; false then.
bool waitUntil(const std::function<bool()> &done);

/// A desk on a store in a temporary folder: real ledger, real engine, real uploads.
class UiWorld : public ::testing::Test {
protected:
    UiWorld();
    ~UiWorld() override;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Files that begin and end as JPEGs do, one after the other of these sizes: IMG_0001.jpg, … in a new folder.
    QString makePhotos(const QString &folder, const std::vector<std::uint64_t> &sizes) const;
    /// Puts such photos into the store as an album, past the desk.
    void addAlbum(const QString &album, const std::vector<std::uint64_t> &sizes) const;

    [[nodiscard]] StoreProfile profile() const; ///< of the folder store
    void openStore();                           ///< saves the profile, opens it and waits until it is open
    [[nodiscard]] Ledger &ledger() const { return *m_ledger; }
    [[nodiscard]] QString location() const;
    /// The newest activity of this album and kind, as the desk shows it.
    [[nodiscard]] std::optional<Activity> activity(ActivityKind kind, const QString &album) const;
    /// Saves the widget as a PNG in $PHOTOPORTER_SHOTS, if that is set: to be looked at.
    static void shoot(QWidget &widget, const QString &name);

    QTemporaryDir m_folder;
    std::shared_ptr<Ledger> m_ledger;
    Preferences preferences;
    SessionSecrets secrets;
    std::unique_ptr<Desk> desk;
};

} // namespace photoporter::ui::testing
