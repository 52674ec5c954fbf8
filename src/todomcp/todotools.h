#pragma once

#include "core/sealer.h"
#include "mcp/toolregistry.h"
#include "todo/todoservice.h"

namespace traydo::todomcp {

/// Adds the todos as MCP tools: get_overview, list_todos, get_todo, create_todo, create_todos, update_todo,
/// complete_todos, delete_todo, create_list, undo, in this order. `cursors` seals the cursors of pages. Both
/// outlive the registry.
void registerTodoTools(mcp::ToolRegistry &registry, todo::TodoService &todos, const core::Sealer &cursors);

} // namespace traydo::todomcp
