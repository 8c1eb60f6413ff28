// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deadletters/lettersworld.h"
#include "ui/window/mainwindow.h"

namespace photoporter::ui::testing {

/// A studio some weeks into its work, always the same: albums in a folder store, of real photos (tests/data) in
/// ever other cuts and as large as cameras make them, ZIPs of most of them (one out of date), a job that another
/// computer is at, jobs that failed, and the figures of four weeks. Made when it is first asked for, gone after
/// the last test; all in the GUI thread.
class Studio : public LettersWorld {
public:
    static Studio &get();
    /// The real window on it, 1280 × 800, the store open and all albums listed.
    [[nodiscard]] MainWindow &window();
    [[nodiscard]] Desk &studioDesk() const { return *desk; }
    using UiWorld::activity;
    /// A folder of photos with things that are none beside them, ready to be dropped.
    [[nodiscard]] QString dropFolder() const { return path(QStringLiteral("Aigner, Taufe")); }
    static constexpr int albumCount = 9;
    static constexpr int weddingPhotos = 86; ///< of "Lopez & Wu wedding"

private:
    Studio();
    void TestBody() override {}
    void makePictures();
    struct Album {
        QString name;
        int photos;
        qint64 bytes; ///< of a photo, the same for all
        int daysAgo;
        bool archived;
    };
    [[nodiscard]] static const std::vector<Album> &albums();
    [[nodiscard]] QString pathOf(const Album &album, int number) const;
    [[nodiscard]] const QByteArray &pictureOf(const Album &album, int number) const;
    void fillAlbum(const Album &album) const;
    void addPhotos(const Album &album, int photos) const; ///< until there are so many
    void fillDropFolder() const;
    void openAsAtAProvider();
    void noteLinks();
    void makeArchives(const QStringList &albums);
    void tellStories();
    void measureWeeks();

    QList<QByteArray> m_pictures;
    std::unique_ptr<MainWindow> m_window;
};

/// What is done in the studio's window.
class StudioTest : public ::testing::Test {
protected:
    [[nodiscard]] static MainWindow &window() { return Studio::get().window(); }
    template<typename Widget>
    [[nodiscard]] static Widget *in(PageId page, const QString &name = {})
    {
        auto *widget = window().page(page)->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }
    /// Shows the last in the list of those that stand so.
    static void showJob(ActivityState state);
};

} // namespace photoporter::ui::testing
