#pragma once

#include "mcp/promptregistry.h"
#include "todo/todoservice.h"

namespace traydo::todomcp {

// Values for what a client types, as far as its grant reaches. The service outlives what is returned.

/// Names of lists that contain what was typed; those that begin with it first.
mcp::Completer completeListNames(todo::TodoService &todos);
/// The same for their ids.
mcp::Completer completeListIds(todo::TodoService &todos);
/// Tags that begin with what was typed, `@` or not, the most used first.
mcp::Completer completeTags(todo::TodoService &todos);
/// Ids of open todos that begin with what was typed, or whose title contains it.
mcp::Completer completeTodoIds(todo::TodoService &todos);

} // namespace traydo::todomcp
