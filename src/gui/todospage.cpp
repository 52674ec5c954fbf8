#include "gui/todospage.h"

#include "ui_todospage.h"

#include "gui/errortext.h"
#include "gui/listactions.h"
#include "gui/listmodel.h"
#include "gui/placedelegate.h"
#include "gui/plaintext.h"
#include "gui/quickaddedit.h"
#include "gui/seentracker.h"
#include "gui/serverlink.h"
#include "gui/shelfdialog.h"
#include "gui/shortcutsdialog.h"
#include "gui/symbolicicon.h"
#include "gui/toast.h"
#include "gui/todoactions.h"
#include "gui/tododelegate.h"
#include "gui/tododialog.h"
#include "gui/todomodel.h"

#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr auto searchDelay = 40ms; ///< several letters of a fast typist are one search

} // namespace

TodosPage::TodosPage(control::ControlService &service, TodoModel &todos, ListModel &lists, SeenTodos &seen,
                     const ServerLink &link, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_todos(todos),
      m_lists(lists),
      m_link(link),
      m_ui(std::make_unique<Ui::TodosPage>()),
      m_places(lists),
      m_listEdits(service, todos.edits().undoStack()),
      m_add(new QuickAddEdit(service, todos.times())),
      m_day(todos.today())
{
    m_ui->setupUi(this);
    setUpViews();
    new SeenTracker(*m_ui->todoView, todos, seen, this);
    m_toast = new Toast(m_ui->content);
    m_todoActions = new TodoActions(*m_ui->todoView, todos, lists, this);
    m_listActions = new ListActions(*m_ui->listView, m_places, lists, m_listEdits, this);
    connectPlaces();
    connectTodos();
    connectEdits();
    keepPlace();
    applyFilter();
}

TodosPage::~TodosPage() = default;

void TodosPage::setUpViews()
{
    m_ui->contentLayout->insertWidget(0, m_add);
    m_ui->contentLayout->setStretchFactor(m_ui->stack, 1);
    // The pixel of margin at the side is for windows from right to left, where Qt 6.4 places it one too far.
    m_ui->splitter->setSizes({200, 600});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->newListButton->setIcon(symbolicIcon(u"add"_s));
    m_ui->shelfButton->setIcon(symbolicIcon(u"archive"_s));
    // Qt makes a button of it, which a screen reader comes upon.
    m_ui->searchEdit->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition)
        ->setText(m_ui->searchEdit->accessibleName());
    m_ui->listView->setModel(&m_places);
    m_ui->listView->setItemDelegate(new PlaceDelegate(this));
    m_ui->listView->setMinimumWidth(m_ui->listView->sizeHintForColumn(0) + 2 * m_ui->listView->frameWidth());
    m_ui->todoView->setModel(&m_todos);
    auto *delegate = new TodoDelegate(this);
    m_ui->todoView->setItemDelegate(delegate);
    connect(delegate, &TodoDelegate::closeEditor, &m_todos, &TodoModel::forgetTyped);
    const QList<QWidget *> order{m_add,
                                 m_ui->listView,
                                 m_ui->newListButton,
                                 m_ui->shelfButton,
                                 m_ui->searchEdit,
                                 m_ui->completedBox,
                                 m_ui->moveToTodayButton,
                                 m_ui->todoView};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    m_minute.setInterval(30s);
}

