#include "todomcp/todotools.h"

#include "todomcp/listjson.h"
#include "todomcp/pagecursor.h"
#include "todomcp/todoarguments.h"
#include "todomcp/todojson.h"
#include "todomcp/todoschemas.h"

#include <QLoggingCategory>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTodoMcp, "traydo.todomcp")

constexpr int recentChanges = 10;

constexpr mcp::ToolAnnotations reading{
    .readOnly = true, .destructive = false, .idempotent = true, .openWorld = false};
constexpr mcp::ToolAnnotations adding{
    .readOnly = false, .destructive = false, .idempotent = false, .openWorld = false};
constexpr mcp::ToolAnnotations changing{
    .readOnly = false, .destructive = true, .idempotent = true, .openWorld = false};

Today todayOf(const todo::TodoService &todos)
{
    return {todos.today(), QString::fromUtf8(todos.zone().id())};
}

QString idOf(const mcp::ToolCall &call)
{
    return call.arguments.value("id"_L1).toString();
}

/// The handlers and what they share. The registry keeps it alive through them.
class TodoTools : public std::enable_shared_from_this<TodoTools>
{
public:
    TodoTools(todo::TodoService &todos, const core::Sealer &cursors) : m_todos(todos), m_cursor(cursors) {}

    void registerWith(mcp::ToolRegistry &registry);

private:
    mcp::ToolResult listTodos(const mcp::ToolCall &call);
    mcp::ToolResult getTodo(const mcp::ToolCall &call);
    mcp::ToolResult createTodo(const mcp::ToolCall &call);
    mcp::ToolResult updateTodo(const mcp::ToolCall &call);
    mcp::ToolResult deleteTodo(const mcp::ToolCall &call);

    mcp::ToolResult shown(const mcp::ToolCall &call, const core::Todo &todo);
    static mcp::ToolResult failed(const mcp::ToolCall &call, const core::Error &error);

    todo::TodoService &m_todos;
    PageCursor m_cursor;
};

void TodoTools::registerWith(mcp::ToolRegistry &registry)
{
    const auto add = [&](const QString &name, const QString &title, const QString &description,
                         ToolSchemas schemas, mcp::ToolAnnotations annotations, core::Scope scope,
                         mcp::ToolResult (TodoTools::*handler)(const mcp::ToolCall &)) {
        registry.add({name, title, description, std::move(schemas.input), std::move(schemas.output),
                      annotations, scope, [self = shared_from_this(), handler](const mcp::ToolCall &call) {
                          return ((*self).*handler)(call);
                      }});
    };
    add(u"list_todos"_s, u"List todos"_s,
        u"Find todos. All filters must match. For more, repeat the call with cursor = next_cursor. "
        "Long notes are cut."_s,
        listTodosSchemas(), reading, core::Scope::TodosRead, &TodoTools::listTodos);
    add(u"get_todo"_s, u"Show a todo"_s, u"One todo in full, with its recent changes."_s, getTodoSchemas(),
        reading, core::Scope::TodosRead, &TodoTools::getTodo);
    add(u"create_todo"_s, u"Add a todo"_s, u"Add one todo."_s, createTodoSchemas(), adding,
        core::Scope::TodosWrite, &TodoTools::createTodo);
    add(u"update_todo"_s, u"Change a todo"_s,
        u"Change the given fields of a todo; the others stay. completed ticks it off or reopens it."_s,
        updateTodoSchemas(), changing, core::Scope::TodosWrite, &TodoTools::updateTodo);
    add(u"delete_todo"_s, u"Delete a todo"_s,
        u"Move a todo to the trash, where the person can find it for 30 days."_s, deleteTodoSchemas(),
        changing, core::Scope::TodosWrite, &TodoTools::deleteTodo);
}

