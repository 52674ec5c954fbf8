#pragma once

#include <QString>

namespace traydo::todomcp {

/// What the server tells a model on `initialize`. The first 512 characters stand on their own: some clients
/// cut there.
QString instructions();

} // namespace traydo::todomcp
