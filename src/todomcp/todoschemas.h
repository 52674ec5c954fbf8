#pragma once

#include <QJsonObject>

namespace traydo::todomcp {

/// Input and output schema of a tool. Terse: the whole tools/list is read by a model again and again.
struct ToolSchemas
{
    QJsonObject input;
    QJsonObject output;
};

ToolSchemas listTodosSchemas();
ToolSchemas getTodoSchemas();
ToolSchemas createTodoSchemas();
ToolSchemas updateTodoSchemas();
ToolSchemas deleteTodoSchemas();

} // namespace traydo::todomcp
