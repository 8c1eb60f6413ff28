// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>

namespace photoporter::ui::testing {

/// The one QApplication of a test program: offscreen unless QT_QPA_PLATFORM says otherwise, in English or
/// PHOTOPORTER_LANGUAGE, in light colours or those of PHOTOPORTER_SCHEME: dark, or white or black in high
/// contrast.
QApplication &application();

/// Runs the event loop until `done` or a minute has passed; false then.
bool waitUntil(const std::function<bool()> &done);

/// A button in there that is shown and says this; null: none.
[[nodiscard]] QAbstractButton *buttonIn(const QWidget &widget, const QString &text);
/// Whether a label in there is shown and has this in its text.
[[nodiscard]] bool saysIn(const QWidget &widget, const QString &text);
/// Presses that button once it is there and enabled; a fatal failure after a minute.
void pressIn(const QWidget &widget, const QString &text);

/// A desk on a store in a temporary folder: real ledger, real engine, real uploads.
class UiWorld : public ::testing::Test {
protected:
    UiWorld();
    ~UiWorld() override;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString storePath() const { return path(QStringLiteral("Deliveries")); } ///< the folder store's
    /// Files that begin and end as JPEGs do, one after the other of these sizes: IMG_0001.jpg, … in a new folder.
    QString makePhotos(const QString &folder, const std::vector<std::uint64_t> &sizes) const;
    /// Puts such photos into the store as an album, past the desk.
    void addAlbum(const QString &album, const std::vector<std::uint64_t> &sizes) const;

    [[nodiscard]] StoreProfile profile() const;  ///< of the folder store
    void beginToOpen(const StoreProfile &store); ///< saves it as the current one, too
    void awaitOpening() const;                   ///< until it is open; a fatal failure where it can't be opened
    void openStore();                            ///< the folder store; all of that
    /// Also until everything that was asked of it has been answered, or dropped.
    void closeStore() const;
    /// A desk in place of the one that is there, with stores that are opened in this way.
    void makeDesk(OpenPlainStore openPlain = openPlainStore);
    /// Writes Album 00000, Album 00001, … into the ledger as if they had been looked into: the nth has n photos.
    void noteAlbums(int count) const;
    [[nodiscard]] Ledger &ledger() const { return *m_ledger; }
    [[nodiscard]] QString location() const;
    /// The newest activity of this album and kind, as the desk shows it.
    [[nodiscard]] std::optional<Activity> activity(ActivityKind kind, const QString &album) const;
    /// Saves the widget as a PNG in $PHOTOPORTER_SHOTS, if that is set: to be looked at.
    static void shoot(QWidget &widget, const QString &name);

    QTemporaryDir m_folder;
    const QByteArray m_home = qgetenv("HOME"); ///< of the world around this one
    std::shared_ptr<Ledger> m_ledger;
    Preferences preferences;
    SessionSecrets secrets;
    std::unique_ptr<Desk> desk;
};

} // namespace photoporter::ui::testing
