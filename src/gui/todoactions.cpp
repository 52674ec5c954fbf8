#include "gui/todoactions.h"

#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/shortcutsdialog.h"
#include "gui/todomodel.h"

#include <QAction>
#include <QListView>
#include <QMenu>

#include <algorithm>

namespace traydo::gui {

TodoActions::TodoActions(QListView &view, TodoModel &todos, const ListModel &lists, QObject *parent)
    : QObject(parent), m_view(view), m_todos(todos), m_lists(lists)
{
    addActions();
    connect(&view, &QListView::customContextMenuRequested, this, &TodoActions::openMenu);
}

template <typename Act>
QAction *TodoActions::add(const QString &text, const QList<QKeySequence> &keys, Act act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

void TodoActions::addActions()
{
    m_done = add(tr("Done, or open again"), {Qt::Key_Space}, [this] { toggle(); });
    m_details = add(tr("Details…"), {Qt::Key_Return, Qt::Key_Enter}, [this] {
        if (const auto current = m_view.currentIndex(); current.isValid() && !m_todos.filter().isTrash())
            Q_EMIT detailsRequested(m_todos.todo(current));
    });
    m_rename = add(tr("Rename"), {Qt::Key_F2}, [this] {
        if (const auto current = m_view.currentIndex(); current.flags().testFlag(Qt::ItemIsEditable))
            m_view.edit(current);
    });
    m_up = add(tr("Move up"), {Qt::ALT | Qt::Key_Up}, [this] { moveBy(-1); });
    m_down = add(tr("Move down"), {Qt::ALT | Qt::Key_Down}, [this] { moveBy(1); });
    m_part = add(tr("Make it part of the todo above"), {Qt::ALT | Qt::Key_Right}, [this] { makePart(); });
    m_whole = add(tr("Make it a todo of its own"), {Qt::ALT | Qt::Key_Left}, [this] { makeWhole(); });
    m_remove = add(tr("Delete"), {QKeySequence(QKeySequence::Delete)}, [this] { remove(); });
}

QList<ShortcutLine> TodoActions::shortcuts() const
{
    QList<ShortcutLine> lines;
    for (const auto *action : {m_done, m_details, m_rename, m_remove, m_up, m_down, m_part, m_whole})
        lines.append({action->shortcuts(), action->text()});
    return lines;
}

/// Or else the current one: a view makes its first row that when Tab comes to it, and does not select it.
QList<core::Todo> TodoActions::selected() const
{
    const auto rows = m_view.selectionModel()->selectedIndexes();
    if (rows.isEmpty() && m_view.hasFocus() && m_view.currentIndex().isValid())
        return {m_todos.todo(m_view.currentIndex())};
    return m_todos.todosAt(rows);
}

void TodoActions::toggle()
{
    const auto todos = selected();
    if (todos.isEmpty() || m_todos.filter().isTrash())
        return;
    // A mixed selection is finished first.
    const bool complete =
        std::any_of(todos.cbegin(), todos.cend(), [](const core::Todo &todo) { return !todo.isCompleted(); });
    QList<core::Todo> others;
    std::copy_if(todos.cbegin(), todos.cend(), std::back_inserter(others),
                 [&](const core::Todo &todo) { return todo.isCompleted() != complete; });
    m_todos.setCompleted(others, complete);
}

void TodoActions::moveBy(int step)
{
    const auto current = m_view.currentIndex();
    if (!current.isValid())
        return;
    if (!m_todos.filter().canReorder()) {
        Q_EMIT noticed(tr("Choose a list at the side to put its todos in another order."));
        return;
    }
    const auto before = m_todos.placeAfterStep(current, step);
    if (!before)
        return;
    control::TodoEdit edit;
    edit.before = *before;
    m_todos.edits().edit({m_todos.todo(current)}, edit, TodoEdits::Deed::Moved);
}

void TodoActions::makePart()
{
    const auto current = m_view.currentIndex();
    const auto whole = current.isValid() ? m_todos.possibleWhole(current) : std::nullopt;
    if (!whole)
        return;
    control::TodoEdit edit;
    edit.parent = whole->id;
    m_todos.edits().edit({m_todos.todo(current)}, edit, TodoEdits::Deed::Moved);
}

void TodoActions::makeWhole()
{
    const auto current = m_view.currentIndex();
    if (!current.isValid() || m_todos.todo(current).parentId.isEmpty())
        return;
    control::TodoEdit edit;
    edit.parent = QString();
    m_todos.edits().edit({m_todos.todo(current)}, edit, TodoEdits::Deed::Moved);
}

void TodoActions::remove()
{
    if (!m_todos.filter().isTrash())
        m_todos.edits().remove(selected());
}

void TodoActions::restore()
{
    m_todos.edits().restore(selected());
}

void TodoActions::setDue(std::optional<int> daysFromNow)
{
    control::TodoEdit edit;
    edit.due = std::optional<core::Due>();
    if (daysFromNow)
        edit.due = core::Due{m_todos.today().addDays(*daysFromNow)};
    m_todos.edits().edit(selected(), edit, TodoEdits::Deed::Rescheduled);
}

void TodoActions::setPriority(core::Priority priority)
{
    control::TodoEdit edit;
    edit.priority = priority;
    m_todos.edits().edit(selected(), edit, TodoEdits::Deed::Changed);
}

void TodoActions::openMenu(const QPoint &at)
{
    if (selected().isEmpty() || !m_view.indexAt(at).isValid())
        return;
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_todos.filter().isTrash())
        menu->addAction(tr("Bring back"), this, &TodoActions::restore);
    else
        addEditEntries(*menu);
    menu->popup(m_view.viewport()->mapToGlobal(at));
}

void TodoActions::addEditEntries(QMenu &menu)
{
    const bool single = selected().size() == 1;
    const bool ordered = single && m_todos.filter().canReorder();
    const auto current = m_view.currentIndex();
    m_up->setVisible(ordered);
    m_down->setVisible(ordered);
    m_part->setVisible(single && m_todos.possibleWhole(current));
    m_whole->setVisible(single && !m_todos.todo(current).parentId.isEmpty());
    menu.addAction(m_done);
    menu.addSeparator();
    if (single)
        menu.addActions({m_details, m_rename});
    fillDue(*menu.addMenu(tr("Due")));
    fillPriority(*menu.addMenu(tr("Priority")));
    fillLists(*menu.addMenu(tr("Move to")));
    menu.addActions({m_up, m_down, m_part, m_whole});
    menu.addSeparator();
    menu.addAction(m_remove);
    // The keys work whether the menu offered them or not.
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        for (auto *action : {m_up, m_down, m_part, m_whole})
            action->setVisible(true);
    });
}

