#include "gui/todospage.h"

#include "ui_todospage.h"

#include "gui/errortext.h"
#include "gui/listdelegate.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/serverlink.h"
#include "gui/symbolicicon.h"
#include "gui/tododelegate.h"
#include "gui/todomodel.h"

#include <QInputDialog>
#include <QPointer>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

TodosPage::TodosPage(control::ControlService &service, TodoModel &todos, ListModel &lists,
                     const ServerLink &link, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_todos(todos),
      m_lists(lists),
      m_link(link),
      m_ui(std::make_unique<Ui::TodosPage>())
{
    m_ui->setupUi(this);
    m_ui->splitter->setSizes({180, 600});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->listView->setModel(&lists);
    m_ui->listView->setItemDelegate(new ListDelegate(this));
    m_ui->newListButton->setIcon(symbolicIcon(u"add"_s));
    m_ui->addEdit->addAction(symbolicIcon(u"add"_s), QLineEdit::LeadingPosition);
    m_ui->searchEdit->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->todoView->setModel(&todos);
    m_ui->todoView->setItemDelegate(new TodoDelegate(this));
    m_ui->listView->setCurrentIndex(lists.index(0));
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(150ms);
    m_minute.setInterval(30s);
    connectEdits();
    applyFilter();
    showState();
}

TodosPage::~TodosPage() = default;

void TodosPage::connectEdits()
{
    connect(m_ui->addEdit, &QLineEdit::returnPressed, this, &TodosPage::add);
    connect(m_ui->addButton, &QPushButton::clicked, this, &TodosPage::add);
    connect(m_ui->addEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->addButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ui->newListButton, &QPushButton::clicked, this, &TodosPage::askForList);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(&m_searchDelay, &QTimer::timeout, this, &TodosPage::applyFilter);
    connect(m_ui->completedBox, &QCheckBox::toggled, this, &TodosPage::applyFilter);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, m_ui->searchEdit, &QLineEdit::clear);
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_listId = current.data(ListModel::IdRole).toString();
                applyFilter();
            });
    connect(&m_lists, &ListModel::modelReset, this, &TodosPage::keepListSelected);
    connect(&m_lists, &ListModel::updated, this, &TodosPage::showState);
    connect(&m_link, &ServerLink::changed, this, &TodosPage::showState);

    connect(&m_todos, &TodoModel::loaded, this, &TodosPage::showState);
    connect(&m_todos, &TodoModel::loaded, this, &TodosPage::selectAdded);
    connect(&m_todos, &TodoModel::added, this, [this](const QString &id) {
        m_addedId = id;
        m_ui->addEdit->clear();
        selectAdded();
    });
    connect(&m_todos, &TodoModel::removed, this, [this](const QString &title) {
        Q_EMIT noticed(tr("Moved to the trash: %1").arg(shortened(title, maxShownName)));
    });
    connect(&m_todos, &TodoModel::failed, this,
            [this](const core::Error &error) { Q_EMIT noticed(errorText(error)); });
    connect(&m_minute, &QTimer::timeout, m_ui->todoView->viewport(), qOverload<>(&QWidget::update));

    auto *remove = new QShortcut(QKeySequence::Delete, m_ui->todoView, this, &TodosPage::removeCurrent);
    remove->setContext(Qt::WidgetShortcut);
}

void TodosPage::showEvent(QShowEvent *event)
{
    m_minute.start();
    QWidget::showEvent(event);
}

void TodosPage::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    QWidget::hideEvent(event);
}

void TodosPage::focusAdd()
{
    m_ui->addEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->addEdit->selectAll();
}

void TodosPage::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

QString TodosPage::currentListId() const
{
    return m_ui->listView->currentIndex().data(ListModel::IdRole).toString();
}

void TodosPage::applyFilter()
{
    m_searchDelay.stop();
    m_todos.setFilter({m_listId, m_ui->searchEdit->text().trimmed(), m_ui->completedBox->isChecked()});
    showState();
}

void TodosPage::keepListSelected()
{
    m_ui->listView->setCurrentIndex(m_lists.indexOf(m_listId));
}

void TodosPage::add()
{
    const auto title = m_ui->addEdit->text().simplified();
    if (!title.isEmpty())
        m_todos.add(title);
}

void TodosPage::selectAdded()
{
    if (m_addedId.isEmpty())
        return;
    const auto found = m_todos.match(m_todos.index(0), TodoModel::IdRole, m_addedId, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_addedId.clear();
    m_ui->todoView->setCurrentIndex(found.first());
    m_ui->todoView->scrollTo(found.first());
}

void TodosPage::removeCurrent()
{
    if (const auto current = m_ui->todoView->currentIndex(); current.isValid())
        m_todos.remove(current);
}

void TodosPage::askForList()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New list"));
    dialog->setLabelText(tr("Name of the list:"));
    dialog->setOkButtonText(tr("Create"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TodosPage::createList);
    dialog->open();
}

void TodosPage::createList(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    m_service.createList(name.trimmed(), {}, u"window"_s,
                         [self = QPointer(this)](core::Result<core::TodoList> list) {
                             if (!self)
                                 return;
                             if (!list) {
                                 const bool taken = list.error().code == core::ErrorCode::Conflict;
                                 Q_EMIT self->noticed(taken ? tr("There is a list of that name already.")
                                                            : errorText(list.error()));
                                 return;
                             }
                             self->m_listId = list->id;
                             self->keepListSelected();
                         });
}

void TodosPage::showState()
{
    const auto list = m_lists.nameOf(m_listId);
    const auto target = !list.isEmpty()             ? list
                        : m_lists.lists().isEmpty() ? QString()
                                                    : m_lists.lists().first().list.name;
    m_ui->addEdit->setPlaceholderText(target.isEmpty() ? tr("Add a todo")
                                                       : tr("Add a todo to %1").arg(target));
    const bool empty = m_todos.rowCount() == 0 && m_todos.isLoaded();
    if (empty)
        showEmpty();
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->todoView);
}

void TodosPage::showEmpty()
{
    auto *state = m_ui->emptyState;
    const auto &filter = m_todos.filter();
    state->setAddress({});
    state->setAction({});
    if (!filter.text.isEmpty()) {
        state->setIcon(u"search"_s);
        state->setText(tr("Nothing found for “%1”").arg(shortened(filter.text, maxShownName)), {});
        state->setAction(tr("Clear search"));
        return;
    }
    state->setIcon(u"todos"_s);
    if (!filter.listId.isEmpty()) {
        state->setText(tr("Nothing to do in %1").arg(m_lists.nameOf(filter.listId)),
                       tr("Type above to add a todo."));
        return;
    }
    state->setText(filter.completedToo ? tr("No todos yet") : tr("No open todos"),
                   tr("Type one above, or connect an app with this address:"));
    state->setAddress(m_link.mcpUrl());
}

} // namespace traydo::gui
