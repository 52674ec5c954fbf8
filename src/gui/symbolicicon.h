#pragma once

#include <QIcon>
#include <QPalette>

class QPainter;

namespace traydo::gui {

/// One of our line drawings (`:/icons/<name>-symbolic.svg`) in the palette's text colour, also after the
/// palette changed; highlighted text colour while selected, greyed while disabled.
QIcon symbolicIcon(const QString &name);

/// Draws it in one colour, for delegates.
void paintSymbolic(QPainter *painter, const QString &name, const QRect &rect, const QColor &color);

/// The program's own mark, in colour.
QIcon programIcon();

} // namespace traydo::gui
