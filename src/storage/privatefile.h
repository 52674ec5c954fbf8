#pragma once

#include "core/result.h"

namespace traydo::storage {

/// Makes `path` and its missing parents, each 0700 from the first instant, whatever the umask. What is there
/// already keeps its mode: it may be a folder the person chose. Unavailable when the file system refuses.
core::Result<void> makePrivateDirectory(const QString &path);

/// Makes `path` as an empty 0600 file, or narrows an existing one to 0600; its contents are not touched.
/// A symbolic link is refused: two links would get around the lock beside the file.
/// Unavailable when the file system refuses, Corrupt when it is no regular file.
core::Result<void> makePrivateFile(const QString &path);

/// Makes `path` as an empty 0600 file where nothing stands yet, not even a link. Conflict when something
/// does, Unavailable when the file system refuses.
core::Result<void> makeNewPrivateFile(const QString &path);

/// Brings a file's bytes and its name to the disk. Unavailable when the file system refuses.
core::Result<void> syncFile(const QString &path);

} // namespace traydo::storage
