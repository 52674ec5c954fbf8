#include "gui/colorscheme.h"

namespace traydo::gui {

namespace {

QPalette darkPalette()
{
    const QColor window(0x2a, 0x2d, 0x30);
    const QColor base(0x1d, 0x1f, 0x22);
    const QColor button(0x3c, 0x40, 0x45);
    const QColor text(0xf0, 0xf1, 0xf2);
    const QColor faint(0xa9, 0xae, 0xb4);
    const QColor disabled(0x84, 0x89, 0x90);
    const QColor accent(0x1d, 0x7f, 0x88);
    const QColor link(0x6c, 0xc9, 0xd1);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x28, 0x2b));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Light, QColor(0x58, 0x5d, 0x63));
    palette.setColor(QPalette::Midlight, QColor(0x4a, 0x4e, 0x54));
    palette.setColor(QPalette::Mid, QColor(0x5b, 0x60, 0x66));
    palette.setColor(QPalette::Dark, QColor(0x8b, 0x91, 0x98));
    palette.setColor(QPalette::Shadow, QColor(0x10, 0x11, 0x12));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a, 0x4e, 0x54));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QPalette lightPalette()
{
    const QColor text(0x1d, 0x20, 0x22);
    const QColor disabled(0x8a, 0x8f, 0x94);

    QPalette palette(QColor(0xf3, 0xf4, 0xf5), QColor(0xf3, 0xf4, 0xf5));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xf9));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0x67, 0x6d, 0x73));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0a, 0x6c, 0x74));
    palette.setColor(QPalette::Highlight, QColor(0x0a, 0x6c, 0x74));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

QPalette fusionPalette(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? darkPalette() : lightPalette();
}

} // namespace traydo::gui
