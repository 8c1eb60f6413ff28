// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deadletters/lettersworld.h"
#include "ui/window/mainwindow.h"

namespace photoporter::ui::testing {

/// A large studio after a year, always the same: hundreds of uploads and jobs in every state, dead letters for
/// most reasons, the figures of a year. Its store is empty: what is looked at is what the ledger knows.
class Crowd : public LettersWorld {
public:
    Crowd();
    [[nodiscard]] MainWindow &window() { return *m_window; } ///< 1280 × 800, the store open
    static constexpr int letters = 200, archives = 300, uploads = 120, waiting = 40, running = 6, measured = 700;

private:
    void TestBody() override {}
    void tellLetters();
    void endArchives() const;
    void queueArchives() const;
    void runArchives() const;
    void tellUploads() const;
    void measureYear() const;
    /// `number` of `count` even steps back into the last year.
    [[nodiscard]] Clock::WallTime before(int number, int count) const;

    std::unique_ptr<MainWindow> m_window;
};

} // namespace photoporter::ui::testing
