#pragma once

#include "face.h"

#include "gui/placemodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace traydo::test {

/// The window on the Todos page with the demo data.
struct TodoScene
{
    enum class Data { Demo, None };

    explicit TodoScene(Data data = Data::Demo)
    {
        if (data == Data::Demo)
            fillWithDemoData(service, FakeClock());
        else
            service.todoData.clear();
        face = std::make_unique<Face>(service);
        face->window.show();
        isActive = QTest::qWaitForWindowActive(&face->window);
    }
    /// On the page: other pages have buttons of the same names.
    template <typename T>
    T *find(const QString &name) const
    {
        return face->todosPage->findChild<T *>(name);
    }
    QListView *view() const { return find<QListView>(QStringLiteral("todoView")); }
    QListView *places() const { return find<QListView>(QStringLiteral("listView")); }
    QLineEdit *addEdit() const { return find<QLineEdit>(QStringLiteral("addEdit")); }
    QLabel *toast() const { return find<QLabel>(QStringLiteral("toastLabel")); }
    QPushButton *undoButton() const { return find<QPushButton>(QStringLiteral("undoButton")); }
    void select(int row) const
    {
        view()->setFocus();
        view()->setCurrentIndex(face->todos.index(row));
    }
    void select(const QList<int> &rows) const
    {
        select(rows.first());
        for (const int row : rows)
            view()->selectionModel()->select(face->todos.index(row), QItemSelectionModel::Select);
    }
    /// Chooses a place at the side by its name.
    void go(const QString &name) const
    {
        const auto *model = places()->model();
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        places()->setCurrentIndex(found.first());
    }
    void go(gui::TodoView view) const
    {
        const auto *model = static_cast<const gui::PlaceModel *>(places()->model());
        places()->setCurrentIndex(model->indexOf({}, view));
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < face->todos.rowCount(); ++row)
            titles.append(face->todos.index(row).data().toString());
        return titles;
    }
    core::Todo &stored(const QString &title)
    {
        for (auto &todo : service.todoData) {
            if (todo.title == title && !todo.deletedAt)
                return todo;
        }
        qFatal("no such todo: %s", qPrintable(title));
    }
    bool isEmptyShown() const
    {
        return face->todosPage->findChild<QStackedWidget *>(QStringLiteral("stack"))
                   ->currentWidget()
                   ->objectName() == QStringLiteral("emptyState");
    }

    FakeControlService service;
    std::unique_ptr<Face> face;
    bool isActive = false;
};

} // namespace traydo::test