void TodosPage::connectPlaces()
{
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_listId = current.data(PlaceModel::IdRole).toString();
                if (m_listId.isEmpty())
                    m_view = static_cast<TodoView>(current.data(PlaceModel::ViewRole).toInt());
                applyFilter();
            });
    connect(&m_places, &PlaceModel::modelReset, this, &TodosPage::keepPlace);
    connect(&m_places, &PlaceModel::todosDropped, this, &TodosPage::moveDropped);
    connect(m_ui->newListButton, &QPushButton::clicked, m_listActions, &ListActions::askForList);
    connect(m_ui->shelfButton, &QToolButton::clicked, this, [this] {
        auto *dialog = new ShelfDialog(m_service, m_listEdits, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_listEdits, &ListEdits::created, this, [this](const QString &id) {
        m_listId = id;
        keepPlace();
    });
    connect(&m_listEdits, &ListEdits::failed, this, &TodosPage::noticed);
}

void TodosPage::connectTodos()
{
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(&m_searchDelay, &QTimer::timeout, this, &TodosPage::applyFilter);
    connect(m_ui->completedBox, &QCheckBox::toggled, this, &TodosPage::applyFilter);
    connect(m_ui->moveToTodayButton, &QPushButton::clicked, this,
            [this] { m_todos.edits().moveOverdueTo(m_todos.today()); });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &TodosPage::emptyAction);
    connect(&m_lists, &ListModel::updated, this, &TodosPage::showState);
    connect(&m_link, &ServerLink::changed, this, &TodosPage::showState);
    connect(&m_todos, &TodoModel::loaded, this, &TodosPage::showState);
    connect(&m_todos, &TodoModel::loaded, this, &TodosPage::selectAdded);
    connect(&m_minute, &QTimer::timeout, this, &TodosPage::minutePassed);
}

void TodosPage::connectEdits()
{
    connect(m_add, &QuickAddEdit::added, this, [this](const core::Todo &todo) {
        m_addedId = todo.id;
        m_todos.edits().record(todo, TodoEdits::Deed::Added);
        selectAdded();
    });
    connect(m_add, &QuickAddEdit::failed, this, &TodosPage::noticed);
    connect(m_todoActions, &TodoActions::detailsRequested, this, &TodosPage::openDetails);
    connect(m_todoActions, &TodoActions::noticed, this, &TodosPage::noticed);
    connect(&m_todos.edits(), &TodoEdits::failed, this, &TodosPage::editRefused);

    auto &steps = m_todos.edits().undoStack();
    connect(&steps, &UndoStack::offered, m_toast, &Toast::offer);
    connect(&steps, &UndoStack::undone, m_toast, &Toast::tell);
    connect(&steps, &UndoStack::refused, m_toast, &Toast::tell);
    connect(m_toast, &Toast::undoRequested, this, &TodosPage::undo);
    // Not a field's own undo: a line edit with the focus takes the key first.
    new QShortcut(QKeySequence::Undo, this, this, &TodosPage::undo);
}

void TodosPage::showEvent(QShowEvent *event)
{
    minutePassed();
    m_minute.start();
    QWidget::showEvent(event);
}

void TodosPage::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    QWidget::hideEvent(event);
}

void TodosPage::minutePassed()
{
    m_ui->todoView->viewport()->update();
    if (m_day == m_todos.today())
        return;
    m_day = m_todos.today();
    m_lists.reload();
    m_todos.reload();
    showState();
}

void TodosPage::focusAdd()
{
    m_add->focusLine(Qt::ShortcutFocusReason);
}

void TodosPage::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void TodosPage::showView(TodoView view)
{
    m_ui->listView->setCurrentIndex(m_places.indexOf({}, view));
}

void TodosPage::undo()
{
    m_todos.edits().undoStack().undo();
}

QList<ShortcutSection> TodosPage::shortcuts() const
{
    auto todos = m_todoActions->shortcuts();
    todos.append({{QKeySequence(QKeySequence::Undo)}, tr("Undo")});
    todos.append({{QKeySequence(QKeySequence::SelectAll)}, tr("Select all")});
    return {{tr("Todos"), todos}, {tr("Lists"), m_listActions->shortcuts()}};
}

void TodosPage::applyFilter()
{
    m_searchDelay.stop();
    TodoFilter filter{m_view, m_listId, m_ui->searchEdit->text().trimmed()};
    filter.completedToo = filter.hasCompletedChoice() && m_ui->completedBox->isChecked();
    m_todos.setFilter(filter);
    showState();
}

void TodosPage::keepPlace()
{
    m_ui->listView->setCurrentIndex(m_places.indexOf(m_listId, m_view));
}

void TodosPage::selectAdded()
{
    const auto added = m_addedId.isEmpty() ? QModelIndex() : m_todos.indexOf(m_addedId);
    if (!added.isValid())
        return;
    m_addedId.clear();
    m_ui->todoView->setCurrentIndex(added);
    m_ui->todoView->scrollTo(added);
}

