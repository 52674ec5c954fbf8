#include "gui/portalcolorscheme.h"

#include "gui/contraststyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settingsInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorSchemeKey = u"color-scheme"_s;

/// From Qt 6.5 on Fusion's own palette may be dark.
ColorScheme schemeOf(const QPalette &palette)
{
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? ColorScheme::Dark : ColorScheme::Light;
}

ColorScheme fromPortal(uint value)
{
    switch (value) {
    case 1:
        return ColorScheme::Dark;
    case 2:
        return ColorScheme::Light;
    default:
        return ColorScheme::NoPreference;
    }
}

/// `Read` wraps the value in a variant once more than the signal does.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

PortalColorScheme::PortalColorScheme(QObject *parent) : QObject(parent) {}

void PortalColorScheme::follow()
{
    if (QApplication::style()->name() != u"fusion")
        return;
    QApplication::setStyle(new ContrastStyle); // the application owns it
    const auto standard = QApplication::style()->standardPalette();
    if (QApplication::palette() != standard)
        return; // the desktop's theme has colours of its own
    m_usual = schemeOf(standard);
    apply(m_usual);
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
    call << appearance << colorSchemeKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError())
            apply(fromPortal(unwrapped(reply.value().variant())));
    });
}

void PortalColorScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorSchemeKey)
        apply(fromPortal(unwrapped(value.variant())));
}

void PortalColorScheme::apply(ColorScheme scheme)
{
    QApplication::setPalette(fusionPalette(scheme == ColorScheme::NoPreference ? m_usual : scheme));
}

} // namespace traydo::gui
