#pragma once

#include "core/sealer.h"
#include "mcp/toolregistry.h"
#include "todo/todoservice.h"

namespace traydo::todomcp {

/// Adds the todos as MCP tools: list_todos, get_todo, create_todo, update_todo, delete_todo, in this order.
/// `cursors` seals the cursors of pages. Both outlive the registry.
void registerTodoTools(mcp::ToolRegistry &registry, todo::TodoService &todos, const core::Sealer &cursors);

} // namespace traydo::todomcp
