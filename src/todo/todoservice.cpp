#include "todo/todoservice.h"

#include "core/ids.h"
#include "todo/reversal.h"
#include "todo/tododiff.h"
#include "todo/todoeditor.h"

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Change;
using core::ChangeKind;
using core::Error;
using core::ErrorCode;
using core::Principal;
using core::Result;
using core::Scope;
using core::Todo;
using core::TodoList;

namespace {

constexpr auto trashLife = std::chrono::hours(24 * 30);
constexpr int maxChanges = 1000;
constexpr int maxUndone = 10'000;

Result<void> require(const Principal &who, Scope scope)
{
    if (who.may(scope))
        return {};
    return Error{ErrorCode::Denied,
                 u"this needs the scope %1, which was not granted"_s.arg(core::toString(scope))};
}

Error noSuchChange()
{
    return {ErrorCode::NotFound, u"change_id: there is no such change of yours"_s};
}

Error needsAllLists()
{
    return {ErrorCode::Denied, u"list: only some lists are shared with you, so lists are not yours to edit; "
                               "ask the person to do it"_s};
}

Result<void> checkBatch(qsizetype size)
{
    if (size >= 1 && size <= core::maxBatch)
        return {};
    return Error{ErrorCode::InvalidArgument,
                 u"1 to %1 can be given at once, not %2; split them up"_s.arg(core::maxBatch).arg(size)};
}

} // namespace

struct TodoService::Private
{
    Private(TodoService &service, storage::Database &database, const core::Clock &clock,
            const QTimeZone &zone)
        : stores(database, clock, zone),
          editor(stores),
          session(database, clock, [&service](const QList<EditSession::Told> &told) { service.tell(told); })
    {
    }

    TodoStores stores;
    TodoEditor editor;
    EditSession session;

    /// The todo with this id as it is now; `todo`, which is to be adopted, gets what it leaves open.
    Result<std::optional<Todo>> known(const Principal &who, Todo &todo);
    Result<EditedTodo> restore(const Principal &who, const Todo &todo, ChangeWriter &writer);
    Result<Change> undo(const Principal &who, const Change &change, const QString &via);
};

TodoService::TodoService(storage::Database &database, const core::Clock &clock, const QTimeZone &zone,
                         QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, database, clock, zone))
{
}

TodoService::~TodoService() = default;

void TodoService::tell(const QList<EditSession::Told> &told)
{
    bool lists = false;
    for (const auto &edit : told) {
        Q_EMIT changed(edit.change, edit.lists);
        lists |= edit.change.isOfList();
    }
    if (lists)
        Q_EMIT listsChanged();
    Q_EMIT committed();
}

Result<void> TodoService::atomically(const std::function<Result<void>()> &work)
{
    return d->session.run<void>(work);
}

// ---- lists

Result<QList<ListSummary>> TodoService::lists(const Principal &who, bool archived)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    const auto visible = d->stores.book.visible(who);
    if (!visible)
        return visible.error();
    const auto counts = d->stores.book.openCounts(today());
    if (!counts)
        return counts.error();
    QList<ListSummary> summaries;
    for (const auto &list : *visible) {
        const auto count = counts->value(list.id);
        if (archived || !list.isArchived())
            summaries.append({list, count.open, count.overdue, count.today});
    }
    return summaries;
}

Result<QList<TodoList>> TodoService::listsInTrash(const Principal &who)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    auto lists = d->stores.book.inTrash();
    if (lists)
        lists->removeIf([&](const TodoList &list) { return !who.lists.contains(list.id); });
    return lists;
}

Result<Overview> TodoService::overview(const Principal &who)
{
    auto summaries = lists(who);
    if (!summaries)
        return summaries.error();
    Overview overview{*std::move(summaries), 0, 0, 0, d->stores.clock.now(), zone()};
    for (const auto &list : std::as_const(overview.lists)) {
        overview.open += list.open;
        overview.overdue += list.overdue;
        overview.today += list.today;
    }
    return overview;
}

Result<EditedList> TodoService::createList(const Principal &who, const QString &name, const QString &color,
                                           const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    return d->session.edit<EditedList>(who, via, [&](ChangeWriter &writer) -> Result<EditedList> {
        const auto made = d->stores.book.create(who, name, color, writer);
        if (!made)
            return made.error();
        return EditedList{*made, writer.id()};
    });
}

