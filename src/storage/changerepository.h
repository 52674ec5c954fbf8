#pragma once

#include "core/change.h"
#include "core/grant.h"
#include "storage/database.h"

#include <optional>

namespace traydo::storage {

/// Which changes, newest first.
struct ChangeFilter
{
    core::ListAccess lists; ///< rights: applied in SQL, always
    QString todoId = {};
    std::optional<QString> clientId = {}; ///< an empty id: the person
    std::optional<core::Instant> since = {};
    std::optional<core::Instant> until = {}; ///< before it
    QList<core::ChangeKind> kinds = {};      ///< none: all
    bool standing = false;                   ///< without those that were taken back
    QString after = {};                      ///< id; only older ones than this change
    int limit = 100;
};

/// The SELECT of one page of the log, and what to bind.
struct ChangeSelect
{
    QByteArray text;
    QVariantList values;
};

ChangeSelect selectChanges(const ChangeFilter &filter);

/// The change log.
class ChangeRepository
{
public:
    explicit ChangeRepository(Database &database);

    core::Result<void> insert(const core::Change &change);
    core::Result<std::optional<core::Change>> find(const QString &id);
    core::Result<QList<core::Change>> page(const ChangeFilter &filter);
    /// What happened to one todo, newest first: changes of it, and those that came to it with a change of
    /// another (then told as changes of this one, `also` empty).
    core::Result<QList<core::Change>> ofTodo(const QString &todoId, int limit);
    /// The same, but only what led to versions above `version`.
    core::Result<QList<core::Change>> ofTodoSince(const QString &todoId, qint64 version, int limit);
    /// What happened to a list itself above `version`, newest first.
    core::Result<QList<core::Change>> ofListSince(const QString &listId, qint64 version, int limit);
    /// Notes that `undoneBy` took the change back; empty: it stands again.
    core::Result<void> setUndoneBy(const QString &id, const QString &undoneBy);

private:
    core::Result<void> readParts(QList<core::Change> &changes);

    Database &m_database;
};

} // namespace traydo::storage