/// Says what went wrong. A title that was typed is offered again.
void TodosPage::editRefused(const core::Todo &todo, const control::TodoEdit &edit, const core::Error &error,
                            int count)
{
    if (error.code == core::ErrorCode::Conflict && edit.title) {
        // The editor that sent it may still be closing.
        QMetaObject::invokeMethod(
            this, [this, id = todo.id, title = *edit.title] { offerTyped(id, title); }, Qt::QueuedConnection);
        return;
    }
    Q_EMIT noticed(count > 1
                       ? tr("%n todo(s) were left as they are.", nullptr, count) + u' ' + errorText(error)
                       : errorText(error));
}

void TodosPage::offerTyped(const QString &id, const QString &title)
{
    const auto row = m_todos.indexOf(id);
    if (!row.isValid()) {
        Q_EMIT noticed(tr("This todo is gone. Your title was: %1").arg(title));
        return;
    }
    m_todos.keepTyped(id, title);
    m_ui->todoView->setCurrentIndex(row);
    m_ui->todoView->edit(row);
    Q_EMIT noticed(tr("This was changed meanwhile. Press Enter for your title, or Esc for the new one."));
}

void TodosPage::openDetails(const core::Todo &todo)
{
    auto *dialog = new TodoDialog(m_service, m_todos.edits(), m_lists, m_todos.times(), todo, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodosPage::moveDropped(const QStringList &ids, const QString &listId)
{
    QList<core::Todo> moved;
    for (const auto &id : ids) {
        const auto row = m_todos.indexOf(id);
        if (row.isValid() && m_todos.todo(row).listId != listId)
            moved.append(m_todos.todo(row));
    }
    control::TodoEdit edit;
    edit.list = listId;
    m_todos.edits().edit(moved, edit, TodoEdits::Deed::Moved);
}

void TodosPage::showState()
{
    const auto list = m_lists.nameOf(m_listId);
    const auto target = !list.isEmpty()             ? list
                        : m_lists.lists().isEmpty() ? QString()
                                                    : m_lists.lists().first().list.name;
    const bool today = m_listId.isEmpty() && m_view == TodoView::Today;
    m_add->setPlaceholder(today              ? tr("Add a todo for today")
                          : target.isEmpty() ? tr("Add a todo")
                                             : tr("Add a todo to %1").arg(target));
    m_add->setDefaults({m_listId, today ? std::optional(core::Due{m_todos.today()}) : std::nullopt});
    m_ui->searchEdit->setPlaceholderText(
        tr("Search in %1", "view or list").arg(list.isEmpty() ? viewName(m_view) : list));
    m_ui->searchEdit->setToolTip(toolTipText(m_ui->searchEdit->placeholderText()));
    const auto &filter = m_todos.filter();
    m_ui->completedBox->setVisible(filter.hasCompletedChoice());
    const bool overdueShown = m_listId.isEmpty() && (today || m_view == TodoView::Overdue);
    m_ui->moveToTodayButton->setVisible(overdueShown && m_lists.overdueTodos() > 0);
    const bool empty = m_todos.rowCount() == 0 && m_todos.isLoaded();
    if (empty)
        showEmpty();
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->todoView);
}

void TodosPage::showEmpty()
{
    auto *state = m_ui->emptyState;
    m_empty = EmptyTodos::of(m_todos.filter(), m_lists.nameOf(m_listId));
    state->setIcon(m_empty.icon);
    state->setText(m_empty.title, m_empty.text);
    state->setAction(m_empty.caption);
    state->setAddress(m_empty.showsAddress ? m_link.mcpUrl() : QString());
}

void TodosPage::emptyAction()
{
    switch (m_empty.action) {
    case EmptyTodos::Action::None:
        return;
    case EmptyTodos::Action::ClearSearch:
        return m_ui->searchEdit->clear();
    case EmptyTodos::Action::Add:
        return focusAdd();
    case EmptyTodos::Action::ShowToday:
        return showView(TodoView::Today);
    case EmptyTodos::Action::ShowUpcoming:
        return showView(TodoView::Upcoming);
    case EmptyTodos::Action::ShowAll:
        return showView(TodoView::All);
    }
}

} // namespace traydo::gui