Result<EditedList> TodoService::updateList(const Principal &who, const QString &nameOrId,
                                           const ListPatch &patch, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    if (!who.lists.all)
        return needsAllLists();
    return d->session.edit<EditedList>(who, via, [&](ChangeWriter &writer) -> Result<EditedList> {
        const auto list = d->stores.book.resolve(who, nameOrId);
        if (!list)
            return list.error();
        if (patch.ifVersion && *patch.ifVersion != list->version) {
            return Error{ErrorCode::Conflict,
                         u"if_version: the list is at version %1 now; look at it again"_s.arg(list->version)};
        }
        const auto updated = d->stores.book.update(who, *list, patch, writer);
        if (!updated)
            return updated.error();
        return EditedList{*updated, writer.id()};
    });
}

Result<EditedList> TodoService::removeList(const Principal &who, const QString &nameOrId, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    if (!who.lists.all)
        return needsAllLists();
    return d->session.edit<EditedList>(who, via, [&](ChangeWriter &writer) -> Result<EditedList> {
        const auto list = d->stores.book.resolve(who, nameOrId);
        if (!list)
            return list.error();
        const auto removed = d->stores.book.remove(*list, writer);
        if (!removed)
            return removed.error();
        return EditedList{*removed, writer.id()};
    });
}

Result<EditedList> TodoService::restoreList(const Principal &who, const QString &id, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    if (!who.lists.all)
        return needsAllLists();
    return d->session.edit<EditedList>(who, via, [&](ChangeWriter &writer) -> Result<EditedList> {
        const auto list = d->stores.lists.find(id);
        if (!list)
            return list.error();
        if (!*list || !(*list)->deletedAt)
            return Error{ErrorCode::NotFound, u"list: there is no list with this id in the trash"_s};
        auto restored = **list;
        restored.deletedAt.reset();
        if (auto unique = d->stores.book.checkName(restored.name, restored.id); !unique)
            return unique.error();
        if (auto done = writer.change(**list, restored); !done)
            return done.error();
        return EditedList{restored, writer.id()};
    });
}

// ---- reading

Result<storage::TodoPage> TodoService::todos(const Principal &who, const TodoQuery &query)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    auto filter = filterOf(query);
    if (!filter)
        return filter.error();
    filter->lists = who.lists;
    if (!query.list.isEmpty()) {
        const auto list = d->stores.book.resolve(who, query.list);
        if (!list)
            return list.error();
        filter->listId = list->id;
    }
    return d->stores.todos.page(*filter);
}

Result<Todo> TodoService::todo(const Principal &who, const QString &id)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    return d->editor.find(who, id);
}

Result<QList<Todo>> TodoService::subtasks(const Principal &who, const QString &id)
{
    const auto parent = todo(who, id);
    if (!parent)
        return parent.error();
    return d->stores.todos.subtasks(id);
}

Result<QStringList> TodoService::tags(const Principal &who, const QString &prefix, int limit)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    QString start = prefix.toLower();
    if (start.startsWith(u'@') || start.startsWith(u'#'))
        start.remove(0, 1);
    return d->stores.tags.used(who.lists, start, limit);
}

Result<QList<Change>> TodoService::changes(const Principal &who, const QString &todoId, int limit)
{
    if (limit < 1 || limit > maxChanges)
        return Error{ErrorCode::InvalidArgument, u"limit: must be a number from 1 to %1"_s.arg(maxChanges)};
    const auto found = todo(who, todoId);
    if (!found)
        return found.error();
    return d->stores.changes.ofTodo(found->id, limit);
}

Result<HistoryPage> TodoService::history(const Principal &who, const HistoryQuery &query)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    if (query.limit < 1 || query.limit > maxChanges)
        return Error{ErrorCode::InvalidArgument, u"limit: must be a number from 1 to %1"_s.arg(maxChanges)};
    auto kinds = query.kinds;
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    auto changes = d->stores.changes.page({.lists = who.lists,
                                           .todoId = query.todoId,
                                           .clientId = query.clientId,
                                           .since = query.since,
                                           .until = query.until,
                                           .kinds = kinds,
                                           .standing = false,
                                           .after = query.after,
                                           .limit = query.limit + 1});
    if (!changes)
        return changes.error();
    HistoryPage page{*std::move(changes), false};
    page.more = page.changes.size() > query.limit;
    if (page.more)
        page.changes.removeLast();
    return page;
}

// ---- writing

Result<EditedTodo> TodoService::create(const Principal &who, const TodoDraft &draft, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    return d->session.edit<EditedTodo>(who, via, [&](ChangeWriter &writer) -> Result<EditedTodo> {
        const auto made = d->editor.create(who, draft, writer);
        if (!made)
            return made.error();
        return EditedTodo{*made, {}, writer.id()};
    });
}

