#pragma once

#include <QString>

namespace traydo {

/// One tray per person: when a Traydo already answers at the control socket, asks it to show its window and
/// returns true. Needs a QCoreApplication; takes as long as the answer, at most two seconds.
bool raiseRunning(const QString &socketPath);

} // namespace traydo
