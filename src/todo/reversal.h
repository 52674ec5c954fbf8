#pragma once

#include "todo/changewriter.h"
#include "todo/todostores.h"

namespace traydo::todo {

/// Takes a change back: each field it wrote goes back to what it was, as long as it still is what the change
/// made of it. What was created goes to the trash. All of the change or nothing: a Conflict says which field
/// changed since, by whom and when. Runs within one transaction of the caller, who asks for scope and owner.
class Reversal
{
public:
    Reversal(TodoStores &stores, const core::Principal &who, ChangeWriter &writer)
        : m(stores), m_who(who), m_writer(writer)
    {
    }

    core::Result<void> undo(const core::Change &change);

private:
    core::Result<void> undoTodo(const core::ChangePart &part);
    core::Result<void> undoList(const core::Change &change);
    core::Result<QJsonObject> fieldsToRestore(const core::ChangePart &part, const QJsonObject &current);
    core::Error conflict(const core::ChangePart &part, const QString &field);
    core::Result<void> checkReach(const QString &listId);
    core::Result<void> checkTodo(const QString &id);

    TodoStores &m;
    const core::Principal &m_who;
    ChangeWriter &m_writer;
};

} // namespace traydo::todo
