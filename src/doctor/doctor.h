#pragma once

#include "doctor/finding.h"
#include "doctor/subject.h"

namespace traydo::doctor {

/// Everything that keeps Traydo from working, or its person from seeing it, as far as it can be seen from
/// outside: port, data, secrets, desktop, other programs. Reads only; starts nothing. Some seconds at most.
QList<Finding> examine(const Subject &subject);

} // namespace traydo::doctor
