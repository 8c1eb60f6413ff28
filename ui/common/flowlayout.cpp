// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace photoporter::ui {

FlowLayout::FlowLayout(int across, int down, Flow flow, QWidget *parent)
    : QLayout(parent), m_across(across), m_down(down), m_flow(flow)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Placed> FlowLayout::place(const QRect &rect) const
{
    std::vector<Placed> placed;
    int least = 0;
    if (m_flow == Flow::Columns && sizeHint().width() > rect.width()) {
        for (const auto &item : m_items)
            least = std::max(least, item->isEmpty() ? 0 : item->sizeHint().width());
    }
    std::size_t first = 0; // of the line
    QPoint next = rect.topLeft();
    const auto endLine = [&] {
        int height = 0;
        for (std::size_t i = first; i < placed.size(); ++i)
            height = std::max(height, placed[i].rect.height());
        for (; first < placed.size(); ++first)
            placed[first].rect.moveTop(next.y() + (height - placed[first].rect.height()) / 2);
        next = {rect.left(), next.y() + height + m_down};
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size =
            item->sizeHint().expandedTo({least, 0}).boundedTo(QSize(std::max(1, rect.width()), QWIDGETSIZE_MAX));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width())); // a flow within this one
        if (next.x() > rect.left() && next.x() + size.width() > rect.left() + rect.width())
            endLine();
        placed.push_back({item.get(), QRect(next, size)});
        next.rx() += size.width() + m_across;
    }
    endLine();
    if (m_flow == Flow::LastAtEnd && placed.size() > 1)
        placed.back().rect.moveRight(rect.right());
    return placed;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Placed &placed : place(QRect(0, 0, width, 0)))
        height = std::max(height, placed.rect.top() + placed.rect.height());
    return height;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    for (const Placed &placed : place(rect))
        placed.item->setGeometry(placed.rect);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + (size.isEmpty() ? 0 : m_across),
                         std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QWidget *makeFlow(FlowLayout *layout)
{
    auto *widget = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    widget->setLayout(layout);
    return widget;
}

} // namespace photoporter::ui
