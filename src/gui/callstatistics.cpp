#include "gui/callstatistics.h"

#include <algorithm>

namespace traydo::gui {

void CallSum::add(const control::CallCount &count)
{
    reads += count.reads;
    writes += count.writes;
    denied += count.denied;
}

QList<DayCalls> callsByDay(const QList<control::CallCount> &counts, const TimeText &times, int days,
                           const QString &clientId)
{
    QList<DayCalls> result;
    const auto first = times.now().date().addDays(1 - days);
    for (int i = 0; i < days; ++i)
        result.append({first.addDays(i), {}});
    for (const auto &count : counts) {
        const auto index = first.daysTo(times.local(count.hour).date());
        if (index >= 0 && index < days && (clientId.isEmpty() || count.clientId == clientId))
            result[index].calls.add(count);
    }
    return result;
}

HourGrid callsByHour(const QList<control::CallCount> &counts, const TimeText &times)
{
    HourGrid grid{};
    for (const auto &count : counts) {
        const auto at = times.local(count.hour);
        grid[size_t(at.date().dayOfWeek() - 1)][size_t(at.time().hour())] +=
            count.reads + count.writes + count.denied;
    }
    return grid;
}

QList<AppCalls> callsByApp(const QList<control::CallCount> &counts)
{
    QList<AppCalls> apps;
    for (const auto &count : counts) {
        auto app = std::find_if(apps.begin(), apps.end(),
                                [&](const AppCalls &known) { return known.clientId == count.clientId; });
        if (app == apps.end())
            app = apps.insert(apps.end(), {count.clientId, count.clientName, {}});
        app->calls.add(count);
    }
    std::stable_sort(apps.begin(), apps.end(),
                     [](const AppCalls &a, const AppCalls &b) { return a.calls.total() > b.calls.total(); });
    return apps;
}

} // namespace traydo::gui
