#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/database.h"

#include <QString>

namespace traydo::server {

/// Notices a database that was copied back over a later one. A counter in it, and the same in a file of the
/// state directory, go up together whenever something was taken from somebody, each minute in which tokens
/// were used, and at start and end. A database that is behind its file, or has none, gets a new epoch:
/// everything it ever handed out is dead (DB5). The name of the file holds a random name of the database, so
/// that several keep apart.
class StorageEpoch
{
public:
    /// `stateDir` is made when needed. Errors: Unavailable, Denied (the file is not ours alone).
    static core::Result<StorageEpoch> open(storage::Database &database, const QString &stateDir,
                                           const core::Clock &clock);

    /// Whether the database was a restored one, and a new epoch began.
    bool hasBegun() const { return m_hasBegun; }

    /// One further, in the database and then in the file. Errors: Unavailable.
    core::Result<void> advance();

private:
    StorageEpoch(storage::Database &database, const QString &stateDir);
    core::Result<void> check(const core::Clock &clock);
    core::Result<void> begin(core::Instant now);
    core::Result<bool> isBehind(const QString &mark) const;
    core::Result<void> writeFile() const;
    QString filePath() const;

    storage::Database *m_database;
    QString m_stateDir;
    QString m_name; ///< of the database
    qint64 m_count = 0;
    bool m_hasBegun = false;
};

} // namespace traydo::server
