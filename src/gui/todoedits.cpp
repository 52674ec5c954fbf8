#include "gui/todoedits.h"

#include "gui/plaintext.h"

#include <QPointer>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto via = u"window"_s;
constexpr int overduePage = 100;

QString deedText(TodoEdits::Deed deed, const QString &title)
{
    using Deed = TodoEdits::Deed;
    switch (deed) {
    case Deed::Added:
        return TodoEdits::tr("“%1” added").arg(title);
    case Deed::Renamed:
        return TodoEdits::tr("“%1” renamed").arg(title);
    case Deed::Changed:
        return TodoEdits::tr("“%1” changed").arg(title);
    case Deed::Completed:
        return TodoEdits::tr("“%1” done").arg(title);
    case Deed::Reopened:
        return TodoEdits::tr("“%1” open again").arg(title);
    case Deed::Moved:
        return TodoEdits::tr("“%1” moved").arg(title);
    case Deed::Rescheduled:
        return TodoEdits::tr("“%1” rescheduled").arg(title);
    case Deed::Deleted:
        return TodoEdits::tr("“%1” moved to the trash").arg(title);
    case Deed::Restored:
        return TodoEdits::tr("“%1” brought back").arg(title);
    }
    return {};
}

QString deedText(TodoEdits::Deed deed, int count)
{
    using Deed = TodoEdits::Deed;
    switch (deed) {
    case Deed::Added:
    case Deed::Renamed:
    case Deed::Changed:
        return TodoEdits::tr("%n todo(s) changed", nullptr, count);
    case Deed::Completed:
        return TodoEdits::tr("%n todo(s) done", nullptr, count);
    case Deed::Reopened:
        return TodoEdits::tr("%n todo(s) open again", nullptr, count);
    case Deed::Moved:
        return TodoEdits::tr("%n todo(s) moved", nullptr, count);
    case Deed::Rescheduled:
        return TodoEdits::tr("%n todo(s) rescheduled", nullptr, count);
    case Deed::Deleted:
        return TodoEdits::tr("%n todo(s) moved to the trash", nullptr, count);
    case Deed::Restored:
        return TodoEdits::tr("%n todo(s) brought back", nullptr, count);
    }
    return {};
}

/// What goes with its whole is not moved a second time.
QList<core::Todo> withoutPartsOfEachOther(const QList<core::Todo> &todos)
{
    QSet<QString> ids;
    for (const auto &todo : todos)
        ids.insert(todo.id);
    QList<core::Todo> rest;
    for (const auto &todo : todos) {
        if (!ids.contains(todo.parentId))
            rest.append(todo);
    }
    return rest;
}

} // namespace

/// Edits that belong to one step.
struct TodoEdits::Batch
{
    struct Failure
    {
        core::Todo todo;
        control::TodoEdit edit;
        core::Error error;
    };
    Deed deed = Deed::Changed;
    qsizetype waiting = 0;
    QString title; ///< of the first one done
    QList<UndoStack::Subject> done;
    QList<Failure> failures;
};

TodoEdits::TodoEdits(control::ControlService &service, QObject *parent)
    : QObject(parent), m_service(service), m_undo(service)
{
}

std::shared_ptr<TodoEdits::Batch> TodoEdits::begin(const QList<core::Todo> &todos, Deed deed)
{
    auto batch = std::make_shared<Batch>();
    batch->deed = deed;
    batch->waiting = todos.size();
    return batch;
}

void TodoEdits::answered(const std::shared_ptr<Batch> &batch, const core::Todo &before,
                         const control::TodoEdit &edit, const core::Result<core::Todo> &result)
{
    if (!result) {
        batch->failures.append({before, edit, result.error()});
    } else {
        const bool toTrash = batch->deed == Deed::Deleted;
        // What left the todo as it was is no step.
        if (toTrash || result->version != before.version) {
            if (batch->done.isEmpty())
                batch->title = isolated(shortened(result->title, maxShownName));
            batch->done.append({result->id, {}, toTrash ? std::nullopt : std::optional(result->version)});
        }
        Q_EMIT edited(*result);
    }
    if (--batch->waiting == 0)
        finish(*batch);
}

