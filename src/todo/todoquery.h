#pragma once

#include "core/result.h"
#include "storage/changerepository.h"
#include "storage/todorepository.h"

namespace traydo::todo {

/// Query of a page in the asker's words; `list` is a name or an id. Without a list: all that are shared with
/// the asker and not archived.
struct TodoQuery
{
    std::optional<bool> completed = {};
    bool trash = false; ///< only what is in the trash; without it, nothing of it
    QString query = {}; ///< words; each is a part of title, notes or a tag, in any case
    QString list = {};
    QString parent = {}; ///< id: only its subtasks
    std::optional<storage::DueRange> due = {};
    QStringList tags = {};
    std::optional<core::Priority> priority = {};
    bool changedByApps = false; ///< only those that a client made or changed last
    storage::TodoSort sort = storage::TodoSort::Position;
    QString after = {};
    int limit = 20;
};

/// The query checked and in storage's terms; `list` and the rights are for the service to add.
core::Result<storage::TodoFilter> filterOf(const TodoQuery &query);

/// Which part of the change log, newest first.
struct HistoryQuery
{
    QString todoId = {};
    /// Only what this client did; an empty id in it: only what the person did.
    std::optional<QString> clientId = {};
    std::optional<core::Instant> since = {};
    std::optional<core::Instant> until = {}; ///< before it
    QList<core::ChangeKind> kinds = {};      ///< none: all
    QString after = {};                      ///< id of the last change of the previous page
    int limit = 100;
};

} // namespace traydo::todo
