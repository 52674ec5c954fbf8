#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace traydo::todo {

/// A text file as text: UTF-8, its byte order mark left off, every kind of line end as `\n`. InvalidArgument
/// with the line that is not UTF-8, or holds a NUL.
core::Result<QString> textOfFile(const QByteArray &bytes);

} // namespace traydo::todo
