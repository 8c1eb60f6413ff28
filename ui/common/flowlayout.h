// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace photoporter::ui {

enum class Flow : std::uint8_t {
    Plain,
    LastAtEnd, ///< the last item stands at the right end, also where it has a line of its own
    Columns,   ///< where one line is not enough, each item is as wide as the widest: they stand in columns
};

/// Items side by side, in as many lines as the width asks for, each in its line's middle.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int across, int down, Flow flow = Flow::Plain, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; ///< takes it
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item = nullptr;
        QRect rect;
    };
    /// Where all visible items go within `rect`.
    [[nodiscard]] std::vector<Placed> place(const QRect &rect) const;

    const int m_across, m_down;
    const Flow m_flow;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// A widget as high as its flow, which it takes, needs it to be at its width.
[[nodiscard]] QWidget *makeFlow(FlowLayout *layout);

} // namespace photoporter::ui
