#pragma once

#include "core/change.h"
#include "core/principal.h"
#include "core/todo.h"
#include "storage/changerepository.h"
#include "storage/todorepository.h"
#include "todo/listbook.h"
#include "todo/todopatch.h"
#include "todo/todoquery.h"

#include <QObject>
#include <QTimeZone>

namespace traydo::todo {

struct TodoDiff;

/// A list with its number of open todos.
struct ListSummary
{
    core::TodoList list;
    int open = 0;
};

/// The only writer of todos: rights, versions, change log and events in one place, the same rules for the
/// person, every client and the command line. Lives on the server thread; every call is one transaction and
/// returns after COMMIT. Errors: InvalidArgument (the text names field and remedy), NotFound (absent or not
/// shared, alike), Denied (scope), Conflict (`if_version`; the text says the current version), Unavailable
/// (storage).
class TodoService : public QObject
{
    Q_OBJECT
public:
    TodoService(storage::Database &database, const core::Clock &clock, const QTimeZone &zone,
                QObject *parent = nullptr);

    core::Result<QList<ListSummary>> lists(const core::Principal &who);
    core::Result<core::TodoList> createList(const core::Principal &who, const QString &name,
                                            const QString &color, const QString &via);

    core::Result<storage::TodoPage> todos(const core::Principal &who, const TodoQuery &query);
    core::Result<core::Todo> todo(const core::Principal &who, const QString &id);
    core::Result<QList<core::Change>> changes(const core::Principal &who, const QString &todoId, int limit);

    core::Result<core::Todo> create(const core::Principal &who, const TodoDraft &draft, const QString &via);
    core::Result<core::Todo> update(const core::Principal &who, const QString &id, const TodoPatch &patch,
                                    const QString &via);
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
    /// What one transaction did; without a change nothing was edited and nobody has to hear of it.
    struct Edit
    {
        core::Todo todo;
        std::optional<core::Change> change;
        QStringList lists; ///< touched
    };

    core::Result<core::Todo> findVisible(const core::Principal &who, const QString &id);
    core::Result<core::Todo> drafted(const core::Principal &who, const TodoDraft &draft);
    /// The answer to a create whose idempotency key was used before.
    core::Result<Edit> repeated(const core::Principal &who, const QString &id);
    /// Puts `todo` at the end of another list.
    core::Result<void> move(const core::Principal &who, core::Todo &todo, const QString &nameOrId);
    /// Writes the next version of `todo` by `who`.
    core::Result<void> store(const core::Principal &who, core::Todo &todo, core::Instant now);
    core::Result<Edit> record(const core::Principal &who, core::ChangeKind kind, const core::Todo &todo,
                              const QString &listBefore, const TodoDiff &diff, const QString &via);
    /// Runs `work` in a transaction and tells of it once it is committed.
    core::Result<core::Todo> commit(const std::function<core::Result<Edit>()> &work);

    storage::Database &m_database;
    storage::TodoRepository m_todos;
    ListBook m_lists;
    storage::ChangeRepository m_changes;
    const core::Clock &m_clock;
    QTimeZone m_zone;
};

} // namespace traydo::todo
