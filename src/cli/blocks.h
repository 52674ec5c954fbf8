#pragma once

#include "core/block.h"

namespace traydo::cli {

/// The kind of block that a person or script names: "client", "device" or "all".
std::optional<core::BlockKind> blockKindFrom(const QString &word);
QString toWord(core::BlockKind kind);

} // namespace traydo::cli
