#include "gui/grantduration.h"

#include <QCoreApplication>

namespace traydo::gui {

QList<GrantDuration> grantDurations()
{
    return {GrantDuration::Hour, GrantDuration::Today, GrantDuration::Week, GrantDuration::Month,
            GrantDuration::Quarter};
}

QString durationText(GrantDuration duration)
{
    switch (duration) {
    case GrantDuration::Hour:
        return QCoreApplication::translate("GrantDuration", "1 hour");
    case GrantDuration::Today:
        return QCoreApplication::translate("GrantDuration", "today");
    case GrantDuration::Week:
        return QCoreApplication::translate("GrantDuration", "7 days");
    case GrantDuration::Month:
        return QCoreApplication::translate("GrantDuration", "30 days");
    case GrantDuration::Quarter:
        return QCoreApplication::translate("GrantDuration", "90 days");
    }
    return {};
}

core::Instant endOf(GrantDuration duration, core::Instant now)
{
    using std::chrono::days;
    switch (duration) {
    case GrantDuration::Hour:
        return now + std::chrono::hours(1);
    case GrantDuration::Today: {
        const auto today = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(now)).date();
        return core::fromEpochMs(today.endOfDay().toMSecsSinceEpoch());
    }
    case GrantDuration::Week:
        return now + days(7);
    case GrantDuration::Month:
        return now + days(30);
    case GrantDuration::Quarter:
        return now + days(90);
    }
    return now;
}

} // namespace traydo::gui
