#include "todomcp/todotools.h"

#include "todomcp/deletetool.h"
#include "todomcp/readingtools.h"
#include "todomcp/toolcontext.h"

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

/// The answer to an edit of one todo.
mcp::ToolResult shown(todo::TodoService &todos, const mcp::ToolCall &call,
                      const core::Result<todo::EditedTodo> &edited)
{
    if (!edited)
        return failed(call, edited.error());
    return mcp::ToolOutput::json(editJson(*edited, namesFor(todos, call), Detail::Whole));
}

mcp::ToolResult createTodo(todo::TodoService &todos, const mcp::ToolCall &call)
{
    const auto draft = readDraft(call.arguments, todayOf(todos));
    if (!draft)
        return failed(call, draft.error());
    return shown(todos, call, todos.create(call.principal, *draft, call.tool));
}

mcp::ToolResult createTodos(todo::TodoService &todos, const mcp::ToolCall &call)
{
    const auto made = todos.createMany(call.principal, readDrafts(call.arguments, todayOf(todos)), call.tool);
    return made ? outcomes(call, {}, *made, namesFor(todos, call)) : failed(call, made.error());
}

mcp::ToolResult updateTodo(todo::TodoService &todos, const mcp::ToolCall &call)
{
    const auto patch = readPatch(call.arguments, todayOf(todos));
    if (!patch)
        return failed(call, patch.error());
    return shown(todos, call,
                 todos.update(call.principal, call.arguments.value("id"_L1).toString(), *patch, call.tool));
}

mcp::ToolResult completeTodos(todo::TodoService &todos, const mcp::ToolCall &call)
{
    const QStringList ids = readIds(call.arguments);
    const bool completed = call.arguments.value("completed"_L1).toBool(true);
    const auto done = todos.completeMany(call.principal, ids, completed, call.tool);
    return done ? outcomes(call, ids, *done, namesFor(todos, call)) : failed(call, done.error());
}

mcp::ToolResult createList(todo::TodoService &todos, const mcp::ToolCall &call)
{
    const auto made = todos.createList(call.principal, call.arguments.value("name"_L1).toString(),
                                       call.arguments.value("color"_L1).toString(), call.tool);
    if (!made)
        return failed(call, made.error());
    return mcp::ToolOutput::json(
        {{u"list"_s, toJson(todo::ListSummary{made->list})}, {u"change_id"_s, made->changeId}});
}

mcp::ToolResult undo(todo::TodoService &todos, const mcp::ToolCall &call)
{
    const auto undone =
        todos.undo(call.principal, call.arguments.value("change_id"_L1).toString(), call.tool);
    if (!undone)
        return failed(call, undone.error());
    const ListNames names = namesFor(todos, call);
    QJsonObject json{{u"undone"_s, toJson(*undone, names)}};
    if (const auto todo = todos.todo(call.principal, undone->todoId); todo)
        json.insert("todo"_L1, toJson(*todo, names));
    return mcp::ToolOutput::json(json);
}

} // namespace

void registerTodoTools(mcp::ToolRegistry &registry, todo::TodoService &todos, const core::Sealer &cursors)
{
    constexpr auto write = core::Scope::TodosWrite;
    addReadingTools(registry, todos, cursors);
    add(registry, todos,
        {u"create_todo"_s, u"Add a todo"_s, u"Add one todo."_s, createTodoSchemas(), adding, write,
         createTodo});
    add(registry, todos,
        {u"create_todos"_s, u"Add todos"_s,
         u"Add up to 50 todos, fields as in create_todo. Each succeeds or fails alone."_s,
         createTodosSchemas(), adding, write, createTodos});
    add(registry, todos,
        {u"update_todo"_s, u"Change a todo"_s, u"Change the given fields of a todo; the others stay."_s,
         updateTodoSchemas(), changing, write, updateTodo});
    add(registry, todos,
        {u"complete_todos"_s, u"Tick off todos"_s,
         u"Complete up to 50 todos. One that repeats goes on as \"next\"."_s, completeTodosSchemas(),
         changing, write, completeTodos});
    add(registry, todos, deleteTool());
    add(registry, todos,
        {u"create_list"_s, u"Add a list"_s, u"Add a list."_s, createListSchemas(), adding, write,
         createList});
    add(registry, todos,
        {u"undo"_s, u"Undo"_s, u"Take back one change of yours, by the change_id its answer named."_s,
         undoSchemas(), changing, write, undo});
}

} // namespace traydo::todomcp
