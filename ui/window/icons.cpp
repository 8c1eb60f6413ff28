// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace photoporter::ui {

namespace {

/// Renders a drawing at whatever size is asked for.
class DrawnIcon final : public QIconEngine {
public:
    explicit DrawnIcon(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rectangle);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new DrawnIcon(m_svg); }

private:
    const QByteArray m_svg;
};

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/photoporter/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon iconOf(const QString &name, const QColor &colour)
{
    return QIcon(new DrawnIcon(drawing(name).replace("currentColor", colour.name().toLatin1())));
}

QIcon programIcon()
{
    return QIcon(new DrawnIcon(drawing(QStringLiteral("photoporter"))));
}

} // namespace photoporter::ui