Result<EditedTodo> TodoService::update(const Principal &who, const QString &id, const TodoPatch &patch,
                                       const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    return d->session.edit<EditedTodo>(who, via, [&](ChangeWriter &writer) -> Result<EditedTodo> {
        const auto updated = d->editor.update(who, id, patch, writer);
        if (!updated)
            return updated.error();
        return EditedTodo{updated->todo, updated->next, writer.id()};
    });
}

Result<EditedTodo> TodoService::remove(const Principal &who, const QString &id, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    return d->session.edit<EditedTodo>(who, via, [&](ChangeWriter &writer) -> Result<EditedTodo> {
        const auto removed = d->editor.remove(who, id, writer);
        if (!removed)
            return removed.error();
        return EditedTodo{*removed, {}, writer.id()};
    });
}

Result<std::optional<Todo>> TodoService::Private::known(const Principal &who, Todo &todo)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    if (!who.lists.all)
        return needsAllLists();
    // Most of what comes in is new.
    const auto isThere = stores.todos.contains(todo.id);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return std::optional<Todo>();
    auto found = stores.todos.find(todo.id);
    if (found && *found) {
        if (todo.position == 0)
            todo.position = (*found)->position;
        todo.createdAt = (*found)->createdAt;
        todo.createdBy = (*found)->createdBy;
    }
    return found;
}

Result<TodoService::Adoption> TodoService::adopt(const Principal &who, Todo todo, const QString &via)
{
    return d->session.part<Adoption>(who, via, [&](ChangeWriter &writer) -> Result<Adoption> {
        const auto known = d->known(who, todo);
        if (!known)
            return known.error();
        if (*known && (*known)->deletedAt)
            return Adoption::InTrash;
        if (*known) {
            if (auto done = writer.change(**known, todo); !done)
                return done.error();
            return writer.id().isEmpty() ? Adoption::Unchanged : Adoption::Changed;
        }
        if (todo.position == 0) {
            const auto last = d->stores.todos.nextPosition();
            if (!last)
                return last.error();
            todo.position = *last;
        }
        if (auto done = writer.adopt(todo); !done)
            return done.error();
        return Adoption::Added;
    });
}

Result<TodoService::Adoption> TodoService::foresee(const Principal &who, Todo todo)
{
    const auto known = d->known(who, todo);
    if (!known)
        return known.error();
    if (!*known)
        return Adoption::Added;
    if ((*known)->deletedAt)
        return Adoption::InTrash;
    return diff(**known, todo).isEmpty() ? Adoption::Unchanged : Adoption::Changed;
}

Result<void> TodoService::adoptList(const Principal &who, const TodoList &list, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    if (!who.lists.all)
        return needsAllLists();
    return d->session.edit<void>(who, via, [&](ChangeWriter &writer) -> Result<void> {
        if (auto free = d->stores.book.checkName(list.name); !free)
            return free;
        return writer.adopt(list);
    });
}

TodoService::Outcomes<EditedTodo>
TodoService::createMany(const Principal &who, const QList<Result<TodoDraft>> &drafts, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    if (auto fits = checkBatch(drafts.size()); !fits)
        return fits.error();
    return d->session.each<EditedTodo>(int(drafts.size()), [&](int i) -> Result<EditedTodo> {
        return drafts[i] ? create(who, *drafts[i], via) : Result<EditedTodo>(drafts[i].error());
    });
}

TodoService::Outcomes<EditedTodo> TodoService::completeMany(const Principal &who, const QStringList &ids,
                                                            bool completed, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    if (auto fits = checkBatch(ids.size()); !fits)
        return fits.error();
    return d->session.each<EditedTodo>(int(ids.size()), [&](int i) {
        TodoPatch patch;
        patch.completed = completed;
        return update(who, ids[i], patch, via);
    });
}

// ---- taking back

Result<EditedTodo> TodoService::Private::restore(const Principal &who, const Todo &todo, ChangeWriter &writer)
{
    const auto history = stores.changes.ofTodo(todo.id, 1);
    if (!history)
        return history.error();
    if (history->isEmpty() || history->first().kind != ChangeKind::Deleted)
        return Error{ErrorCode::Internal,
                     u"storage: todo %1 is in the trash without a change"_s.arg(todo.id)};
    const auto removal = stores.changes.find(history->first().id);
    if (!removal)
        return removal.error();
    if (auto undone = Reversal(stores, who, writer).undo(**removal); !undone)
        return undone.error();
    const auto restored = stores.todos.find(todo.id);
    if (!restored)
        return restored.error();
    return EditedTodo{**restored, {}, writer.id()};
}

