#pragma once

#include "mcp/completion.h"
#include "mcp/promptregistry.h"
#include "todo/todoservice.h"

namespace traydo::todomcp {

/// Adds the prompts plan_my_day, weekly_review and break_down_todo, in this order, and the completion of what
/// they and the resources are asked for: list names, tags, ids of todos and lists. The service outlives both.
void registerTodoPrompts(mcp::PromptRegistry &prompts, mcp::Completion &completion, todo::TodoService &todos);

} // namespace traydo::todomcp
