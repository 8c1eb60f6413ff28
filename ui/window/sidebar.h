// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QButtonGroup;

namespace photoporter::ui {

class StoreButton;

inline constexpr std::size_t pageCount = 5;

/// The pages at the left, with their badges, and above them the store that is open (a menu of all stores).
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(Desk &desk, QWidget *parent = nullptr);
    void setCurrent(PageId page);
    void setBadge(PageId page, int count);

Q_SIGNALS:
    void pageChosen(photoporter::ui::PageId page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showStore();
    void fillStoreMenu();

    Desk &m_desk;
    StoreButton *m_store;
    QButtonGroup *m_pages;
};

} // namespace photoporter::ui
