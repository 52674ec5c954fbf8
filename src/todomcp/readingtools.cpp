#include "todomcp/readingtools.h"

#include "todomcp/pagecursor.h"
#include "todomcp/toolcontext.h"

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentChanges = 10;

mcp::ToolResult getOverview(todo::TodoService &todos, const mcp::ToolCall &call)
{
    const auto overview = todos.overview(call.principal);
    return overview ? mcp::ToolOutput::json(toJson(*overview)) : failed(call, overview.error());
}

mcp::ToolResult listTodos(todo::TodoService &todos, const PageCursor &cursors, const mcp::ToolCall &call)
{
    auto query = readQuery(call.arguments, todayOf(todos));
    if (!query)
        return failed(call, query.error());
    if (const QString cursor = call.arguments.value("cursor"_L1).toString(); !cursor.isEmpty()) {
        const auto after = cursors.read(cursor, call.principal, call.arguments);
        if (!after) {
            return mcp::ToolOutput::error(
                u"This cursor does not belong to these filters. Repeat the call with the same "
                "filters as before, or without cursor to start over."_s);
        }
        query->after = *after;
    }
    const auto page = todos.todos(call.principal, *query);
    if (!page)
        return failed(call, page.error());
    const auto lists = listNames(todos, call.principal);
    if (!lists)
        return failed(call, lists.error());

    QJsonArray shown;
    for (const core::Todo &todo : page->todos)
        shown.append(toJson(todo, *lists, Detail::Brief));
    QJsonObject result{{u"todos"_s, shown}};
    if (page->more) {
        result.insert("next_cursor"_L1, cursors.after(page->todos.last().id, call.principal, call.arguments));
    }
    return mcp::ToolOutput::json(result);
}

mcp::ToolResult getTodo(todo::TodoService &todos, const mcp::ToolCall &call)
{
    const auto todo = todos.todo(call.principal, call.arguments.value("id"_L1).toString());
    if (!todo)
        return failed(call, todo.error());
    const auto changes = todos.changes(call.principal, todo->id, recentChanges);
    const auto subtasks = todos.subtasks(call.principal, todo->id);
    const auto lists = listNames(todos, call.principal);
    if (!changes)
        return failed(call, changes.error());
    if (!subtasks)
        return failed(call, subtasks.error());
    if (!lists)
        return failed(call, lists.error());

    QJsonArray history;
    for (const core::Change &change : *changes)
        history.append(toJson(change, *lists));
    QJsonObject json{{u"todo"_s, toJson(*todo, *lists)}, {u"changes"_s, history}};
    QJsonArray steps;
    for (const core::Todo &step : *subtasks)
        steps.append(toJson(step, *lists, Detail::Brief));
    if (!steps.isEmpty())
        json.insert("subtasks"_L1, steps);
    return mcp::ToolOutput::json(json);
}

} // namespace

void addReadingTools(mcp::ToolRegistry &registry, todo::TodoService &todos, const core::Sealer &cursors)
{
    add(registry, todos,
        {u"get_overview"_s, u"Overview"_s,
         u"The lists with counts, and the person's date and time. A good start."_s, getOverviewSchemas(),
         reading, core::Scope::TodosRead, getOverview});
    ToolSchemas schemas = listTodosSchemas();
    registry.add({u"list_todos"_s, u"List todos"_s,
                  u"Find todos. All filters must match. For more, repeat the call with cursor = next_cursor. "
                  "Long notes are cut."_s,
                  std::move(schemas.input), std::move(schemas.output), reading, core::Scope::TodosRead,
                  [&todos, cursor = PageCursor(cursors)](const mcp::ToolCall &call) {
                      return listTodos(todos, cursor, call);
                  }});
    add(registry, todos,
        {u"get_todo"_s, u"Show a todo"_s, u"One todo in full, with subtasks and recent changes."_s,
         getTodoSchemas(), reading, core::Scope::TodosRead, getTodo});
}

} // namespace traydo::todomcp
