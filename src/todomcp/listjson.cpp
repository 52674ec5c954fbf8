#include "todomcp/listjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

QJsonObject toJson(const todo::ListSummary &summary)
{
    QJsonObject json{{u"id"_s, summary.list.id}, {u"name"_s, summary.list.name}, {u"open"_s, summary.open}};
    if (summary.overdue > 0)
        json.insert("overdue"_L1, summary.overdue);
    if (summary.today > 0)
        json.insert("today"_L1, summary.today);
    if (!summary.list.color.isEmpty())
        json.insert("color"_L1, summary.list.color);
    if (summary.list.isArchived())
        json.insert("archived"_L1, true);
    return json;
}

QJsonObject toJson(const todo::Overview &overview)
{
    QJsonArray lists;
    for (const todo::ListSummary &summary : overview.lists)
        lists.append(toJson(summary));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(overview.now), overview.zone);
    return {{u"lists"_s, lists},
            {u"open"_s, overview.open},
            {u"overdue"_s, overview.overdue},
            {u"today"_s, overview.today},
            {u"now"_s, now.toString(u"yyyy-MM-dd'T'HH:mm"_s)},
            {u"weekday"_s, QLocale::c().dayName(now.date().dayOfWeek())},
            {u"time_zone"_s, QString::fromUtf8(overview.zone.id())}};
}

core::Result<ListNames> listNames(todo::TodoService &todos, const core::Principal &who)
{
    const auto lists = todos.lists(who, true);
    if (!lists)
        return lists.error();
    ListNames names;
    for (const todo::ListSummary &summary : *lists)
        names.insert(summary.list.id, summary.list.name);
    return names;
}

} // namespace traydo::todomcp
