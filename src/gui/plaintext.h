#pragma once

#include <QString>

class QLabel;

namespace traydo::gui {

/// For places that read markup whatever they are told (bodies of notifications).
inline QString markupEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// For tooltips. Qt guesses whether a tooltip is markup; so that it never has to, this one always is: the
/// text, letter by letter, with its line breaks.
QString toolTipText(const QString &text);

/// For captions of buttons, boxes, tabs and menu entries, where an ampersand would make a shortcut.
inline QString mnemonicEscaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Cut to `maxLength` code points; the cut is shown.
QString shortened(const QString &text, int maxLength);

/// With invisible places to break the line in runs too long for one: a name without a space must not widen a
/// window.
QString wrappable(const QString &text);

/// For labels with text that may read in another direction than the window (names, addresses): it begins at
/// the side where the window's own texts begin, beside its caption.
void alignWithWindow(std::initializer_list<QLabel *> labels);

/// As long as a client's name may get in a heading or notification (conventions §1).
inline constexpr int maxShownName = 40;

} // namespace traydo::gui
