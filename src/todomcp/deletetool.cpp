#include "todomcp/deletetool.h"

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto question = "confirm"_L1;
constexpr int namedInQuestion = 5;
/// Comes back sealed: an answer counts only where this very call was asked about.
constexpr auto asked = "asked";

/// `"Buy milk", "Call bank" and 10 more`, of those the asker may see.
QString titles(todo::TodoService &todos, const mcp::ToolCall &call, const QStringList &ids)
{
    QStringList named;
    qsizetype there = 0;
    for (const QString &id : ids) {
        const auto todo = todos.todo(call.principal, id);
        if (!todo)
            continue;
        if (++there <= namedInQuestion)
            named.append(u'"' + todo->title.left(80) + u'"');
    }
    const QString text = named.join(u", "_s);
    return there > namedInQuestion ? u"%1 and %2 more"_s.arg(text).arg(there - namedInQuestion) : text;
}

mcp::ToolResult ask(todo::TodoService &todos, const mcp::ToolCall &call, const QStringList &ids)
{
    const QJsonObject yes{
        {u"type"_s, u"boolean"_s}, {u"title"_s, u"Delete %1 todos"_s.arg(ids.size())}, {u"default"_s, false}};
    const QJsonObject schema{{u"type"_s, u"object"_s},
                             {u"properties"_s, QJsonObject{{question, yes}}},
                             {u"required"_s, QJsonArray{question}}};
    const QString message = u"Delete %1 todos: %2? They stay in the trash for 30 days."_s.arg(
        QString::number(ids.size()), titles(todos, call, ids));
    mcp::InputRequired input{{{question, mcp::InputRequest::form(message, schema)}}, asked};
    if (!mcp::missingCapabilities(input, call.client.capabilities, call.revision).isEmpty()) {
        return mcp::ToolOutput::error(
            u"Deleting more than %1 todos at once takes the person's yes, and this app cannot ask for it. "
            u"Nothing was "
            "deleted. Ask the person yourself, then delete at most %1 in each call."_s.arg(deletedUnasked));
    }
    return input;
}

mcp::ToolResult remove(todo::TodoService &todos, const mcp::ToolCall &call, const QStringList &ids)
{
    const ListNames names = namesFor(todos, call);
    QList<core::Result<todo::EditedTodo>> removed;
    const auto done = todos.atomically([&]() -> core::Result<void> {
        for (const QString &id : ids)
            removed.append(todos.remove(call.principal, id, call.tool));
        return {};
    });
    if (!done)
        return failed(call, done.error());
    if (removed.size() == 1 && !removed.first())
        return failed(call, removed.first().error());
    return outcomes(call, ids, removed, names);
}

mcp::ToolResult deleteTodo(todo::TodoService &todos, const mcp::ToolCall &call)
{
    QStringList ids = readIds(call.arguments);
    ids.removeDuplicates();
    if (ids.isEmpty() || (call.arguments.contains("id"_L1) && call.arguments.contains("ids"_L1)))
        return mcp::ToolOutput::error(u"Give either \"id\" or \"ids\", with what list_todos shows as id."_s);
    if (ids.size() <= deletedUnasked)
        return remove(todos, call, ids);
    const QJsonObject answer = call.input.answers.value(question).toObject();
    if (answer.isEmpty() || call.input.state != asked)
        return ask(todos, call, ids);
    if (answer.value("action"_L1) != "accept"_L1 || !answer["content"_L1][question].toBool())
        return mcp::ToolOutput::error(u"The person did not agree. Nothing was deleted."_s);
    return remove(todos, call, ids);
}

} // namespace

TodoTool deleteTool()
{
    return {
        u"delete_todo"_s,
        u"Delete todos"_s,
        u"Move todos to the trash, where the person finds them for 30 days. More than 10 at once asks the person."_s,
        deleteTodoSchemas(),
        changing,
        core::Scope::TodosWrite,
        deleteTodo};
}

} // namespace traydo::todomcp
