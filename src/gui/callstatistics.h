#pragma once

#include "control/callcount.h"
#include "gui/timetext.h"

#include <QList>

#include <array>

namespace traydo::gui {

// Sums over call counts, for pictures and the tables beside them. Days and hours are local ones.

/// How often something was called.
struct CallSum
{
    int reads = 0;
    int writes = 0;
    int denied = 0;

    int total() const { return reads + writes + denied; }
    void add(const control::CallCount &count);
    bool operator==(const CallSum &) const = default;
};

struct DayCalls
{
    QDate day;
    CallSum calls;
};

struct AppCalls
{
    QString clientId;
    QString name; ///< claimed: plain text only
    CallSum calls;
};

/// All calls by weekday (0 is Monday) and hour of the day.
using HourGrid = std::array<std::array<int, 24>, 7>;

/// The `days` days up to today, oldest first, also those without a call. An empty `clientId`: of all.
QList<DayCalls> callsByDay(const QList<control::CallCount> &counts, const TimeText &times, int days,
                           const QString &clientId = {});
HourGrid callsByHour(const QList<control::CallCount> &counts, const TimeText &times);
/// Busiest first.
QList<AppCalls> callsByApp(const QList<control::CallCount> &counts);

} // namespace traydo::gui
