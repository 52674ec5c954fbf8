#include "gui/grantduration.h"

#include <QCoreApplication>

namespace traydo::gui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("GrantDuration", text);
}

} // namespace

QList<GrantDuration> grantDurations()
{
    return {GrantDuration::Hour, GrantDuration::Today, GrantDuration::Week, GrantDuration::Month,
            GrantDuration::Quarter};
}

QString durationText(GrantDuration duration)
{
    switch (duration) {
    case GrantDuration::Hour:
        return tr("1 hour");
    case GrantDuration::Today:
        return tr("today");
    case GrantDuration::Week:
        return tr("7 days");
    case GrantDuration::Month:
        return tr("30 days");
    case GrantDuration::Quarter:
        return tr("90 days");
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
