#include "todomcp/toolcontext.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTodoMcp, "traydo.todomcp")

/// The error of one of several, for the model.
QString faultText(const mcp::ToolCall &call, const core::Error &error)
{
    const auto result = failed(call, error);
    const auto *output = std::get_if<mcp::ToolOutput>(&result);
    return output ? output->content.first()["text"_L1].toString() : std::get<mcp::Unavailable>(result).text;
}

} // namespace

void add(mcp::ToolRegistry &registry, todo::TodoService &todos, TodoTool tool)
{
    registry.add(
        {tool.name, tool.title, tool.description, std::move(tool.schemas.input),
         std::move(tool.schemas.output), tool.annotations, tool.scope,
         [&todos, handler = tool.handler](const mcp::ToolCall &call) { return handler(todos, call); }});
}

Today todayOf(const todo::TodoService &todos)
{
    return {todos.today(), QString::fromUtf8(todos.zone().id())};
}

mcp::ToolResult failed(const mcp::ToolCall &call, const core::Error &error)
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

ListNames namesFor(todo::TodoService &todos, const mcp::ToolCall &call)
{
    return listNames(todos, call.principal).valueOr({});
}

QJsonObject editJson(const todo::EditedTodo &edited, const ListNames &names, Detail detail)
{
    QJsonObject json{{u"todo"_s, toJson(edited.todo, names, detail)}};
    if (edited.next)
        json.insert("next"_L1, toJson(*edited.next, names, Detail::Brief));
    if (!edited.changeId.isEmpty())
        json.insert("change_id"_L1, edited.changeId);
    return json;
}

mcp::ToolResult outcomes(const mcp::ToolCall &call, const QStringList &ids,
                         const QList<core::Result<todo::EditedTodo>> &edits, const ListNames &names)
{
    QJsonArray results;
    int faults = 0;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        if (edits[i]) {
            results.append(editJson(*edits[i], names, Detail::Brief));
            continue;
        }
        ++faults;
        QJsonObject fault{{u"error"_s, faultText(call, edits[i].error())}};
        if (i < ids.size())
            fault.insert("id"_L1, ids[i]);
        results.append(fault);
    }
    QJsonObject json{{u"results"_s, results}};
    if (faults > 0)
        json.insert("failed"_L1, faults);
    auto output = mcp::ToolOutput::json(json);
    output.isError = faults > 0 && faults == edits.size();
    return output;
}

} // namespace traydo::todomcp
