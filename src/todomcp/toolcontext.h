#pragma once

#include "mcp/toolregistry.h"
#include "todo/todoservice.h"
#include "todomcp/listjson.h"
#include "todomcp/todoarguments.h"
#include "todomcp/todoschemas.h"

namespace traydo::todomcp {

inline constexpr mcp::ToolAnnotations reading{
    .readOnly = true, .destructive = false, .idempotent = true, .openWorld = false};
inline constexpr mcp::ToolAnnotations adding{
    .readOnly = false, .destructive = false, .idempotent = false, .openWorld = false};
inline constexpr mcp::ToolAnnotations changing{
    .readOnly = false, .destructive = true, .idempotent = true, .openWorld = false};

using ToolHandler = mcp::ToolResult (*)(todo::TodoService &todos, const mcp::ToolCall &call);

/// A todo tool in one line of a table.
struct TodoTool
{
    QString name;
    QString title;
    QString description;
    ToolSchemas schemas;
    mcp::ToolAnnotations annotations;
    core::Scope scope;
    ToolHandler handler;
};

/// Registers it. The service outlives the registry.
void add(mcp::ToolRegistry &registry, todo::TodoService &todos, TodoTool tool);

Today todayOf(const todo::TodoService &todos);
/// What a service error becomes: the service's own words where they say what to do next, Unavailable where
/// nothing could be done, a plain admission for faults of ours.
mcp::ToolResult failed(const mcp::ToolCall &call, const core::Error &error);
/// The names for an answer to an edit: that is committed, so a list name that cannot be read now must not
/// make it look undone.
ListNames namesFor(todo::TodoService &todos, const mcp::ToolCall &call);
/// `{todo, next?, change_id?}`.
QJsonObject editJson(const todo::EditedTodo &edited, const ListNames &names, Detail detail);
/// `{results:[…], failed?}` for what was done to several todos: each what editJson() says, or `{id?, error}`.
mcp::ToolResult outcomes(const mcp::ToolCall &call, const QStringList &ids,
                         const QList<core::Result<todo::EditedTodo>> &edits, const ListNames &names);

} // namespace traydo::todomcp
