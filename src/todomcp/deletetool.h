#pragma once

#include "todomcp/toolcontext.h"

namespace traydo::todomcp {

/// Todos that one call may delete without the person's yes.
inline constexpr int deletedUnasked = 10;

/// delete_todo: one or several, to the trash. More than `deletedUnasked` at once only after the person said
/// yes in the client; a client that cannot ask is told what to do instead.
TodoTool deleteTool();

} // namespace traydo::todomcp
