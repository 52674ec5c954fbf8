#include "server/servercontrol.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

storage::TodoSort sortFrom(control::TodoSort sort)
{
    switch (sort) {
    case control::TodoSort::Position:
        return storage::TodoSort::Position;
    case control::TodoSort::Due:
        return storage::TodoSort::Due;
    case control::TodoSort::Created:
        return storage::TodoSort::Created;
    case control::TodoSort::Updated:
        return storage::TodoSort::Updated;
    case control::TodoSort::Priority:
        return storage::TodoSort::Priority;
    }
    Q_UNREACHABLE();
}

todo::TodoQuery queryFrom(const control::TodoQuery &query)
{
    todo::TodoQuery wanted;
    wanted.completed = query.completed;
    wanted.trash = query.trash;
    wanted.query = query.text;
    wanted.list = query.list;
    wanted.parent = query.parent;
    if (query.due)
        wanted.due = storage::DueRange{query.due->from, query.due->to, query.due->none};
    wanted.tags = query.tags;
    wanted.priority = query.priority;
    wanted.changedByApps = query.changedByApps;
    wanted.sort = sortFrom(query.sort);
    wanted.after = query.after;
    wanted.limit = query.limit;
    return wanted;
}

core::Result<core::TodoList> listOf(const core::Result<todo::EditedList> &edited)
{
    return edited ? core::Result<core::TodoList>(edited->list) : core::Result<core::TodoList>(edited.error());
}

/// What an edit of a todo came to, as faces ask for it.
core::Result<core::Todo> todoOf(const core::Result<todo::EditedTodo> &edited)
{
    return edited ? core::Result<core::Todo>(edited->todo) : core::Result<core::Todo>(edited.error());
}

const core::Principal owner = core::Principal::owner();

todo::TodoPatch patchFrom(const control::TodoEdit &edit)
{
    return {.title = edit.title,
            .notes = edit.notes,
            .list = edit.list,
            .due = edit.due,
            .priority = edit.priority,
            .tags = edit.tags,
            .repeat = edit.repeat,
            .parent = edit.parent,
            .before = edit.before,
            .completed = edit.completed,
            .ifVersion = edit.ifVersion};
}

todo::TodoDraft draftFrom(const control::TodoEdit &edit)
{
    return {.title = edit.title.value_or(QString()),
            .notes = edit.notes.value_or(QString()),
            .list = edit.list.value_or(QString()),
            .due = edit.due.value_or(std::nullopt),
            .priority = edit.priority.value_or(core::Priority::None),
            .tags = edit.tags.value_or(QStringList()),
            .repeat = edit.repeat.value_or(QString()),
            .parent = edit.parent.value_or(QString()),
            .completed = edit.completed.value_or(false),
            .idempotencyKey = {}};
}

} // namespace

void ServerControl::lists(Answer<QList<control::ListSummary>> answer)
{
    const auto lists = m_todos.lists(owner);
    if (!lists)
        return answer(lists.error());
    QList<control::ListSummary> summaries;
    for (const auto &list : *lists)
        summaries.append({list.list, list.open, list.overdue, list.today});
    answer(summaries);
}

void ServerControl::shelvedLists(control::ListShelf shelf, Answer<QList<control::ListSummary>> answer)
{
    QList<control::ListSummary> summaries;
    if (shelf == control::ListShelf::Trash) {
        const auto lists = m_todos.listsInTrash(owner);
        if (!lists)
            return answer(lists.error());
        for (const auto &list : *lists)
            summaries.append({list});
        return answer(summaries);
    }
    const auto lists = m_todos.lists(owner, true);
    if (!lists)
        return answer(lists.error());
    for (const auto &list : *lists) {
        if (list.list.isArchived())
            summaries.append({list.list, list.open, list.overdue, list.today});
    }
    answer(summaries);
}

void ServerControl::createList(const QString &name, const QString &color, const QString &via,
                               Answer<core::TodoList> answer)
{
    answer(listOf(m_todos.createList(owner, name, color, via)));
}

void ServerControl::updateList(const QString &nameOrId, const control::ListEdit &edit, const QString &via,
                               Answer<core::TodoList> answer)
{
    const todo::ListPatch patch{.name = edit.name,
                                .color = edit.color,
                                .archived = edit.archived,
                                .before = edit.before,
                                .ifVersion = {}};
    answer(listOf(m_todos.updateList(owner, nameOrId, patch, via)));
}

