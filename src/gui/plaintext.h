#pragma once

#include <QString>

namespace traydo::gui {

/// A client's or person's text for places that read markup whatever they are told (tooltips, notification
/// bodies).
inline QString markupEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// For captions of buttons, boxes, tabs and menu entries, where an ampersand would make a shortcut.
inline QString mnemonicEscaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Cut to `maxLength` code points; the cut is shown.
QString shortened(const QString &text, int maxLength);

/// As long as a client's name may get in a heading or notification (conventions §1).
inline constexpr int maxShownName = 40;

} // namespace traydo::gui
