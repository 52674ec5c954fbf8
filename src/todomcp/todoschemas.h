#pragma once

#include <QJsonObject>

namespace traydo::todomcp {

/// Input and output schema of a tool. Terse: the whole tools/list is read by a model again and again.
struct ToolSchemas
{
    QJsonObject input;
    QJsonObject output;
};

ToolSchemas getOverviewSchemas();
ToolSchemas listTodosSchemas();
ToolSchemas getTodoSchemas();
ToolSchemas createTodoSchemas();
ToolSchemas createTodosSchemas();
ToolSchemas updateTodoSchemas();
ToolSchemas completeTodosSchemas();
ToolSchemas deleteTodoSchemas();
ToolSchemas createListSchemas();
ToolSchemas undoSchemas();

} // namespace traydo::todomcp
