// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/common/format.h"
#include "ui/common/painting.h"
#include "ui/common/widgets.h"
#include "ui/window/icons.h"
#include "ui/window/storebutton.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 188;
constexpr int rowHeight = 32;
constexpr std::array<QLatin1StringView, pageCount> iconNames = {"albums"_L1, "jobs"_L1, "deadletters"_L1,
                                                                "metrics"_L1, "settings"_L1};

/// One page: icon, name, and how many things there need a look.
class PageButton final : public QAbstractButton {
public:
    PageButton(PageId page, QWidget *parent) : QAbstractButton(parent), m_page(page)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    void setBadge(int count)
    {
        m_badge = count;
        describe();
        update();
    }
    void setName(const QString &name)
    {
        setText(name);
        describe();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {sideWidth - 4 * step, qMax(rowHeight, fontMetrics().height() + 3 * step)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensOf(palette());
        if (isChecked() || underMouse()) {
            painter.setPen(isChecked() ? tokens.highlight : tokens.line);
            painter.setBrush(isChecked() ? tokens.selection : tokens.track);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
        }
        constexpr int iconSize = 16;
        const QRect icon(2 * step, (height() - iconSize) / 2, iconSize, iconSize);
        iconOf(iconNames[static_cast<std::size_t>(m_page)], tokens.text).paint(&painter, icon);
        const double badge = paintBadge(painter, tokens);
        const QRectF name(8 * step, 0, width() - 10 * step - badge, height());
        paintText(painter, name, text(), tokens.text, fontOf(TextSize::Body, isChecked()));
        if (hasFocus())
            paintFocus(painter, rect(), tokens);
    }

private:
    /// Its width, 0 without one.
    double paintBadge(QPainter &painter, const Tokens &tokens) const
    {
        if (m_badge == 0)
            return 0;
        constexpr double badgeHeight = 18;
        const QFont font = fontOf(TextSize::Axis, true);
        const QString count = m_badge > 999 ? u"999+"_s : format::count(static_cast<std::uint64_t>(m_badge));
        const double wide = qMax(badgeHeight, QFontMetricsF(font).horizontalAdvance(count) + 2.5 * step);
        const QRectF box(width() - 2 * step - wide, (height() - badgeHeight) / 2, wide, badgeHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_page == PageId::DeadLetters ? tokens.failed : tokens.accent);
        painter.drawRoundedRect(box, badgeHeight / 2, badgeHeight / 2);
        paintText(painter, box, count, tokens.onAccent, font, Qt::AlignCenter);
        return wide;
    }
    void describe()
    {
        setAccessibleName(m_badge == 0 ? text() : Sidebar::tr("%1, %n to look at", nullptr, m_badge).arg(text()));
    }

    const PageId m_page;
    int m_badge = 0;
};

PageButton *buttonOf(QButtonGroup *pages, PageId page)
{
    return static_cast<PageButton *>(pages->button(static_cast<int>(page)));
}

} // namespace

Sidebar::Sidebar(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_store(new StoreButton(this)), m_pages(new QButtonGroup(this))
{
    setMinimumWidth(sideWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_store->setMenu(new QMenu(m_store));
    m_store->setObjectName(u"store"_s);
    connect(m_store->menu(), &QMenu::aboutToShow, this, &Sidebar::fillStoreMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * step, 3 * step, 2 * step, 3 * step);
    column->setSpacing(2);
    column->addWidget(m_store);
    column->addSpacing(3 * step);
    for (std::size_t page = 0; page < pageCount; ++page) {
        auto *button = new PageButton(static_cast<PageId>(page), this);
        m_pages->addButton(button, static_cast<int>(page));
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(m_pages, &QButtonGroup::idClicked, this, [this](int page) { Q_EMIT pageChosen(PageId(page)); });
    for (const auto signal : {&Desk::storeOpened, &Desk::storeClosed, &Desk::openingChanged})
        connect(&m_desk, signal, this, &Sidebar::showStore);
    connect(&m_desk.preferences(), &Preferences::storesChanged, this, &Sidebar::showStore);
    retranslate();
}

void Sidebar::setCurrent(PageId page)
{
    buttonOf(m_pages, page)->setChecked(true);
}

void Sidebar::setBadge(PageId page, int count)
{
    buttonOf(m_pages, page)->setBadge(count);
}

void Sidebar::retranslate()
{
    const std::array<QString, pageCount> names = {tr("Albums"), tr("Jobs"), tr("Dead letters"), tr("Metrics"),
                                                  tr("Settings")};
    for (std::size_t page = 0; page < pageCount; ++page) {
        PageButton *button = buttonOf(m_pages, static_cast<PageId>(page));
        button->setName(names[page]);
        //: %1 is a page, %2 the keys that open it.
        button->setToolTip(tr("%1 (%2)").arg(
            names[page], QKeySequence(u"Ctrl+%1"_s.arg(page + 1)).toString(QKeySequence::NativeText)));
    }
    showStore();
}

void Sidebar::showStore()
{
    const auto &profile = m_desk.profile();
    QString line = tr("choose one");
    if (profile)
        line = m_desk.isOpening() ? tr("opening…") : m_desk.workspace() ? profile->place() : tr("not reachable");
    const QString name = profile ? profile->name : tr("No store");
    m_store->set(name, line);
    m_store->setAccessibleName(tr("Store: %1").arg(name));
    m_store->setAccessibleDescription(line);
}

void Sidebar::fillStoreMenu()
{
    QMenu *menu = m_store->menu();
    menu->clear();
    for (const StoreProfile &store : m_desk.preferences().stores()) {
        QAction *action = menu->addAction(QString(store.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_desk.profile() && m_desk.profile()->id == store.id);
        connect(action, &QAction::triggered, this, [this, store] {
            if (m_desk.workspace() && m_desk.profile() == store)
                return; // what runs there goes on
            m_desk.change(store);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Stores and settings…")), &QAction::triggered, this,
            [this] { m_desk.show({.page = PageId::Settings}); });
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.side);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line); // a drawn line stands off the edge at 200 %
}

} // namespace photoporter::ui
