#pragma once

#include "core/change.h"
#include "core/principal.h"
#include "core/todo.h"
#include "storage/changerepository.h"
#include "storage/listrepository.h"
#include "storage/todorepository.h"

#include <QObject>
#include <QTimeZone>

namespace traydo::todo {

/// A new todo as asked for. `list` is a name or an id; empty means the first list the asker may write.
struct TodoDraft
{
    QString title;
    QString notes;
    QString list;
    std::optional<core::Due> due;
    core::Priority priority = core::Priority::None;
    QStringList tags;
    bool completed = false;
    QString idempotencyKey;
};

/// What to change; an unset member stays. Clearing due or priority: the inner optional is empty / Priority::None.
struct TodoPatch
{
    std::optional<QString> title;
    std::optional<QString> notes;
    std::optional<QString> list; ///< name or id
    std::optional<std::optional<core::Due>> due;
    std::optional<core::Priority> priority;
    std::optional<QStringList> tags;
    std::optional<bool> completed;
    std::optional<qint64> ifVersion;
};

/// Query of a page in the asker's words; `list` is a name or an id.
struct TodoQuery
{
    std::optional<bool> completed;
    QString query;
    QString list;
    std::optional<storage::DueRange> due;
    QStringList tags;
    std::optional<core::Priority> priority;
    storage::TodoSort sort = storage::TodoSort::Position;
    QString after;
    int limit = 20;
};

/// A list with its number of open todos.
struct ListSummary
{
    core::TodoList list;
    int open = 0;
};

/// The only writer of todos: rights, versions, change log and events in one place, the same rules for the person,
/// every client and the command line. Lives on the server thread; every call is one transaction and returns after
/// COMMIT. Errors: InvalidArgument (the text names field and remedy), NotFound (absent or not shared, alike), Denied
/// (scope), Conflict (`if_version`; the text says the current version), Unavailable (storage).
class TodoService : public QObject
{
    Q_OBJECT
public:
    TodoService(storage::Database &database, const core::Clock &clock, QTimeZone zone, QObject *parent = nullptr);

    core::Result<QList<ListSummary>> lists(const core::Principal &who);
    core::Result<core::TodoList> createList(const core::Principal &who, const QString &name, const QString &color, const QString &via);

    core::Result<storage::TodoPage> todos(const core::Principal &who, const TodoQuery &query);
    core::Result<core::Todo> todo(const core::Principal &who, const QString &id);
    core::Result<QList<core::Change>> changes(const core::Principal &who, const QString &todoId, int limit);

    core::Result<core::Todo> create(const core::Principal &who, const TodoDraft &draft, const QString &via);
    core::Result<core::Todo> update(const core::Principal &who, const QString &id, const TodoPatch &patch, const QString &via);
    /// To the trash, for 30 days. Returns the todo as it was.
    core::Result<core::Todo> remove(const core::Principal &who, const QString &id, const QString &via);

    /// Empties what is older than 30 days out of the trash. Called once a day by the server.
    core::Result<int> emptyTrash();

    /// Today in the person's zone.
    QDate today() const;
    const QTimeZone &zone() const { return m_zone; }

Q_SIGNALS:
    /// A committed edit. `listsTouched` are the lists it was and is in, for entitlement checks.
    void changed(const traydo::core::Change &change, const QStringList &listsTouched);
    void listsChanged();

private:
    storage::Database &m_database;
    storage::TodoRepository m_todos;
    storage::ListRepository m_lists;
    storage::ChangeRepository m_changes;
    const core::Clock &m_clock;
    QTimeZone m_zone;
};

} // namespace traydo::todo
