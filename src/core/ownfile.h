#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace traydo::core {

/// Who else may have rights on a file we are about to trust.
enum class FilePrivacy {
    NotWritableByOthers, ///< settings: others may read them
    OwnerOnly,           ///< secrets: mode 0600 or less
};

/// Reads a small file that has to be ours: a regular file, no symbolic link, owned by this user or by root,
/// with the rights `privacy` asks for (CF2). All of it is checked on the open descriptor, so nothing can be
/// swapped in between. No file is no value. Errors: Denied (not to be trusted), LimitExceeded (more than
/// `maxBytes`), Unavailable (cannot be read).
Result<std::optional<QByteArray>> readOwnFile(const QString &path, FilePrivacy privacy, qint64 maxBytes);

/// Puts a file of mode 0600 in place, whatever the umask, and brings it to the disk: it appears whole or not
/// at all. Its folder exists. Error: Unavailable, with the system's reason.
Result<void> writeOwnFile(const QString &path, const QByteArray &content);

} // namespace traydo::core
