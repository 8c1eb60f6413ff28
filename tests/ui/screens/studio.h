// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deadletters/lettersworld.h"
#include "ui/window/mainwindow.h"

namespace photoporter::ui::testing {

/// A studio some weeks into its work, always the same: albums of photos in a folder store, ZIPs of most of them
/// (one out of date), a job that another computer is at, jobs that failed, and the figures of four weeks. Made
/// once for a program; all in the GUI thread.
class Studio : public LettersWorld {
public:
    static Studio &get();
    static void end(); ///< before the application ends
    /// The real window on it, 1280 × 800, the store open and all albums listed.
    [[nodiscard]] MainWindow &window();
    [[nodiscard]] Desk &studioDesk() const { return *desk; }
    /// A folder of photos with things that are none beside them, ready to be dropped.
    [[nodiscard]] QString dropFolder() const { return path(QStringLiteral("Aigner, Taufe")); }
    static constexpr int albumCount = 9;

private:
    Studio();
    void TestBody() override {}
    void makePictures();
    void fillAlbum(const QString &album, int photos, int daysAgo) const;
    void makeArchives(const QStringList &albums);
    void tellStories();
    void measureWeeks();

    QList<QByteArray> m_pictures;
    std::unique_ptr<MainWindow> m_window;
};

/// Lets what is drawn behind the scenes come in, then saves the widget's picture where PHOTOPORTER_SHOTS says.
void takePicture(QWidget &widget, const QString &name);

/// What is shown in the widget and does not have the room that its text needs, for people: "QLabel 'Some te…' 40 <
/// 62".
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

} // namespace photoporter::ui::testing
