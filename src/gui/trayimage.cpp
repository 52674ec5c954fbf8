#include "gui/trayimage.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int largestCount = 9;
constexpr auto badgeColor = QColor(0xc6, 0x28, 0x28);

QImage mark(int size, bool reachable)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(u":/icons/traydo.svg"_s).render(&painter);
    painter.end();
    if (reachable)
        return image;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const auto pixel = image.pixel(x, y);
            const auto grey = (qGray(pixel) + 128) / 2; // to be seen on a dark panel too
            image.setPixel(x, y, qRgba(grey, grey, grey, qAlpha(pixel)));
        }
    }
    return image;
}

/// The badge fills the lower right part; a ring of nothing around it keeps it apart from the mark on any
/// panel.
void drawBadge(QImage &image, const QString &text)
{
    const qreal size = image.width();
    const qreal height = size * 0.62;
    const qreal width = text.size() > 1 ? size * 0.85 : height;
    const QRectF badge(size - width, size - height, width, height);
    const qreal gap = size / 16;

    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath around;
    around.addRoundedRect(badge.adjusted(-gap, -gap, gap, gap), height / 2 + gap, height / 2 + gap);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillPath(around, Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    QPainterPath disc;
    disc.addRoundedRect(badge, height / 2, height / 2);
    painter.fillPath(disc, badgeColor);

    // The glyphs themselves are centred, not their line box: at 16 px half a pixel shows.
    auto font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(qMax(8, qRound(height * 0.85)));
    QPainterPath glyphs;
    glyphs.addText(0, 0, font, text);
    const auto bounds = glyphs.boundingRect();
    glyphs.translate(badge.center() - bounds.center());
    painter.fillPath(glyphs, Qt::white);
}

} // namespace

QIcon trayImage(const TrayState &state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        auto image = mark(size, state.reachable);
        if (!state.reachable)
            drawBadge(image, u"!"_s);
        else if (state.waiting > 0)
            drawBadge(image, state.waiting > largestCount ? u"%1+"_s.arg(largestCount)
                                                          : QString::number(state.waiting));
        icon.addPixmap(QPixmap::fromImage(image));
    }
    return icon;
}

} // namespace traydo::gui
