#include "todomcp/todoresources.h"

#include "core/json.h"
#include "todomcp/listjson.h"
#include "todomcp/todouri.h"

#include <algorithm>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int todosOfAList = 100;
constexpr int recentChanges = 10;

mcp::Unavailable unavailable()
{
    return {u"The todos cannot be reached now. Try again."_s};
}

mcp::ResourceContent content(const QString &uri, const QJsonObject &json)
{
    return {uri, u"application/json"_s, QString::fromUtf8(core::toJson(json))};
}

/// What reading came to where there is nothing to show.
mcp::ResourceResult failed(const core::Error &error)
{
    if (error.code == core::ErrorCode::NotFound)
        return mcp::ResourceMissing{};
    return unavailable();
}

mcp::ResourceResult readOverview(todo::TodoService &todos, const mcp::ResourceCall &call)
{
    const auto overview = todos.overview(call.principal);
    if (!overview)
        return failed(overview.error());
    return content(call.uri, toJson(*overview));
}

mcp::ResourceResult readList(todo::TodoService &todos, const mcp::ResourceCall &call)
{
    const auto lists = todos.lists(call.principal, true);
    if (!lists)
        return failed(lists.error());
    const QString id = call.variables.value(u"id"_s);
    const auto found = std::find_if(lists->begin(), lists->end(),
                                    [&](const todo::ListSummary &summary) { return summary.list.id == id; });
    if (found == lists->end())
        return mcp::ResourceMissing{};
    todo::TodoQuery query;
    query.completed = false;
    query.list = id;
    query.limit = todosOfAList;
    const auto page = todos.todos(call.principal, query);
    if (!page)
        return failed(page.error());

    const ListNames names{{id, found->list.name}};
    QJsonArray open;
    for (const core::Todo &todo : page->todos)
        open.append(toJson(todo, names, Detail::Brief));
    QJsonObject json{{u"list"_s, toJson(*found)}, {u"todos"_s, open}};
    if (page->more)
        json.insert("more"_L1,
                    u"These are the first %1 open todos. list_todos gives the rest."_s.arg(todosOfAList));
    return content(call.uri, json);
}

mcp::ResourceResult readTodo(todo::TodoService &todos, const mcp::ResourceCall &call)
{
    const auto todo = todos.todo(call.principal, call.variables.value(u"id"_s));
    if (!todo)
        return failed(todo.error());
    const auto changes = todos.changes(call.principal, todo->id, recentChanges);
    const auto lists = listNames(todos, call.principal);
    if (!changes || !lists)
        return unavailable();
    QJsonArray history;
    for (const core::Change &change : *changes)
        history.append(toJson(change, *lists));
    return content(call.uri, {{u"todo"_s, toJson(*todo, *lists)}, {u"changes"_s, history}});
}

std::variant<QList<mcp::Resource>, mcp::Unavailable> listLists(todo::TodoService &todos,
                                                               const core::Principal &who)
{
    const auto lists = todos.lists(who);
    if (!lists)
        return unavailable();
    QList<mcp::Resource> resources;
    for (const todo::ListSummary &summary : *lists) {
        resources.append({listUri(summary.list.id), summary.list.name, summary.list.name,
                          u"%1 open todos"_s.arg(summary.open), u"application/json"_s});
    }
    return resources;
}

} // namespace

QString listTemplate()
{
    return listUri(u"{id}"_s);
}

QString todoTemplate()
{
    return todoUri(u"{id}"_s);
}

void registerTodoResources(mcp::ResourceRegistry &registry, todo::TodoService &todos)
{
    const QString json = u"application/json"_s;
    registry.add(
        mcp::Resource{
            overviewUri(), u"overview"_s, u"Overview"_s,
            u"The lists with their numbers of open, overdue and today's todos, and what time it is."_s, json},
        core::Scope::TodosRead,
        [&todos](const mcp::ResourceCall &call) { return readOverview(todos, call); });
    registry.add(
        mcp::ResourceTemplate{listTemplate(), u"list"_s, u"List"_s, u"A list with its open todos."_s, json},
        core::Scope::TodosRead, [&todos](const mcp::ResourceCall &call) { return readList(todos, call); },
        [&todos](const core::Principal &who) { return listLists(todos, who); });
    registry.add(mcp::ResourceTemplate{todoTemplate(), u"todo"_s, u"Todo"_s,
                                       u"One todo in full, with its recent changes."_s, json},
                 core::Scope::TodosRead,
                 [&todos](const mcp::ResourceCall &call) { return readTodo(todos, call); });
}

} // namespace traydo::todomcp
