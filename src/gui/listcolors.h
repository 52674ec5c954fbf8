#pragma once

#include <QList>
#include <QString>

namespace traydo::gui {

struct NamedColor
{
    QString value; ///< "#2e9e5b"
    QString name;  ///< "Green"
};

/// What the person may choose from for a list. Told apart by lightness as well as by hue, and visible on
/// light and dark ground.
QList<NamedColor> listColors();

/// Its name; one that an app made up is its own name.
QString colorName(const QString &value);

} // namespace traydo::gui
