#pragma once

#include "core/change.h"
#include "core/principal.h"
#include "core/todo.h"
#include "storage/changerepository.h"
#include "storage/todorepository.h"
#include "todo/editsession.h"
#include "todo/todopatch.h"
#include "todo/todoquery.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace traydo::todo {

/// A list with its numbers of open todos. `overdue`: due before today; both go by the day a due date names.
struct ListSummary
{
    core::TodoList list;
    int open = 0;
    int overdue = 0;
    int today = 0;
};

/// The whole at a glance, as far as it is shared with the asker. Archived lists are no part of it.
struct Overview
{
    QList<ListSummary> lists;
    int open = 0;
    int overdue = 0;
    int today = 0;
    core::Instant now{};
    QTimeZone zone;
};

/// A todo as an edit left it.
struct EditedTodo
{
    core::Todo todo;
    std::optional<core::Todo> next = {}; ///< the next copy, when a repeating todo was completed
    QString changeId = {};               ///< what undo() takes; empty when nothing had to be changed
};

struct EditedList
{
    core::TodoList list;
    QString changeId = {};
};

/// What undoing many changes came to; both newest first.
struct UndoReport
{
    struct Refusal
    {
        core::Change change;
        core::Error error;
    };
    QList<core::Change> undone; ///< the changes that took others back
    QList<Refusal> refused;     ///< what could not be taken back, and why
};

/// A page of the change log and whether more follows.
struct HistoryPage
{
    QList<core::Change> changes;
    bool more = false;
};

/// The only writer of todos and lists: rights, versions, change log, undo and events in one place, the same
/// rules for the person, every client and the command line. Lives on the server thread; every call is one
/// transaction and returns after COMMIT. Errors: InvalidArgument (the text names field and remedy), NotFound
/// (absent or not shared, alike), Denied (scope), Conflict (`if_version`, undo; the text says what changed
/// since, by whom and when), LimitExceeded, Unavailable (storage).
class TodoService : public QObject
{
    Q_OBJECT
public:
    TodoService(storage::Database &database, const core::Clock &clock, const QTimeZone &zone,
                QObject *parent = nullptr);
    ~TodoService() override;

    // ---- lists

    /// Without the archived ones unless asked for, and never those in the trash.
    core::Result<QList<ListSummary>> lists(const core::Principal &who, bool archived = false);
    /// The trash, newest first; the person's.
    core::Result<QList<core::TodoList>> listsInTrash(const core::Principal &who);
    core::Result<Overview> overview(const core::Principal &who);
    core::Result<EditedList> createList(const core::Principal &who, const QString &name, const QString &color,
                                        const QString &via);
    core::Result<EditedList> updateList(const core::Principal &who, const QString &nameOrId,
                                        const ListPatch &patch, const QString &via);
    /// To the trash, for 30 days, with everything in it. Conflict for the last list that is not archived.
    core::Result<EditedList> removeList(const core::Principal &who, const QString &nameOrId,
                                        const QString &via);
    /// Out of the trash, by id, with everything in it.
    core::Result<EditedList> restoreList(const core::Principal &who, const QString &id, const QString &via);

    // ---- reading

    core::Result<storage::TodoPage> todos(const core::Principal &who, const TodoQuery &query);
    core::Result<core::Todo> todo(const core::Principal &who, const QString &id);
    /// Open ones first.
    core::Result<QList<core::Todo>> subtasks(const core::Principal &who, const QString &id);
    /// Tags in use that begin with `prefix`, `@` or not, in order; at most `limit`.
    core::Result<QStringList> tags(const core::Principal &who, const QString &prefix, int limit);
    /// What happened to one todo, newest first. A change of several is told as it concerned this one.
    core::Result<QList<core::Change>> changes(const core::Principal &who, const QString &todoId, int limit);
    core::Result<HistoryPage> history(const core::Principal &who, const HistoryQuery &query);

    // ---- writing

    core::Result<EditedTodo> create(const core::Principal &who, const TodoDraft &draft, const QString &via);
    core::Result<EditedTodo> update(const core::Principal &who, const QString &id, const TodoPatch &patch,
                                    const QString &via);
    /// To the trash, for 30 days, its subtasks with it. Returns the todo as it was.
    core::Result<EditedTodo> remove(const core::Principal &who, const QString &id, const QString &via);
    /// Out of the trash, with what went there together with it.
    core::Result<EditedTodo> restore(const core::Principal &who, const QString &id, const QString &via);

    /// What adopt() did.
    enum class Adoption { Added, Changed, Unchanged, InTrash };
    /// Takes a todo in as it is, with its id, times and authors; where the id is known already, its fields
    /// are set instead. The list must be there, and the parent. A position of 0 puts it last. For imports of
    /// the person: they are many, so each is a part of atomically()'s transaction that fails only with it.
    core::Result<Adoption> adopt(const core::Principal &who, core::Todo todo, const QString &via);
    /// What adopt() would do.
    core::Result<Adoption> foresee(const core::Principal &who, core::Todo todo);
    /// The same for a list whose id is not known. Conflict for a name that is taken.
    core::Result<void> adoptList(const core::Principal &who, const core::TodoList &list, const QString &via);

    /// One outcome for each, in order; one that fails leaves the others alone. At most core::maxBatch.
    template <typename T>
    using Outcomes = core::Result<QList<core::Result<T>>>;
    Outcomes<EditedTodo> createMany(const core::Principal &who, const QList<core::Result<TodoDraft>> &drafts,
                                    const QString &via);
    Outcomes<EditedTodo> completeMany(const core::Principal &who, const QStringList &ids, bool completed,
                                      const QString &via);

    /// Several calls of this service as one transaction: all of it is kept or nothing. `work` runs at once;
    /// events are told after COMMIT. A call that failed inside has done nothing, and `work` may go on.
    core::Result<void> atomically(const std::function<core::Result<void>()> &work);

    // ---- taking back

    /// Takes one change back, as a change of its own that can be undone like any other. The person may undo
    /// anything, a client what it did itself, under the rights it has today. Conflict when a field was
    /// changed since, or when it is undone already.
    core::Result<core::Change> undo(const core::Principal &who, const QString &changeId, const QString &via);
    /// Everything `clientId` did since then (the newest 10,000 of it), newest first; what
    /// cannot be taken back is told, the rest is. An empty id: what the person did.
    core::Result<UndoReport> undoSince(const core::Principal &who, const QString &clientId,
                                       core::Instant since, const QString &via);

    /// Removes for good what is older than 30 days in the trash. Called once a day by the server.
    core::Result<int> emptyTrash();

    /// Today in the person's zone.
    QDate today() const;
    const QTimeZone &zone() const;

Q_SIGNALS:
    /// A committed edit, once each. `listsTouched` are the lists it was and is in, for entitlement checks; an
    /// edit of a list (`change.isOfList()`) names that list.
    void changed(const traydo::core::Change &change, const QStringList &listsTouched);
    /// Lists were made, edited, archived, removed or came back; after changed().
    void listsChanged();
    /// Once after all changed() of a transaction, however many they were.
    void committed();

private:
    void tell(const QList<EditSession::Told> &told);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace traydo::todo
