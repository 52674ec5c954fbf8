#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace traydo::storage {

/// What a look at the data shows.
struct Inspection
{
    bool wasCut =
        false; ///< its last user did not end in order; what is not in its place yet was not looked at
    std::optional<core::Instant> newest = {}; ///< when the last change was made
};

/// Looks at a database file without changing it or anything beside it, whether or not a server uses it
/// (`inUse`). Integrity is checked as far as that goes in about a second per gigabyte. Errors: NotFound (no
/// file), Corrupt (damaged, or not ours), Unavailable (cannot be read).
core::Result<Inspection> inspect(const QString &path, bool inUse);

} // namespace traydo::storage
