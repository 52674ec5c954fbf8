#pragma once

#include "todo/todoservice.h"
#include "todomcp/todojson.h"

namespace traydo::todomcp {

/// A list with its numbers of open todos, as tools and resources show it.
QJsonObject toJson(const todo::ListSummary &summary);
/// The lists, the sums, and what time it is where the person is.
QJsonObject toJson(const todo::Overview &overview);

/// The names of the lists the asker may see, archived ones too.
core::Result<ListNames> listNames(todo::TodoService &todos, const core::Principal &who);

} // namespace traydo::todomcp