mcp::ToolResult TodoTools::listTodos(const mcp::ToolCall &call)
{
    auto query = readQuery(call.arguments, todayOf(m_todos));
    if (!query)
        return failed(call, query.error());
    if (const QString cursor = call.arguments.value("cursor"_L1).toString(); !cursor.isEmpty()) {
        const auto after = m_cursor.read(cursor, call.principal, call.arguments);
        if (!after) {
            return mcp::ToolOutput::error(
                u"This cursor does not belong to these filters. Repeat the call with the same "
                "filters as before, or without cursor to start over."_s);
        }
        query->after = *after;
    }
    const auto page = m_todos.todos(call.principal, *query);
    if (!page)
        return failed(call, page.error());
    const auto lists = listNames(m_todos, call.principal);
    if (!lists)
        return failed(call, lists.error());

    QJsonArray todos;
    for (const core::Todo &todo : page->todos)
        todos.append(toJson(todo, *lists, Notes::Beginning));
    QJsonObject result{{u"todos"_s, todos}};
    if (page->more)
        result.insert("next_cursor"_L1,
                      m_cursor.after(page->todos.last().id, call.principal, call.arguments));
    return mcp::ToolOutput::json(result);
}

mcp::ToolResult TodoTools::getTodo(const mcp::ToolCall &call)
{
    const auto todo = m_todos.todo(call.principal, idOf(call));
    if (!todo)
        return failed(call, todo.error());
    const auto changes = m_todos.changes(call.principal, todo->id, recentChanges);
    if (!changes)
        return failed(call, changes.error());
    const auto lists = listNames(m_todos, call.principal);
    if (!lists)
        return failed(call, lists.error());

    QJsonArray history;
    for (const core::Change &change : *changes)
        history.append(toJson(change, *lists));
    return mcp::ToolOutput::json({{u"todo"_s, toJson(*todo, *lists)}, {u"changes"_s, history}});
}

mcp::ToolResult TodoTools::createTodo(const mcp::ToolCall &call)
{
    const auto draft = readDraft(call.arguments, todayOf(m_todos));
    if (!draft)
        return failed(call, draft.error());
    const auto todo = m_todos.create(call.principal, *draft, call.tool);
    return todo ? shown(call, todo->todo) : failed(call, todo.error());
}

mcp::ToolResult TodoTools::updateTodo(const mcp::ToolCall &call)
{
    const auto patch = readPatch(call.arguments, todayOf(m_todos));
    if (!patch)
        return failed(call, patch.error());
    const auto todo = m_todos.update(call.principal, idOf(call), *patch, call.tool);
    return todo ? shown(call, todo->todo) : failed(call, todo.error());
}

mcp::ToolResult TodoTools::deleteTodo(const mcp::ToolCall &call)
{
    const auto todo = m_todos.remove(call.principal, idOf(call), call.tool);
    if (!todo)
        return failed(call, todo.error());
    return mcp::ToolOutput::json(
        {{u"deleted"_s, QJsonObject{{u"id"_s, todo->todo.id}, {u"title"_s, todo->todo.title}}}});
}

mcp::ToolResult TodoTools::shown(const mcp::ToolCall &call, const core::Todo &todo)
{
    // The edit is committed: a list name that cannot be read now must not make it look undone.
    const ListNames lists = listNames(m_todos, call.principal).valueOr({});
    return mcp::ToolOutput::json({{u"todo"_s, toJson(todo, lists)}});
}

mcp::ToolResult TodoTools::failed(const mcp::ToolCall &call, const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::Unavailable:
        qCWarning(lcTodoMcp) << call.tool << "could not reach storage:" << error.text;
        return mcp::Unavailable{u"The todos cannot be reached now and nothing was changed. Try again."_s};
    case core::ErrorCode::Corrupt:
    case core::ErrorCode::Internal:
        qCWarning(lcTodoMcp) << call.tool << "failed:" << error.text;
        return mcp::ToolOutput::error(
            u"Traydo could not do this because of a fault of its own; nothing was changed. "
            "Tell the person to look at Traydo's log."_s);
    default:
        return mcp::ToolOutput::error(error.text); // the service says what to do next
    }
}

} // namespace

void registerTodoTools(mcp::ToolRegistry &registry, todo::TodoService &todos, const core::Sealer &cursors)
{
    std::make_shared<TodoTools>(todos, cursors)->registerWith(registry);
}

} // namespace traydo::todomcp
