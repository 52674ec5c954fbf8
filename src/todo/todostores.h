#pragma once

#include "core/clock.h"
#include "storage/changerepository.h"
#include "storage/listrepository.h"
#include "storage/tagrepository.h"
#include "storage/todorepository.h"
#include "todo/listbook.h"

#include <QTimeZone>

namespace traydo::todo {

/// What the parts of the service work with.
struct TodoStores
{
    TodoStores(storage::Database &data, const core::Clock &time, const QTimeZone &person)
        : database(data),
          todos(data),
          lists(data),
          changes(data),
          tags(data),
          book(data),
          clock(time),
          zone(person)
    {
    }

    storage::Database &database;
    storage::TodoRepository todos;
    storage::ListRepository lists;
    storage::ChangeRepository changes;
    storage::TagRepository tags;
    ListBook book;
    const core::Clock &clock;
    QTimeZone zone; ///< the person's

    QDate today() const { return QDateTime::fromMSecsSinceEpoch(core::toEpochMs(clock.now()), zone).date(); }
    /// Whether the list is shared with `who` and not in the trash.
    core::Result<bool> reaches(const core::Principal &who, const QString &listId)
    {
        if (!who.lists.contains(listId))
            return false;
        const auto list = lists.find(listId);
        if (!list)
            return list.error();
        return *list && !(*list)->deletedAt;
    }
};

} // namespace traydo::todo
