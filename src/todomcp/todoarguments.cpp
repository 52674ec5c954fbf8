#include "todomcp/todoarguments.h"

#include "core/logging.h"

#include <QJsonArray>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPageSize = 20;

core::Error wrong(const QString &text)
{
    return {core::ErrorCode::InvalidArgument, text};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list.append(item.toString());
    return list;
}

core::Result<core::Due> readDue(const QString &text, const Today &today)
{
    if (const auto due = core::Due::fromString(text))
        return *due;
    return wrong(
        u"\"due\" must be YYYY-MM-DD or YYYY-MM-DDTHH:MM, as wall time in %1 without offset, not \"%2\". "
        "Today is %3."_s.arg(today.zone, core::escaped(text, 40), today.date.toString(Qt::ISODate)));
}

std::optional<QDate> readDay(QStringView text)
{
    const auto due = core::Due::fromString(text);
    return due && !due->time ? std::optional(due->date) : std::nullopt;
}

/// `2026-11-01..2026-11-30`; either end may be left open.
std::optional<storage::DueRange> readRange(const QString &text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0) {
        const auto day = readDay(text);
        return day ? std::optional(storage::DueRange{day, day, false}) : std::nullopt;
    }
    const QString first = text.left(dots);
    const QString last = text.mid(dots + 2);
    const storage::DueRange range{readDay(first), readDay(last), false};
    const bool isWrong = (first.isEmpty() && last.isEmpty()) || (!first.isEmpty() && !range.from) ||
                         (!last.isEmpty() && !range.to) ||
                         (range.from && range.to && *range.to < *range.from);
    return isWrong ? std::nullopt : std::optional(range);
}

core::Result<storage::DueRange> readDueFilter(const QString &text, const Today &today)
{
    if (text == "today"_L1)
        return storage::DueRange{today.date, today.date, false};
    if (text == "overdue"_L1)
        return storage::DueRange{{}, today.date.addDays(-1), false};
    if (text == "week"_L1)
        return storage::DueRange{today.date, today.date.addDays(6), false};
    if (text == "none"_L1)
        return storage::DueRange{{}, {}, true};
    if (const auto range = readRange(text))
        return *range;
    return wrong(u"\"due\" must be today, overdue, week, none, a day such as %1, or a range such as %1..%2, "
                 "not \"%3\"."_s.arg(today.date.toString(Qt::ISODate),
                                     today.date.addDays(6).toString(Qt::ISODate), core::escaped(text, 40)));
}

storage::TodoSort readSort(const QString &name)
{
    if (name == "due"_L1)
        return storage::TodoSort::Due;
    if (name == "created"_L1)
        return storage::TodoSort::Created;
    if (name == "updated"_L1)
        return storage::TodoSort::Updated;
    if (name == "priority"_L1)
        return storage::TodoSort::Priority;
    return storage::TodoSort::Position;
}

core::Priority readPriority(const QJsonValue &value)
{
    return static_cast<core::Priority>(value.toInteger());
}

/// The fields named in `clear`, emptied.
core::Result<void> readClear(const QJsonObject &arguments, todo::TodoPatch &patch)
{
    for (const QString &field : strings(arguments.value("clear"_L1))) {
        if (arguments.contains(field))
            return wrong(u"\"%1\" is both given and in \"clear\". Keep one of the two."_s.arg(field));
        if (field == "due"_L1)
            patch.due = std::optional<core::Due>();
        else if (field == "notes"_L1)
            patch.notes = QString();
        else if (field == "priority"_L1)
            patch.priority = core::Priority::None;
        else if (field == "tags"_L1)
            patch.tags = QStringList();
        else if (field == "repeat"_L1)
            patch.repeat = QString();
        else if (field == "parent"_L1)
            patch.parent = QString();
    }
    return {};
}

} // namespace

