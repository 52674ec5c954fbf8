#pragma once

#include <QString>

namespace traydo {

/// What a second start wants of the Traydo that runs already.
struct SecondStart
{
    bool showWindow = true;
    QString activationToken; ///< the desktop's leave to take the focus ($XDG_ACTIVATION_TOKEN), if any
};

/// One tray per person: when a Traydo already answers at the control socket, hands the start over to it and
/// returns true. Needs a QCoreApplication; takes as long as the answer, at most two seconds.
bool handOver(const QString &socketPath, const SecondStart &start);

} // namespace traydo
