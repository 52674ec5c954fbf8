#pragma once

#include "mcp/subscription.h"
#include "todo/todoservice.h"

namespace traydo::todomcp {

/// Tells subscribers of edits: of the todo, of its list and of the overview, and of lists that come and go;
/// each only to clients whose grant reaches the list. The service outlives the subscriptions.
void announceEdits(const todo::TodoService &todos, mcp::Subscriptions &subscriptions);

} // namespace traydo::todomcp
