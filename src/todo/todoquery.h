#pragma once

#include "core/result.h"
#include "storage/todorepository.h"

namespace traydo::todo {

/// Query of a page in the asker's words; `list` is a name or an id.
struct TodoQuery
{
    std::optional<bool> completed;
    QString query;
    QString list;
    std::optional<storage::DueRange> due;
    QStringList tags;
    std::optional<core::Priority> priority;
    storage::TodoSort sort = storage::TodoSort::Position;
    QString after;
    int limit = 20;
};

/// The query checked and in storage's terms; `list` and the rights are for the service to add.
core::Result<storage::TodoFilter> filterOf(const TodoQuery &query);

} // namespace traydo::todo
