#pragma once

#include "core/clock.h"

#include <QList>
#include <QString>

namespace traydo::gui {

/// For how long the person lets an app in.
enum class GrantDuration { Hour, Today, Week, Month, Quarter };

/// All of them, shortest first.
QList<GrantDuration> grantDurations();
QString durationText(GrantDuration duration);
/// When a grant given now ends; "today" is until local midnight.
core::Instant endOf(GrantDuration duration, core::Instant now);

} // namespace traydo::gui
