#pragma once

#include "control/controlservice.h"
#include "gui/emptytodos.h"
#include "gui/listedits.h"
#include "gui/placemodel.h"
#include "gui/todofilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace traydo::gui {

class ListActions;
class ListModel;
class QuickAddEdit;
class SeenTodos;
class ServerLink;
class Toast;
class TodoActions;
class TodoModel;
struct ShortcutSection;
namespace Ui {
class TodosPage;
}

/// The todos: views and lists at the side, a line to add one, search, and the todos themselves.
class TodosPage : public QWidget
{
    Q_OBJECT
public:
    /// All references outlive it.
    TodosPage(control::ControlService &service, TodoModel &todos, ListModel &lists, SeenTodos &seen,
              const ServerLink &link, QWidget *parent = nullptr);
    ~TodosPage() override;

    void focusAdd();
    void focusSearch();
    void showView(TodoView view);
    /// Takes the last step back.
    void undo();
    QList<ShortcutSection> shortcuts() const;

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpViews();
    void connectPlaces();
    void connectTodos();
    void connectEdits();
    void applyFilter();
    void keepPlace();
    void selectAdded();
    void editRefused(const core::Todo &todo, const control::TodoEdit &edit, const core::Error &error,
                     int count);
    void offerTyped(const QString &id, const QString &title);
    void openDetails(const core::Todo &todo);
    void moveDropped(const QStringList &ids, const QString &listId);
    void minutePassed();
    void showState();
    void showEmpty();
    void emptyAction();

    control::ControlService &m_service;
    TodoModel &m_todos;
    ListModel &m_lists;
    const ServerLink &m_link;
    std::unique_ptr<Ui::TodosPage> m_ui;
    PlaceModel m_places;
    ListEdits m_listEdits;
    QuickAddEdit *m_add;
    Toast *m_toast = nullptr;
    TodoActions *m_todoActions = nullptr;
    ListActions *m_listActions = nullptr;
    QTimer m_searchDelay;
    QTimer m_minute;  ///< "2 min ago" and "Overdue" grow old; runs while the page is seen
    QDate m_day;      ///< what Today last meant
    QString m_listId; ///< the list chosen at the side, kept over reloads; empty: a view is
    TodoView m_view = TodoView::All;
    QString m_addedId; ///< to be selected when it arrives
    EmptyTodos m_empty;
};

} // namespace traydo::gui
