#pragma once

#include "connect/settingsformat.h"
#include "core/clock.h"

namespace traydo::connect {

/// Another program's settings file, and what of it is ours.
struct SettingsEntry
{
    QString file; ///< absolute; may be a link, need not exist
    SettingsFormat format = SettingsFormat::Jsonc;
    SettingsKey key;
};

/// A change to such a file that was not made yet: to be looked at first.
struct FileChange
{
    QString path;                     ///< of the file itself, links resolved
    std::optional<QByteArray> before; ///< nothing: there is no file
    std::optional<QByteArray> after;  ///< nothing: the file goes

    /// The file says it already.
    bool isNothing() const { return before == after; }
};

/// The file's content; nothing where there is no file. Errors: Denied (not this user's, write-protected or a
/// link to nowhere), LimitExceeded (more than 1 MiB), Corrupt (not UTF-8).
core::Result<std::optional<QByteArray>> readSettings(const QString &file);

/// What it takes that the program knows Traydo's address. Errors: those above and of withKey(); NotFound
/// where the program's folder does not exist.
core::Result<FileChange> proposeAdding(const SettingsEntry &entry);

/// What takes it back. Where nothing was changed since, the file becomes what it was before proposeAdding()
/// was carried out, to the byte; otherwise our key goes and the rest stays. Errors: as above; NotFound.
core::Result<FileChange> proposeRemoving(const SettingsEntry &entry);

/// Carries a change out: keeps `<file>.traydo-<time>.bak` (mode 0600), writes the new file beside the old
/// one, brings it to the disk, exchanges the two and reads again. The file's mode stays. The path of the
/// backup; empty where there was nothing to keep. Errors: Conflict (the file is not any more what the change
/// was made for; nothing was touched), Unavailable (it could not be written; the old file is in place).
core::Result<QString> carryOut(const FileChange &change, core::Instant now);

/// The change in lines that begin with `-`, `+` or a blank, with a little of what is around it.
QString differenceOf(const FileChange &change);

} // namespace traydo::connect