core::Result<todo::TodoDraft> readDraft(const QJsonObject &arguments, const Today &today)
{
    todo::TodoDraft draft;
    draft.title = arguments.value("title"_L1).toString();
    draft.notes = arguments.value("notes"_L1).toString();
    draft.list = arguments.value("list"_L1).toString();
    draft.priority = readPriority(arguments.value("priority"_L1));
    draft.tags = strings(arguments.value("tags"_L1));
    draft.completed = arguments.value("completed"_L1).toBool();
    draft.repeat = arguments.value("repeat"_L1).toString();
    draft.parent = arguments.value("parent"_L1).toString();
    draft.idempotencyKey = arguments.value("idempotency_key"_L1).toString();
    if (const QJsonValue text = arguments.value("due"_L1); text.isString()) {
        const auto due = readDue(text.toString(), today);
        if (!due)
            return due.error();
        draft.due = *due;
    }
    return draft;
}

QList<core::Result<todo::TodoDraft>> readDrafts(const QJsonObject &arguments, const Today &today)
{
    QList<core::Result<todo::TodoDraft>> drafts;
    for (const QJsonValue todo : arguments.value("todos"_L1).toArray())
        drafts.append(readDraft(todo.toObject(), today));
    return drafts;
}

QStringList readIds(const QJsonObject &arguments)
{
    const QJsonValue id = arguments.value("id"_L1);
    return id.isString() ? QStringList{id.toString()} : strings(arguments.value("ids"_L1));
}

core::Result<todo::TodoPatch> readPatch(const QJsonObject &arguments, const Today &today)
{
    todo::TodoPatch patch;
    if (const QJsonValue title = arguments.value("title"_L1); title.isString())
        patch.title = title.toString();
    if (const QJsonValue notes = arguments.value("notes"_L1); notes.isString())
        patch.notes = notes.toString();
    if (const QJsonValue list = arguments.value("list"_L1); list.isString())
        patch.list = list.toString();
    if (const QJsonValue priority = arguments.value("priority"_L1); priority.isDouble())
        patch.priority = readPriority(priority);
    if (const QJsonValue tags = arguments.value("tags"_L1); tags.isArray())
        patch.tags = strings(tags);
    if (const QJsonValue completed = arguments.value("completed"_L1); completed.isBool())
        patch.completed = completed.toBool();
    if (const QJsonValue repeat = arguments.value("repeat"_L1); repeat.isString())
        patch.repeat = repeat.toString();
    if (const QJsonValue parent = arguments.value("parent"_L1); parent.isString())
        patch.parent = parent.toString();
    if (const QJsonValue version = arguments.value("if_version"_L1); version.isDouble())
        patch.ifVersion = version.toInteger();
    if (const QJsonValue text = arguments.value("due"_L1); text.isString()) {
        const auto due = readDue(text.toString(), today);
        if (!due)
            return due.error();
        patch.due = *due;
    }
    if (const auto cleared = readClear(arguments, patch); !cleared)
        return cleared.error();
    if (!patch.title && !patch.notes && !patch.list && !patch.priority && !patch.tags && !patch.completed &&
        !patch.due && !patch.repeat && !patch.parent)
        return wrong(
            u"Nothing to change. Give at least one of: title, completed, notes, list, due, repeat, priority, "
            "tags, parent, clear."_s);
    return patch;
}

core::Result<todo::TodoQuery> readQuery(const QJsonObject &arguments, const Today &today)
{
    todo::TodoQuery query;
    if (const QJsonValue completed = arguments.value("completed"_L1); completed.isBool())
        query.completed = completed.toBool();
    query.query = arguments.value("query"_L1).toString();
    query.list = arguments.value("list"_L1).toString();
    query.tags = strings(arguments.value("tags"_L1));
    if (const QJsonValue priority = arguments.value("priority"_L1); priority.isDouble())
        query.priority = readPriority(priority);
    query.sort = readSort(arguments.value("sort"_L1).toString());
    query.limit = static_cast<int>(arguments.value("limit"_L1).toInteger(defaultPageSize));
    if (const QJsonValue text = arguments.value("due"_L1); text.isString()) {
        const auto due = readDueFilter(text.toString(), today);
        if (!due)
            return due.error();
        query.due = *due;
        // What is done is not overdue, however late it was.
        if (text == QJsonValue("overdue"_L1) && !query.completed)
            query.completed = false;
    }
    return query;
}

} // namespace traydo::todomcp