void ServerControl::removeList(const QString &nameOrId, const QString &via, Answer<core::TodoList> answer)
{
    answer(listOf(m_todos.removeList(owner, nameOrId, via)));
}

void ServerControl::restoreList(const QString &id, const QString &via, Answer<core::TodoList> answer)
{
    answer(listOf(m_todos.restoreList(owner, id, via)));
}

void ServerControl::todos(const control::TodoQuery &query, Answer<control::TodoPage> answer)
{
    const auto page = m_todos.todos(owner, queryFrom(query));
    if (!page)
        return answer(page.error());
    answer(control::TodoPage{page->todos, page->more});
}

void ServerControl::createTodo(const control::TodoEdit &todo, const QString &via, Answer<core::Todo> answer)
{
    answer(todoOf(m_todos.create(owner, draftFrom(todo), via)));
}

void ServerControl::updateTodo(const QString &id, const control::TodoEdit &edit, const QString &via,
                               Answer<core::Todo> answer)
{
    answer(todoOf(m_todos.update(owner, id, patchFrom(edit), via)));
}

void ServerControl::removeTodo(const QString &id, const QString &via, Answer<core::Todo> answer)
{
    answer(todoOf(m_todos.remove(owner, id, via)));
}

void ServerControl::restoreTodo(const QString &id, const QString &via, Answer<core::Todo> answer)
{
    answer(todoOf(m_todos.restore(owner, id, via)));
}

void ServerControl::history(const control::HistoryQuery &query, Answer<control::HistoryPage> answer)
{
    const auto page = m_todos.history(owner, {.todoId = query.todoId,
                                              .clientId = query.clientId,
                                              .since = query.since,
                                              .until = query.until,
                                              .kinds = query.kinds,
                                              .after = query.after,
                                              .limit = query.limit});
    if (!page)
        return answer(page.error());
    answer(control::HistoryPage{page->changes, page->more});
}

void ServerControl::undo(const QString &changeId, const QString &via, Answer<core::Change> answer)
{
    answer(m_todos.undo(owner, changeId, via));
}

void ServerControl::undoSince(const QString &clientId, core::Instant since, const QString &via,
                              Answer<control::UndoSummary> answer)
{
    const auto report = m_todos.undoSince(owner, clientId, since, via);
    if (!report)
        return answer(report.error());
    control::UndoSummary summary{int(report->undone.size()), {}};
    for (const auto &refusal : report->refused)
        summary.refused.append({refusal.change, refusal.error.text, refusal.error.reason});
    answer(summary);
}

void ServerControl::parseQuickAdd(const QString &text, const QString &locale,
                                  Answer<control::QuickAddPreview> answer)
{
    answer(m_desk.parseQuickAdd(text, locale));
}

void ServerControl::quickAdd(const QString &text, const QString &locale, const control::TodoEdit &edit,
                             const QString &via, Answer<core::Todo> answer)
{
    const auto preview = m_desk.parseQuickAdd(text, locale);
    if (!preview)
        return answer(preview.error());
    auto whole = edit;
    whole.title = edit.title.value_or(preview->title);
    if (!preview->list.isEmpty())
        whole.list = edit.list.value_or(preview->list);
    if (preview->due)
        whole.due = edit.due.value_or(preview->due);
    whole.priority = edit.priority.value_or(preview->priority);
    whole.tags = edit.tags.value_or(preview->tags);
    whole.repeat = edit.repeat.value_or(preview->repeat);
    createTodo(whole, via, std::move(answer));
}

void ServerControl::exportTodos(const control::ExportRequest &request, Answer<control::ExportPart> answer)
{
    m_desk.exportTodos(request, answer);
}

void ServerControl::exportPart(const QString &transfer, qint64 offset, Answer<control::ExportPart> answer)
{
    answer(m_desk.exportPart(transfer, offset));
}

void ServerControl::importPart(const QString &transfer, const QByteArray &bytes, Answer<QString> answer)
{
    answer(m_desk.importPart(transfer, bytes));
}

void ServerControl::importTodos(const control::ImportRequest &request, Answer<core::ImportReport> answer)
{
    m_desk.importTodos(request, answer);
}

} // namespace traydo::server
