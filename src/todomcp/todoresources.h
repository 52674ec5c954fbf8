#pragma once

#include "mcp/resourceregistry.h"
#include "todo/todoservice.h"

namespace traydo::todomcp {

/// Adds `todo://overview`, `todo://lists/{id}` and `todo://todos/{id}`; the lists are listed too. A list or
/// todo that is not shared looks exactly like one that does not exist. The service outlives the registry.
void registerTodoResources(mcp::ResourceRegistry &registry, todo::TodoService &todos);

/// The URI templates.
QString listTemplate();
QString todoTemplate();

} // namespace traydo::todomcp
