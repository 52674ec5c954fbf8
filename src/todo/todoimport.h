#pragma once

#include "todo/exchange.h"
#include "todo/todoservice.h"

#include <functional>

namespace traydo::todo {

struct ImportOptions
{
    QString into = {};    ///< name or id of the list for all of it; empty: the lists the file names
    bool preview = false; ///< only tell what would happen
    QString via = {};
    /// Told now and then how far it is; answering false ends the import, and nothing was imported.
    std::function<bool(int done, int total)> progress = {};
};

/// Brings the todos of a file in, for the person, in one transaction. A todo with an id that is known is set
/// to what the file says; one without an id counts as known when one in its list has the same fields, each
/// once. Lists are found by id or name and made when there are none; parents deeper than one level become the
/// topmost one. A preview makes the lists, looks what would become of the todos, and takes it back. Errors:
/// those of TodoService; Expired when progress() said no.
core::Result<core::ImportReport> importTodos(TodoService &service, const FileContent &content,
                                             const ImportOptions &options);

/// Every todo of these lists (names or ids; none: all lists) that is not in the trash, in order; `completed`
/// ones too or not. LimitExceeded beyond `most`.
core::Result<ExchangeData> exportedTodos(TodoService &service, const QStringList &lists, bool completed,
                                         int most, core::Instant now);

} // namespace traydo::todo
