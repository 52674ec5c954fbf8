#pragma once

#include "doctor/finding.h"
#include "doctor/subject.h"

namespace traydo::doctor {

// One check each, or one for each of several things.

Finding checkServer(const Subject &subject);
Finding checkPort(const Subject &subject);
Finding checkIpv6(const Subject &subject);

Finding checkDatabase(const Subject &subject);
Finding checkClock(const Subject &subject);
Finding checkSecretStore(const Subject &subject);
Finding checkLanCertificate(const Subject &subject);

Finding checkTray(const Subject &subject);
Finding checkNotifications(const Subject &subject);
Finding checkAutostart(const Subject &subject);

/// One for each app on this computer that was told about Traydo, or whose settings cannot be read.
QList<Finding> checkApps(const Subject &subject);

} // namespace traydo::doctor
