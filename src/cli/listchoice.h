#pragma once

#include "cli/context.h"

namespace traydo::cli {

/// What `--lists` names, with the names to show.
struct ListChoice
{
    core::ListAccess access;
    QStringList names;
};

/// Reads `--lists`: 'all' (also future ones), or names or ids with commas between; the first list when it is
/// not given. Errors: NotFound, InvalidArgument.
core::Result<ListChoice> chooseLists(Context &context, const std::optional<QString> &wanted);

} // namespace traydo::cli
