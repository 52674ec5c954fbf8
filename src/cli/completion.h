#pragma once

#include "cli/commandtext.h"

namespace traydo::cli {

// What makes a shell complete commands, options and the values that are few. Each is a file for the folder
// where that shell looks for completions.

QString bashCompletion(const CommandText &program);
QString zshCompletion(const CommandText &program);
QString fishCompletion(const CommandText &program);

} // namespace traydo::cli
