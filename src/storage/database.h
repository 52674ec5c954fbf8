#pragma once

#include "core/result.h"
#include "storage/query.h"

#include <functional>
#include <memory>

namespace traydo::storage {

/// The one connection to the data. Lives on the server thread. SQLite: WAL, synchronous FULL, foreign keys,
/// file 0600 in a 0700 directory, exclusive to one process. Statements are prepared once per text and kept.
class Database
{
public:
    /// Opens (and makes, and migrates) the file. Errors: Conflict when another process has it, Corrupt for a
    /// file that is not ours (it stays untouched), Unavailable for what the file system refuses.
    static core::Result<std::unique_ptr<Database>> open(const QString &path);
    /// A private in-memory database with the full schema, for tests.
    static core::Result<std::unique_ptr<Database>> openInMemory();
    ~Database();

    /// The kept statement for this text, reset and ready for bind(). Never fails for SQL of ours that
    /// migrations and tests cover; a failure shows at exec().
    Query &statement(QLatin1StringView sql);
    /// The same, not kept: for texts put together from so many optional parts that keeping all would not end.
    Query prepare(QLatin1StringView sql);

    /// Runs `work` in BEGIN IMMEDIATE … COMMIT. An Error from `work`, or from COMMIT, rolls everything back
    /// and is returned. Nested calls join the outer transaction; when one of them fails, the outer one fails
    /// too. This is the seam for a shared COMMIT: work done, reply waiting; whoever wants to batch replies
    /// batches here.
    template <typename T>
    core::Result<T> transaction(const std::function<core::Result<T>()> &work);

    /// Runs `work` within the running transaction so that its failure undoes just `work` (SAVEPOINT): the
    /// outer work may go on. Without a running transaction it is one.
    template <typename T>
    core::Result<T> attempt(const std::function<core::Result<T>()> &work);

    /// Where the data lies; empty for one in memory.
    QString path() const;

    /// PRAGMA integrity_check and foreign_key_check; Corrupt with the first finding.
    core::Result<void> checkIntegrity();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> data);
    static core::Result<std::unique_ptr<Database>> connect(std::unique_ptr<Private> data,
                                                           const QString &name);
    core::Result<void> begin();
    core::Result<void> commit();
    void rollback();
    bool inTransaction() const;
    core::Result<void> savepoint();
    core::Result<void> release();
    core::Result<void> rollbackToSavepoint();

    std::unique_ptr<Private> d;
};

template <typename T>
core::Result<T> Database::transaction(const std::function<core::Result<T>()> &work)
{
    if (auto begun = begin(); !begun)
        return begun.error();
    core::Result<T> result = work();
    if (!result) {
        rollback();
        return result;
    }
    if (auto committed = commit(); !committed) {
        rollback();
        return committed.error();
    }
    return result;
}

template <typename T>
core::Result<T> Database::attempt(const std::function<core::Result<T>()> &work)
{
    if (!inTransaction())
        return transaction<T>(work);
    if (auto set = savepoint(); !set)
        return set.error();
    core::Result<T> result = work();
    if (auto ended = result ? release() : rollbackToSavepoint(); !ended)
        return ended.error();
    return result;
}

} // namespace traydo::storage
