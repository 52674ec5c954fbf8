#pragma once

#include "core/sealer.h"
#include "mcp/toolregistry.h"
#include "todo/todoservice.h"

namespace traydo::todomcp {

/// get_overview, list_todos, get_todo. What is given outlives the registry.
void addReadingTools(mcp::ToolRegistry &registry, todo::TodoService &todos, const core::Sealer &cursors);

} // namespace traydo::todomcp
