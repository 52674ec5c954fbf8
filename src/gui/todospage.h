#pragma once

#include "control/controlservice.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace traydo::gui {

class ListModel;
class ServerLink;
class TodoModel;
namespace Ui {
class TodosPage;
}

/// The todos: lists at the side, a line to add one, search, and the list itself.
class TodosPage : public QWidget
{
    Q_OBJECT
public:
    TodosPage(control::ControlService &service, TodoModel &todos, ListModel &lists, const ServerLink &link,
              QWidget *parent = nullptr);
    ~TodosPage() override;

    void focusAdd();
    void focusSearch();

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectEdits();
    void applyFilter();
    void add();
    void removeCurrent();
    void askForList();
    void createList(const QString &name);
    void keepListSelected();
    void selectAdded();
    void showState();
    void showEmpty();
    QString currentListId() const;

    control::ControlService &m_service;
    TodoModel &m_todos;
    ListModel &m_lists;
    const ServerLink &m_link;
    std::unique_ptr<Ui::TodosPage> m_ui;
    QTimer m_searchDelay;
    QTimer m_minute;   ///< "2 min ago" and "Overdue" grow old; runs while the page is seen
    QString m_listId;  ///< the list chosen at the side, kept over reloads
    QString m_addedId; ///< to be selected when it arrives
};

} // namespace traydo::gui
