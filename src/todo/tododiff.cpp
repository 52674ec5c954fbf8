#include "todo/tododiff.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::ChangeKind;
using core::Instant;
using core::Todo;
using core::TodoList;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

TodoDiff difference(const QJsonObject &was, const QJsonObject &is)
{
    TodoDiff result;
    for (auto field = is.begin(); field != is.end(); ++field) {
        const auto old = was.value(field.key());
        if (old == field.value())
            continue;
        result.before.insert(field.key(), old);
        result.after.insert(field.key(), field.value());
    }
    return result;
}

/// The fields that say something: what of `is` is not as in an empty one. The place is left out, since every
/// new one has a place.
TodoDiff setFields(const QJsonObject &empty, const QJsonObject &is)
{
    auto result = difference(empty, is);
    result.before = {};
    result.after.remove("position"_L1);
    return result;
}

/// Reads the fields that are there.
class Fields
{
public:
    explicit Fields(const QJsonObject &fields) : m_fields(fields) {}

    bool has(QLatin1StringView name) const { return m_fields.contains(name); }
    QJsonValue value(QLatin1StringView name) const { return m_fields.value(name); }
    void text(QLatin1StringView name, QString &field) const
    {
        if (has(name))
            field = value(name).toString();
    }
    void number(QLatin1StringView name, qint64 &field) const
    {
        if (has(name))
            field = value(name).toInteger(field);
    }
    /// A flag kept as the time since when it holds.
    void since(QLatin1StringView name, std::optional<Instant> &field, Instant now) const
    {
        if (!has(name))
            return;
        if (!value(name).toBool())
            field.reset();
        else if (!field)
            field = now;
    }

private:
    const QJsonObject &m_fields;
};

} // namespace

QJsonObject fieldsOf(const Todo &todo)
{
    const auto none = QJsonValue(QJsonValue::Null);
    return {
        {u"title"_s, todo.title},
        {u"notes"_s, orNull(todo.notes)},
        {u"list"_s, todo.listId},
        {u"due"_s, todo.due ? QJsonValue(todo.due->toString()) : none},
        {u"repeat"_s, orNull(todo.repeat)},
        {u"priority"_s, todo.priority == core::Priority::None ? none : QJsonValue(int(todo.priority))},
        {u"tags"_s, QJsonArray::fromStringList(todo.tags)},
        {u"parent"_s, orNull(todo.parentId)},
        {u"completed"_s, todo.isCompleted()},
        {u"completed_at"_s, todo.completedAt ? QJsonValue(core::toIsoString(*todo.completedAt)) : none},
        {u"position"_s, todo.position},
        {u"deleted"_s, todo.deletedAt.has_value()},
    };
}

QJsonObject fieldsOf(const TodoList &list)
{
    return {
        {u"name"_s, list.name},
        {u"color"_s, orNull(list.color)},
        {u"archived"_s, list.isArchived()},
        {u"position"_s, list.position},
        {u"deleted"_s, list.deletedAt.has_value()},
    };
}

bool isInternalField(const QString &field)
{
    return field == "completed_at"_L1 || field == "position"_L1;
}

TodoDiff diff(const Todo &before, const Todo &after)
{
    return difference(fieldsOf(before), fieldsOf(after));
}

TodoDiff diff(const TodoList &before, const TodoList &after)
{
    return difference(fieldsOf(before), fieldsOf(after));
}

/// As setFields() would find them; there are many new todos, and few of their fields are set.
TodoDiff diffOfNew(const Todo &todo)
{
    QJsonObject set;
    if (todo.completedAt) {
        set.insert("completed"_L1, true);
        set.insert("completed_at"_L1, core::toIsoString(*todo.completedAt));
    }
    if (todo.deletedAt)
        set.insert("deleted"_L1, true);
    if (todo.due)
        set.insert("due"_L1, todo.due->toString());
    if (todo.priority != core::Priority::None)
        set.insert("priority"_L1, int(todo.priority));
    if (!todo.tags.isEmpty())
        set.insert("tags"_L1, QJsonArray::fromStringList(todo.tags));
    for (const auto &[name, text] :
         {std::pair("list"_L1, &todo.listId), std::pair("notes"_L1, &todo.notes),
          std::pair("parent"_L1, &todo.parentId), std::pair("repeat"_L1, &todo.repeat),
          std::pair("title"_L1, &todo.title)}) {
        if (!text->isEmpty())
            set.insert(name, *text);
    }
    return {{}, set};
}

TodoDiff diffOfNew(const TodoList &list)
{
    static const auto empty = fieldsOf(TodoList());
    return setFields(empty, fieldsOf(list));
}

Todo withFields(Todo todo, const QJsonObject &values, Instant now)
{
    const Fields fields(values);
    fields.text("title"_L1, todo.title);
    fields.text("notes"_L1, todo.notes);
    fields.text("list"_L1, todo.listId);
    fields.text("repeat"_L1, todo.repeat);
    fields.text("parent"_L1, todo.parentId);
    fields.number("position"_L1, todo.position);
    if (fields.has("due"_L1))
        todo.due = core::Due::fromString(fields.value("due"_L1).toString());
    if (fields.has("priority"_L1))
        todo.priority = core::Priority(fields.value("priority"_L1).toInt());
    if (fields.has("tags"_L1)) {
        todo.tags.clear();
        for (const QJsonValue tag : fields.value("tags"_L1).toArray())
            todo.tags.append(tag.toString());
    }
    fields.since("completed"_L1, todo.completedAt, now);
    if (const auto at = QDateTime::fromString(fields.value("completed_at"_L1).toString(), Qt::ISODateWithMs);
        at.isValid() && todo.isCompleted())
        todo.completedAt = core::fromEpochMs(at.toMSecsSinceEpoch());
    fields.since("deleted"_L1, todo.deletedAt, now);
    return todo;
}

TodoList withFields(TodoList list, const QJsonObject &values, Instant now)
{
    const Fields fields(values);
    fields.text("name"_L1, list.name);
    fields.text("color"_L1, list.color);
    fields.number("position"_L1, list.position);
    fields.since("archived"_L1, list.archivedAt, now);
    fields.since("deleted"_L1, list.deletedAt, now);
    return list;
}

ChangeKind kindOf(const Todo &before, const Todo &after)
{
    if (before.deletedAt.has_value() != after.deletedAt.has_value())
        return after.deletedAt ? ChangeKind::Deleted : ChangeKind::Restored;
    if (before.isCompleted() != after.isCompleted())
        return after.isCompleted() ? ChangeKind::Completed : ChangeKind::Reopened;
    return ChangeKind::Updated;
}

ChangeKind kindOf(const TodoList &before, const TodoList &after)
{
    if (before.deletedAt.has_value() != after.deletedAt.has_value())
        return after.deletedAt ? ChangeKind::Deleted : ChangeKind::Restored;
    return ChangeKind::Updated;
}

} // namespace traydo::todo
