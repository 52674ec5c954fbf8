#include "todomcp/todocompletion.h"

#include <algorithm>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

using Values = std::variant<QStringList, mcp::Unavailable>;

constexpr int maxValues = 100;

Values unavailable()
{
    return mcp::Unavailable{u"The todos cannot be reached now. Try again."_s};
}

template <typename Member>
mcp::Completer completeLists(todo::TodoService &todos, Member member)
{
    return [&todos, member](const core::Principal &who, const QString &typed) -> Values {
        const auto lists = todos.lists(who);
        if (!lists)
            return unavailable();
        QStringList values;
        for (const todo::ListSummary &summary : *lists) {
            if ((summary.list.*member).contains(typed, Qt::CaseInsensitive))
                values.append(summary.list.*member);
        }
        std::stable_partition(values.begin(), values.end(), [&](const QString &value) {
            return value.startsWith(typed, Qt::CaseInsensitive);
        });
        return values;
    };
}

} // namespace

mcp::Completer completeListNames(todo::TodoService &todos)
{
    return completeLists(todos, &core::TodoList::name);
}

mcp::Completer completeListIds(todo::TodoService &todos)
{
    return completeLists(todos, &core::TodoList::id);
}

mcp::Completer completeTags(todo::TodoService &todos)
{
    return [&todos](const core::Principal &who, const QString &typed) -> Values {
        const auto tags = todos.tags(who, typed, maxValues);
        if (!tags)
            return unavailable();
        return *tags;
    };
}

mcp::Completer completeTodoIds(todo::TodoService &todos)
{
    return [&todos](const core::Principal &who, const QString &typed) -> Values {
        if (const auto exact = todos.todo(who, typed); exact)
            return QStringList{exact->id};
        todo::TodoQuery query;
        query.completed = false;
        query.query = typed;
        query.limit = maxValues;
        const auto page = todos.todos(who, query);
        if (!page)
            return page.error().code == core::ErrorCode::Unavailable ? unavailable() : Values(QStringList());
        QStringList ids;
        for (const core::Todo &todo : page->todos)
            ids.append(todo.id);
        return ids;
    };
}

} // namespace traydo::todomcp
