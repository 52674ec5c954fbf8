#include "doctor/doctor.h"

#include "doctor/checks.h"

namespace traydo::doctor {

QList<Finding> examine(const Subject &subject)
{
    return QList<Finding>{checkServer(subject),        checkPort(subject),          checkIpv6(subject),
                          checkDatabase(subject),      checkClock(subject),         checkSecretStore(subject),
                          checkTray(subject),          checkNotifications(subject), checkAutostart(subject),
                          checkLanCertificate(subject)} +
           checkApps(subject);
}

} // namespace traydo::doctor
