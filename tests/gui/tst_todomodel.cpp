#include "demodata.h"

#include "gui/listmodel.h"
#include "gui/seentodos.h"
#include "gui/todomodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;
using gui::TodoModel;

namespace {

struct Scene
{
    Scene()
    {
        test::fillWithDemoData(service, clock);
        lists.reload();
        model.reload();
    }
    QModelIndex row(const QString &title) const
    {
        const auto found = model.match(model.index(0), Qt::DisplayRole, title, 1, Qt::MatchStartsWith);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    test::FakeClock clock;
    test::FakeControlService service;
    gui::ListModel lists{service};
    QTemporaryDir stateDir;
    QSettings state{stateDir.filePath(u"window.ini"_s), QSettings::IniFormat};
    gui::SeenTodos seen{state, clock};
    TodoModel model{service, lists, seen, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestTodoModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheRowsShow();
    void keepsPersistentIndexesOverChanges();
    void followsReordering();
    void filters();
    void readsPageByPage();
    void dropsAnswersOfAnOlderFilter();
    void ticksAndLingers();
    void renames();
    void emptyTitleChangesNothing();
    void failureBringsTheServersWordBack();
    void partsStandBehindTheirWhole();
    void draggedRowsAreMoved();
    void unreadUntilSeen();
};

void TestTodoModel::saysWhatTheRowsShow()
{
    const Scene scene;
    const auto overdue = scene.row(u"Send the tax"_s);
    QCOMPARE(overdue.data(TodoModel::DueTextRole).toString(), u"Yesterday"_s);
    QVERIFY(overdue.data(TodoModel::OverdueRole).toBool());
    QCOMPARE(overdue.data(TodoModel::ByRole).toString(), QString());
    const auto milk = scene.row(u"Buy milk"_s);
    QCOMPARE(milk.data(TodoModel::DueTextRole).toString(), u"Today"_s);
    QVERIFY(!milk.data(TodoModel::OverdueRole).toBool());
    QCOMPARE(milk.data(TodoModel::ListNameRole).toString(), u"Home & garden"_s);
    QCOMPARE(milk.data(TodoModel::ByRole).toString(), u"By Codex, 2 min ago"_s);
    QCOMPARE(milk.data(Qt::AccessibleTextRole).toString(),
             u"Buy milk, due Today, Home & garden, By Codex, 2 min ago"_s);
    const auto review = scene.row(u"Review"_s);
    QCOMPARE(review.data(TodoModel::ByRole).toString(), u"Changed by Claude Code (traydo), 15 min ago"_s);
    QVERIFY(scene.row(u"Fix the garden gate"_s) == QModelIndex());
}

void TestTodoModel::keepsPersistentIndexesOverChanges()
{
    Scene scene;
    QSignalSpy reset(&scene.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex review = scene.row(u"Review"_s);
    const QPersistentModelIndex milk = scene.row(u"Buy milk"_s);
    scene.service.todoData.removeAt(1);
    auto extra = scene.service.todoData[0];
    extra.id = u"extra"_s;
    extra.title = u"Extra"_s;
    scene.service.todoData.prepend(extra);
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QVERIFY(!milk.isValid());
    QVERIFY(review.isValid());
    QCOMPARE(review.data().toString(), u"Review pull request 118 before the release"_s);
    QCOMPARE(scene.model.index(0).data().toString(), u"Extra"_s);
    QCOMPARE(reset.count(), 0);
}

void TestTodoModel::followsReordering()
{
    Scene scene;
    const QPersistentModelIndex last = scene.model.index(scene.model.rowCount() - 1);
    scene.service.todoData.move(scene.service.todoData.size() - 1, 0);
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QCOMPARE(last.row(), 0);
}

void TestTodoModel::filters()
{
    Scene scene;
    scene.model.setFilter({.listId = u"work"_s});
    QCOMPARE(scene.model.rowCount(), 2);
    scene.model.setFilter({.text = u"MILK"_s});
    QCOMPARE(scene.model.rowCount(), 1);
    scene.model.setFilter({.listId = u"home"_s, .completedToo = true});
    QCOMPARE(scene.model.rowCount(), 2);
    QCOMPARE(scene.row(u"Fix"_s).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
}

void TestTodoModel::readsPageByPage()
{
    Scene scene;
    const auto pattern = scene.service.todoData[2];
    scene.service.todoData.clear();
    for (int i = 0; i < 250; ++i) {
        scene.service.todoData.append(pattern);
        scene.service.todoData.last().id = QString::number(i);
    }
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QCOMPARE(scene.model.rowCount(), 100);
    scene.model.fetchMore({});
    QCOMPARE(scene.model.rowCount(), 200);
    QVERIFY(scene.model.canFetchMore({}));
    scene.model.fetchMore({});
    QCOMPARE(scene.model.rowCount(), 250);
    QVERIFY(!scene.model.canFetchMore({}));
    // A change keeps what has been scrolled through.
    scene.service.todoData.removeFirst();
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QCOMPARE(scene.model.rowCount(), 249);
}

void TestTodoModel::dropsAnswersOfAnOlderFilter()
{
    Scene scene;
    scene.service.holding = true;
    scene.model.setFilter({.listId = u"home"_s});
    scene.model.setFilter({.listId = u"work"_s});
    scene.service.release();
    QCOMPARE(scene.model.rowCount(), 2);
    QCOMPARE(scene.model.todo(scene.model.index(0)).listId, u"work"_s);
}

void TestTodoModel::ticksAndLingers()
{
    Scene scene;
    scene.model.setLingerTime(50ms);
    const QPersistentModelIndex milk = scene.row(u"Buy milk"_s);
    const int row = milk.row();
    QVERIFY(scene.model.setData(milk, QVariant::fromValue(Qt::Checked), Qt::CheckStateRole));
    QVERIFY(milk.isValid());
    QCOMPARE(milk.row(), row);
    QCOMPARE(milk.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QVERIFY(scene.service.todoData[1].isCompleted());
    QCOMPARE(scene.service.vias, QStringList{u"window"_s});
    QTRY_VERIFY(!milk.isValid());
}

void TestTodoModel::renames()
{
    Scene scene;
    QVERIFY(scene.model.setData(scene.row(u"Buy milk"_s), u"  Buy oat milk "_s, Qt::EditRole));
    QCOMPARE(scene.service.todoData[1].title, u"Buy oat milk"_s);
    QVERIFY(scene.row(u"Buy oat milk"_s).isValid());
}

void TestTodoModel::emptyTitleChangesNothing()
{
    Scene scene;
    QVERIFY(!scene.model.setData(scene.row(u"Buy milk"_s), u"   "_s, Qt::EditRole));
    QVERIFY(scene.service.vias.isEmpty());
}

void TestTodoModel::failureBringsTheServersWordBack()
{
    Scene scene;
    QSignalSpy failed(&scene.model.edits(), &gui::TodoEdits::failed);
    scene.service.todoData[1].version = 7; // changed by someone else, and we have not heard of it
    scene.service.todoData[1].title = u"Buy two milks"_s;
    scene.model.setData(scene.row(u"Buy milk"_s), u"Buy cheese"_s, Qt::EditRole);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][2].value<core::Error>().code, core::ErrorCode::Conflict);
    QVERIFY(scene.row(u"Buy two milks"_s).isValid());
}

void TestTodoModel::partsStandBehindTheirWhole()
{
    Scene scene;
    auto part = scene.service.todoData[2];
    part.id = u"part"_s;
    part.title = u"Find the card number"_s;
    part.parentId = scene.service.todoData[0].id;
    scene.service.todoData.append(part);
    Q_EMIT scene.service.changed(control::Topic::Todos);
    const auto row = scene.row(u"Find"_s);
    QCOMPARE(row.row(), 1);
    QVERIFY(row.data(TodoModel::PartRole).toBool());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"a part of the todo above"_s));
    // Elsewhere it is one like any other.
    scene.model.setFilter({.view = gui::TodoView::Today});
    QVERIFY(!scene.row(u"Find"_s).data(TodoModel::PartRole).toBool());
}

void TestTodoModel::draggedRowsAreMoved()
{
    Scene scene;
    scene.model.setFilter({.listId = u"inbox"_s});
    const auto last = scene.model.index(2).data().toString();
    const std::unique_ptr<QMimeData> dragged(scene.model.mimeData({scene.model.index(2)}));
    QVERIFY(scene.model.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    scene.model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(scene.model.index(0).data().toString(), last);
    scene.model.setFilter({.view = gui::TodoView::All});
    QVERIFY(!scene.model.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
}

void TestTodoModel::unreadUntilSeen()
{
    Scene scene;
    scene.clock.advance(1h);
    auto &milk = scene.service.todoData[1];
    milk.updatedAt = scene.clock.now();
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QVERIFY(scene.row(u"Buy milk"_s).data(TodoModel::UnreadRole).toBool());
    QVERIFY(!scene.row(u"Write"_s).data(TodoModel::UnreadRole).toBool());
    scene.seen.markSeen({milk});
    QVERIFY(!scene.row(u"Buy milk"_s).data(TodoModel::UnreadRole).toBool());
    // The next start knows it too; another change is news again.
    const gui::SeenTodos later(scene.state, scene.clock);
    QVERIFY(!later.isUnread(milk));
    milk.updatedAt += 1s;
    QVERIFY(later.isUnread(milk));
}

QTEST_MAIN(TestTodoModel)
#include "tst_todomodel.moc"
