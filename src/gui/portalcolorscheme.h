#pragma once

#include "gui/colorscheme.h"

#include <QObject>

class QDBusVariant;

namespace traydo::gui {

/// Keeps the application's palette in step with the desktop's light/dark switch where Qt does not do it by
/// itself: under Fusion, before Qt 6.5. Everywhere else, and without a desktop portal, it leaves the palette
/// alone.
class PortalColorScheme : public QObject
{
    Q_OBJECT
public:
    explicit PortalColorScheme(QObject *parent = nullptr);

    /// Asks the portal and follows its changes.
    void follow();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void apply(ColorScheme scheme);
};

} // namespace traydo::gui
