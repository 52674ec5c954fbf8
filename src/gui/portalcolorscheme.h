#pragma once

#include "gui/colorscheme.h"

#include <QObject>

class QDBusVariant;

namespace traydo::gui {

/// Gives Fusion palettes that can be read (its own has white on a blue too light for that), and keeps them in
/// step with the desktop's light/dark switch, as far as a portal tells of it. Other styles, and colours that
/// the desktop's theme gives, are left alone.
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

    ColorScheme m_usual = ColorScheme::Light; ///< where the desktop prefers nothing
};

} // namespace traydo::gui
