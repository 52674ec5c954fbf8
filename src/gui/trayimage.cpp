#include "gui/trayimage.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int largestCount = 9;
constexpr auto countColor = QColor(0xc6, 0x28, 0x28);
constexpr auto pausedColor = QColor(0x42, 0x42, 0x42);
constexpr auto lanColor = QColor(0x1b, 0x5e, 0x20);

bool isDimmed(const TrayState &state)
{
    return state.server != TrayState::Server::Listening;
}

QImage mark(int size, const TrayState &state, TrayLook look)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (look == TrayLook::Symbolic) {
        QFile file(u":/icons/traydo-symbolic.svg"_s);
        if (file.open(QIODevice::ReadOnly))
            QSvgRenderer(file.readAll().replace("currentColor", "#000000")).render(&painter);
        return image;
    }
    QSvgRenderer(u":/icons/traydo.svg"_s).render(&painter);
    painter.end();
    if (!isDimmed(state))
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

/// Draws a filled shape with a sign on it. A ring of nothing around it keeps it apart from the mark on any
/// panel; in one colour the sign is a hole.
class Badge
{
public:
    Badge(QImage &image, TrayLook look) : m_painter(&image), m_size(image.width()), m_look(look)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void draw(const QPainterPath &shape, const QColor &color, const QPainterPath &sign)
    {
        m_painter.setCompositionMode(QPainter::CompositionMode_Clear);
        QPainterPathStroker stroker;
        stroker.setWidth(m_size / 8);
        m_painter.fillPath(stroker.createStroke(shape).united(shape), Qt::black);
        m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        const bool symbolic = m_look == TrayLook::Symbolic;
        m_painter.fillPath(shape, symbolic ? QColor(Qt::black) : color);
        if (symbolic)
            m_painter.setCompositionMode(QPainter::CompositionMode_Clear);
        m_painter.fillPath(sign, Qt::white);
    }

    /// The lower right part.
    QRectF corner(bool wide) const
    {
        const qreal height = m_size * 0.62;
        const qreal width = wide ? m_size * 0.85 : height;
        return {m_size - width, m_size - height, width, height};
    }
    /// The upper left corner.
    QRectF opposite() const { return {0, 0, m_size * 0.46, m_size * 0.46}; }

private:
    QPainter m_painter;
    qreal m_size;
    TrayLook m_look;
};

QPainterPath rounded(const QRectF &rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    return path;
}

/// The glyphs themselves are centred, not their line box: at 16 px half a pixel shows.
QPainterPath text(const QRectF &place, const QString &characters)
{
    auto font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(qMax(8, qRound(place.height() * 0.85)));
    QPainterPath glyphs;
    glyphs.addText(0, 0, font, characters);
    glyphs.translate(place.center() - glyphs.boundingRect().center());
    return glyphs;
}

QPainterPath bars(const QRectF &place)
{
    const qreal width = qMax(1.0, qRound(place.width() / 6.0) * 1.0);
    const qreal height = place.height() * 0.5;
    const auto middle = place.center();
    QPainterPath path;
    path.addRect(middle.x() - width * 1.5, middle.y() - height / 2, width, height);
    path.addRect(middle.x() + width * 0.5, middle.y() - height / 2, width, height);
    return path;
}

/// A dot that sends: one ring around it.
QPainterPath rings(const QRectF &place)
{
    QPainterPath path;
    const auto around = [&](qreal radius) { path.addEllipse(place.center(), radius, radius); };
    const qreal unit = place.width() / 8;
    around(3.1 * unit);
    around(2.1 * unit); // the even-odd rule makes it a ring
    around(1.1 * unit);
    return path;
}

void drawState(QImage &image, const TrayState &state, TrayLook look)
{
    Badge badge(image, look);
    const bool deaf =
        state.server == TrayState::Server::NotListening || state.server == TrayState::Server::Unreachable;
    // What needs an answer is drawn last: it may cover the ring.
    if (state.lan && !deaf)
        badge.draw(rounded(badge.opposite()), lanColor, rings(badge.opposite()));
    if (deaf || state.waiting > 0) {
        const auto characters = deaf                           ? u"!"_s
                                : state.waiting > largestCount ? u"%1+"_s.arg(largestCount)
                                                               : QString::number(state.waiting);
        const auto place = badge.corner(characters.size() > 1);
        badge.draw(rounded(place), countColor, text(place, characters));
    } else if (state.server == TrayState::Server::Paused) {
        const auto place = badge.corner(false);
        badge.draw(rounded(place), pausedColor, bars(place));
    }
}

} // namespace

QIcon trayImage(const TrayState &state, TrayLook look)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        auto image = mark(size, state, look);
        drawState(image, state, look);
        icon.addPixmap(QPixmap::fromImage(image));
    }
    icon.setIsMask(look == TrayLook::Symbolic);
    return icon;
}

} // namespace traydo::gui
