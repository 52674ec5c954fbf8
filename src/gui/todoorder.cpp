#include "gui/todoorder.h"

#include <QHash>
#include <QSet>

namespace traydo::gui {

QList<core::Todo> withPartsBehindWholes(const QList<core::Todo> &todos)
{
    QSet<QString> present;
    for (const auto &todo : todos)
        present.insert(todo.id);
    QHash<QString, QList<core::Todo>> parts;
    QList<core::Todo> wholes;
    for (const auto &todo : todos) {
        if (present.contains(todo.parentId))
            parts[todo.parentId].append(todo);
        else
            wholes.append(todo);
    }
    if (parts.isEmpty())
        return todos;
    QList<core::Todo> ordered;
    ordered.reserve(todos.size());
    for (const auto &todo : std::as_const(wholes)) {
        ordered.append(todo);
        ordered.append(parts.value(todo.id));
    }
    return ordered;
}

bool isPartAt(const QList<core::Todo> &todos, qsizetype row)
{
    const auto &whole = todos[row].parentId;
    return !whole.isEmpty() && row > 0 && (todos[row - 1].id == whole || todos[row - 1].parentId == whole);
}

std::optional<QString> placeAfterStep(const QList<core::Todo> &todos, qsizetype row, int step, bool more)
{
    const bool part = isPartAt(todos, row);
    const auto isNeighbour = [&](qsizetype other) {
        return isPartAt(todos, other) ? todos[other].parentId == todos[row].parentId : !part;
    };
    // Down: before the one after the next. Up: before the one above.
    int passed = 0;
    for (auto other = row + step; other >= 0 && other < todos.size(); other += step) {
        if (!isNeighbour(other))
            continue;
        if (step < 0 || ++passed == 2)
            return todos[other].id;
    }
    return passed == 1 && !more ? std::optional(QString()) : std::nullopt;
}

std::optional<core::Todo> possibleWhole(const QList<core::Todo> &todos, qsizetype row)
{
    const auto &part = todos[row];
    const bool hasParts = row + 1 < todos.size() && todos[row + 1].parentId == part.id;
    if (hasParts || !part.parentId.isEmpty())
        return {};
    for (auto above = row - 1; above >= 0; --above) {
        if (todos[above].parentId.isEmpty() && todos[above].listId == part.listId)
            return todos[above];
    }
    return {};
}

} // namespace traydo::gui
