#pragma once

#include "core/grant.h"
#include "core/todo.h"
#include "storage/database.h"

namespace traydo::storage {

struct PageAnchor;
enum class PagePlan;

/// The order of a page of todos. Each is made total by the id.
enum class TodoSort { Position, Due, Created, Updated, Priority };

/// Which days a due filter means; both ends are days in the person's zone, inclusive.
struct DueRange
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool none = false; ///< only todos without a due date; excludes from/to
};

/// What to select. Lists in the trash are never part of it, archived ones only when named.
struct TodoFilter
{
    core::ListAccess lists; ///< rights: applied in SQL, always
    std::optional<QString> listId = {};
    std::optional<bool> completed = {};
    bool trash = false; ///< the trash instead of what is not in it
    QString query = {}; ///< words, each contained in title, notes or a tag, case-insensitive
    QString parentId = {};
    std::optional<DueRange> due = {};
    QStringList tags = {}; ///< all of them
    std::optional<core::Priority> priority = {};
    bool changedByApps = false; ///< only those that a client made or changed last
    TodoSort sort = TodoSort::Position;
    QString after = {}; ///< id of the last todo of the previous page; empty: from the start
    int limit = 20;
};

/// A page and whether more follows.
struct TodoPage
{
    QList<core::Todo> todos;
    bool more = false;
};

/// Todos, the trash included where said.
class TodoRepository
{
public:
    explicit TodoRepository(Database &database);

    core::Result<void> insert(const core::Todo &todo);
    /// Writes every field where id and `expectedVersion` fit; false when they do not.
    core::Result<bool> update(const core::Todo &todo, qint64 expectedVersion);
    /// In the trash or not; whether its list is there is the caller's business.
    core::Result<std::optional<core::Todo>> find(const QString &id);
    /// Whether there is one, be it in the trash: much less work than find().
    core::Result<bool> contains(const QString &id);
    /// Not in the trash; open ones first, then by position.
    core::Result<QList<core::Todo>> subtasks(const QString &parentId);
    /// InvalidArgument when the todo of `after` is gone for good or in a list out of `lists`. A search that
    /// fits more than `searchSorted` todos is answered newest first, whatever the filter's order.
    core::Result<TodoPage> page(const TodoFilter &filter);
    /// Behind every other todo. One sequence serves all lists, so that a page over several lists has an order
    /// too; steps of `positionStep` leave room to put one in between.
    core::Result<qint64> nextPosition();
    /// A position before `next` in its list and behind the todo that stands before it now. Shifts what
    /// follows when there is no room.
    core::Result<qint64> positionBefore(const core::Todo &next);
    /// Removes for good what is in the trash since before `deletedBefore`.
    core::Result<int> emptyTrash(core::Instant deletedBefore);
    /// Finds the todo made earlier by this client under this idempotency key.
    core::Result<std::optional<QString>> findIdempotent(const QString &clientId, const QString &key);
    core::Result<void> rememberIdempotent(const QString &clientId, const QString &key, const QString &todoId,
                                          core::Instant at);

    static constexpr qint64 positionStep = 1LL << 20;
    static constexpr int searchSorted = 2000;

private:
    /// Which way to go for a page; puts the rarest tag first where that is the way.
    core::Result<PagePlan> plan(TodoFilter &filter);
    core::Result<PageAnchor> anchor(const TodoFilter &filter);
    /// Brings counters, search and tags from one state of a todo to the next.
    core::Result<void> follow(qint64 number, const core::Todo &before, const core::Todo &after);

    Database &m_database;
};

} // namespace traydo::storage
