// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/upload/gather.h"

namespace photoporter::ui {

/// What the sheet shows while there is nothing to upload yet: what can be chosen, or why what was chosen can't be
/// taken.
class SourcePlace : public QWidget {
    Q_OBJECT
public:
    explicit SourcePlace(QWidget *parent = nullptr);
    void showChoice();
    void showProblem(const Error &error); ///< with a button to take other files, where only these are there
    void showNoStore();
    void retranslate();

Q_SIGNALS:
    void folderWanted();
    void filesWanted();
    void othersWanted();
    void storeWanted();

private:
    void show();

    EmptyPlace *m_place;
    QPushButton *m_folder;
    QPushButton *m_files;
    QPushButton *m_others;
    QPushButton *m_store;
    std::optional<Error> m_error;
    bool m_hasStore = true;
};

/// What it shows while files are looked at and archives unpacked.
class LookingPlace : public QWidget {
    Q_OBJECT
public:
    explicit LookingPlace(QWidget *parent = nullptr);
    void begin(const QStringList &paths);
    void show(const GatherProgress &progress);

private:
    QLabel *m_title;
    Bar *m_bar;
    QLabel *m_text;
    QStringList m_paths;
};

} // namespace photoporter::ui
