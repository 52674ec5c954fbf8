#pragma once

class QCoreApplication;

namespace traydo {

/// Installs the texts of the system's language on `app`, or English with its plurals where there are none.
void installTranslations(QCoreApplication &app);

} // namespace traydo
