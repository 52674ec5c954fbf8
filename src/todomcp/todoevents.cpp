#include "todomcp/todoevents.h"

#include "todomcp/todouri.h"

#include <algorithm>

namespace traydo::todomcp {

namespace {

/// Clients that read and reach one of the lists.
mcp::MayKnow reaching(const QStringList &lists)
{
    return [lists](const core::Principal &who) {
        return who.may(core::Scope::TodosRead) &&
               std::any_of(lists.begin(), lists.end(),
                           [&](const QString &id) { return who.lists.contains(id); });
    };
}

void announce(mcp::Subscriptions &subscriptions, const core::Change &change, const QStringList &lists)
{
    const mcp::MayKnow mayKnow = reaching(lists);
    subscriptions.resourceUpdated(overviewUri(), mayKnow);
    for (const QString &list : lists)
        subscriptions.resourceUpdated(listUri(list), reaching({list}));
    if (change.isOfList())
        subscriptions.listChanged(mcp::ListKind::Resources, mayKnow);
    else
        subscriptions.resourceUpdated(todoUri(change.todoId), mayKnow);
    for (const core::ChangePart &part : change.also)
        subscriptions.resourceUpdated(todoUri(part.todoId), reaching({part.listId}));
}

} // namespace

void announceEdits(const todo::TodoService &todos, mcp::Subscriptions &subscriptions)
{
    QObject::connect(&todos, &todo::TodoService::changed, &subscriptions,
                     [&subscriptions](const core::Change &change, const QStringList &lists) {
                         announce(subscriptions, change, lists);
                     });
}

} // namespace traydo::todomcp