void TodoActions::fillDue(QMenu &menu)
{
    menu.addAction(tr("Today"), this, [this] { setDue(0); });
    menu.addAction(tr("Tomorrow"), this, [this] { setDue(1); });
    menu.addAction(tr("In a week"), this, [this] { setDue(7); });
    menu.addSeparator();
    menu.addAction(tr("No date"), this, [this] { setDue({}); });
}

void TodoActions::fillPriority(QMenu &menu)
{
    using core::Priority;
    menu.addAction(tr("High"), this, [this] { setPriority(Priority::High); });
    menu.addAction(tr("Medium"), this, [this] { setPriority(Priority::Medium); });
    menu.addAction(tr("Low"), this, [this] { setPriority(Priority::Low); });
    menu.addSeparator();
    menu.addAction(tr("None"), this, [this] { setPriority(Priority::None); });
}

void TodoActions::fillLists(QMenu &menu)
{
    for (const auto &summary : m_lists.lists()) {
        menu.addAction(mnemonicEscaped(shortened(summary.list.name, maxShownName)), this,
                       [this, id = summary.list.id] {
                           control::TodoEdit edit;
                           edit.list = id;
                           m_todos.edits().edit(selected(), edit, TodoEdits::Deed::Moved);
                       });
    }
}

} // namespace traydo::gui