void TodoEdits::finish(const Batch &batch)
{
    const auto count = batch.done.size();
    const bool quiet = count == 1 && (batch.deed == Deed::Renamed || batch.deed == Deed::Added);
    m_undo.record({count == 1 ? deedText(batch.deed, batch.title) : deedText(batch.deed, int(count)),
                   batch.done, quiet});
    if (batch.failures.isEmpty())
        return;
    const auto &first = batch.failures.first();
    Q_EMIT failed(first.todo, first.edit, first.error, int(batch.failures.size()));
}

void TodoEdits::update(const std::shared_ptr<Batch> &batch, const core::Todo &todo,
                       const control::TodoEdit &edit)
{
    m_service.updateTodo(todo.id, edit, via,
                         [self = QPointer(this), batch, todo, edit](const core::Result<core::Todo> &result) {
                             if (self)
                                 self->answered(batch, todo, edit, result);
                         });
}

void TodoEdits::edit(const QList<core::Todo> &todos, const control::TodoEdit &edit, Deed deed)
{
    const auto each = edit.list ? withoutPartsOfEachOther(todos) : todos;
    const auto batch = begin(each, deed);
    for (const auto &todo : each)
        update(batch, todo, edit);
}

void TodoEdits::setCompleted(const QList<core::Todo> &todos, bool completed)
{
    control::TodoEdit change;
    change.completed = completed;
    edit(todos, change, completed ? Deed::Completed : Deed::Reopened);
}

void TodoEdits::remove(const QList<core::Todo> &todos)
{
    const auto each = withoutPartsOfEachOther(todos);
    const auto batch = begin(each, Deed::Deleted);
    for (const auto &todo : each) {
        m_service.removeTodo(todo.id, via,
                             [self = QPointer(this), batch, todo](const core::Result<core::Todo> &result) {
                                 if (self)
                                     self->answered(batch, todo, {}, result);
                             });
    }
}

void TodoEdits::restore(const QList<core::Todo> &todos)
{
    const auto each = withoutPartsOfEachOther(todos);
    const auto batch = begin(each, Deed::Restored);
    for (const auto &todo : each) {
        m_service.restoreTodo(todo.id, via,
                              [self = QPointer(this), batch, todo](const core::Result<core::Todo> &result) {
                                  if (self)
                                      self->answered(batch, todo, {}, result);
                              });
    }
}

void TodoEdits::moveOverdueTo(QDate today)
{
    collectOverdue(today, {});
}

void TodoEdits::collectOverdue(QDate today, const QList<core::Todo> &found)
{
    control::TodoQuery query;
    query.completed = false;
    query.due = control::DueRange{.to = today.addDays(-1)};
    query.limit = overduePage;
    query.after = found.isEmpty() ? QString() : found.last().id;
    m_service.todos(query, [self = QPointer(this), today, found](core::Result<control::TodoPage> page) {
        if (!self)
            return;
        if (!page)
            return Q_EMIT self->failed({}, {}, page.error(), 1);
        const auto all = found + page->todos;
        if (page->more && !page->todos.isEmpty())
            return self->collectOverdue(today, all);
        const auto batch = self->begin(all, Deed::Rescheduled);
        for (const auto &todo : all) {
            auto due = *todo.due;
            due.date = today;
            control::TodoEdit edit;
            edit.due = due;
            self->update(batch, todo, edit);
        }
    });
}

void TodoEdits::record(const core::Todo &todo, Deed deed)
{
    m_undo.record({deedText(deed, isolated(shortened(todo.title, maxShownName))),
                   {{todo.id, {}, todo.version}},
                   deed == Deed::Added});
    Q_EMIT edited(todo);
}

} // namespace traydo::gui
