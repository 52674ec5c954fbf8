#pragma once

#include <QString>

namespace traydo {

/// What a second start wants of the Traydo that runs already.
struct SecondStart
{
    bool showWindow = true;
    QString activationToken; ///< the desktop's leave to take the focus ($XDG_ACTIVATION_TOKEN), if any
};

enum class Handover {
    NobodyThere, ///< this is the first start
    HandedOver,  ///< the running one has the window, and shows it if that was wanted
    NoWindow,    ///< the running one is a server without a window
};

/// One tray per person: hands the start over to a Traydo that already answers at the control socket. Needs a
/// QCoreApplication; takes as long as the answer, at most two seconds.
Handover handOver(const QString &socketPath, const SecondStart &start);

} // namespace traydo
