#include "gui/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

QPixmap rendered(const QString &name, const QSize &size, const QColor &color)
{
    const auto key = u"traydo/%1/%2x%3/%4"_s.arg(name)
                         .arg(size.width())
                         .arg(size.height())
                         .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1-symbolic.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the palette at each painting, so that a change of the desktop's colours needs no reloading.
class SymbolicIconEngine final : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintSymbolic(painter, m_name, rect, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, colorFor(mode));
    }
    QIconEngine *clone() const override { return new SymbolicIconEngine(m_name); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const auto palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::WindowText);
    }

    QString m_name;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicIconEngine(name));
}

void paintSymbolic(QPainter *painter, const QString &name, const QRect &rect, const QColor &color)
{
    const auto scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, rendered(name, (QSizeF(rect.size()) * scale).toSize(), color));
}

QIcon programIcon()
{
    return QIcon(u":/icons/traydo.svg"_s);
}

} // namespace traydo::gui
