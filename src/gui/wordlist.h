#pragma once

#include <QStringList>

namespace traydo::gui {

/// "Inbox, Work, Home", with the comma of the language that Traydo speaks.
QString joined(const QStringList &words);

} // namespace traydo::gui