Result<EditedTodo> TodoService::restore(const Principal &who, const QString &id, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    return d->session.edit<EditedTodo>(who, via, [&](ChangeWriter &writer) -> Result<EditedTodo> {
        const auto found =
            core::isId(id) ? d->stores.todos.find(id) : Result<std::optional<Todo>>(std::optional<Todo>());
        if (!found)
            return found.error();
        const auto reached = *found ? d->stores.reaches(who, (*found)->listId) : Result<bool>(false);
        if (!reached)
            return reached.error();
        if (!*reached)
            return Error{ErrorCode::NotFound, u"id: there is no todo with this id in the trash"_s};
        if (!(*found)->deletedAt)
            return EditedTodo{**found, {}, {}};
        return d->restore(who, **found, writer);
    });
}

Result<Change> TodoService::Private::undo(const Principal &who, const Change &change, const QString &via)
{
    return session.edit<Change>(who, via, change.id, [&](ChangeWriter &writer) -> Result<Change> {
        if (!change.undoneBy.isEmpty())
            return Error{ErrorCode::Conflict,
                         u"change_id: this is undone already; undo %1 to have it back"_s.arg(change.undoneBy),
                         {.code = core::ReasonCode::UndoneAlready}};
        if (auto undone = Reversal(stores, who, writer).undo(change); !undone)
            return undone.error();
        if (writer.id().isEmpty())
            return Error{ErrorCode::Conflict,
                         u"change_id: there is nothing to undo, all is as it was before"_s,
                         {.code = core::ReasonCode::AsBefore}};
        if (auto noted = stores.changes.setUndoneBy(change.id, writer.id()); !noted)
            return noted.error();
        // What took something back and is taken back itself lets that stand again.
        if (!change.undoes.isEmpty()) {
            if (auto noted = stores.changes.setUndoneBy(change.undoes, {}); !noted)
                return noted.error();
        }
        return writer.told();
    });
}

Result<Change> TodoService::undo(const Principal &who, const QString &changeId, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    const auto change = core::isId(changeId) ? d->stores.changes.find(changeId)
                                             : Result<std::optional<Change>>(std::optional<Change>());
    if (!change)
        return change.error();
    const auto isTheirs = *change && (who.actor.kind == core::Actor::Kind::Person ||
                                      (*change)->actor.clientId == who.actor.clientId);
    return isTheirs ? d->undo(who, **change, via) : noSuchChange();
}

Result<UndoReport> TodoService::undoSince(const Principal &who, const QString &clientId, core::Instant since,
                                          const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    if (who.actor.kind == core::Actor::Kind::Client && who.actor.clientId != clientId)
        return Error{ErrorCode::Denied, u"only what you did yourself is yours to undo"_s};
    return d->session.run<UndoReport>([&]() -> Result<UndoReport> {
        const auto changes = d->stores.changes.page({.lists = who.lists,
                                                     .todoId = {},
                                                     .clientId = clientId,
                                                     .since = since,
                                                     .standing = false,
                                                     .after = {},
                                                     .limit = maxUndone});
        if (!changes)
            return changes.error();
        UndoReport report;
        for (const auto &listed : *changes) {
            // Undoing a newer one may have let this one stand again.
            const auto change = d->stores.changes.find(listed.id);
            if (!change)
                return change.error();
            if (!(*change)->undoneBy.isEmpty())
                continue;
            auto undone = d->undo(who, **change, via);
            if (undone)
                report.undone.prepend(*std::move(undone));
            else if (undone.error().code == ErrorCode::Conflict || undone.error().code == ErrorCode::NotFound)
                report.refused.append({**change, undone.error()});
            else
                return undone.error();
        }
        return report;
    });
}

Result<int> TodoService::emptyTrash()
{
    return d->stores.database.transaction<int>([&]() -> Result<int> {
        const auto before = d->stores.clock.now() - trashLife;
        const auto todos = d->stores.todos.emptyTrash(before);
        if (!todos)
            return todos.error();
        if (auto lists = d->stores.lists.emptyTrash(before); !lists)
            return lists.error();
        return *todos;
    });
}

QDate TodoService::today() const
{
    return d->stores.today();
}

const QTimeZone &TodoService::zone() const
{
    return d->stores.zone;
}

} // namespace traydo::todo
