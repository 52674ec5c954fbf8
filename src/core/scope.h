#pragma once

#include "core/result.h"

#include <QFlags>
#include <QStringList>

namespace traydo::core {

/// What a grant lets a client do. Write implies read; the sets below are always closed under that.
enum class Scope {
    TodosRead = 1,
    TodosWrite = 2,
};
Q_DECLARE_FLAGS(Scopes, Scope)
Q_DECLARE_OPERATORS_FOR_FLAGS(Scopes)

inline constexpr Scopes allScopes{Scope::TodosRead, Scope::TodosWrite};

/// Adds what is implied: write brings read.
Scopes closed(Scopes scopes);

/// `todos:read`, `todos:read todos:write`: RFC 6749 §3.3 form, stable order, only what is not implied
/// is still named explicitly (both words for write, so that clients comparing strings are content).
QString toString(Scopes scopes);
QStringList toStringList(Scopes scopes);

/// Reads a `scope` parameter. `offline_access` and `mcp` (both scopes) are accepted; unknown words are
/// dropped while a known one is left, otherwise InvalidArgument. An empty text means both scopes.
Result<Scopes> parseScopes(QStringView text);

} // namespace traydo::core
