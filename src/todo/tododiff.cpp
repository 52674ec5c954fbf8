#include "todo/tododiff.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::todo {

QJsonObject fieldsOf(const core::Todo &todo)
{
    const auto none = QJsonValue(QJsonValue::Null);
    return {
        {u"title"_s, todo.title},
        {u"notes"_s, todo.notes.isEmpty() ? none : QJsonValue(todo.notes)},
        {u"list"_s, todo.listId},
        {u"due"_s, todo.due ? QJsonValue(todo.due->toString()) : none},
        {u"priority"_s, todo.priority == core::Priority::None ? none : QJsonValue(int(todo.priority))},
        {u"tags"_s, QJsonArray::fromStringList(todo.tags)},
        {u"completed"_s, todo.isCompleted()},
    };
}

TodoDiff diff(const core::Todo &before, const core::Todo &after)
{
    const auto was = fieldsOf(before);
    const auto is = fieldsOf(after);
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

TodoDiff diffOfNew(const core::Todo &todo)
{
    auto result = diff({}, todo);
    result.before = {};
    return result;
}

} // namespace traydo::todo
