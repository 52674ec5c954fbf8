#include "gui/todoorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

/// "b<a" is b, a part of a.
QList<core::Todo> rows(const QStringList &names)
{
    QList<core::Todo> todos;
    for (const auto &name : names) {
        core::Todo todo;
        todo.id = name.section(u'<', 0, 0);
        todo.parentId = name.section(u'<', 1);
        todo.listId = u"list"_s;
        todos.append(todo);
    }
    return todos;
}

QString ids(const QList<core::Todo> &todos)
{
    QStringList ids;
    for (const auto &todo : todos)
        ids.append(todo.id);
    return ids.join(u' ');
}

} // namespace

class TestTodoOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsFollowTheirWhole();
    void steps_data();
    void steps();
    void wholes();
};

void TestTodoOrder::partsFollowTheirWhole()
{
    QCOMPARE(ids(gui::withPartsBehindWholes(rows({u"p<b"_s, u"a"_s, u"b"_s, u"q<b"_s, u"c"_s}))),
             u"a b p q c"_s);
    // Its whole is somewhere else: it stands for itself.
    QCOMPARE(ids(gui::withPartsBehindWholes(rows({u"a"_s, u"p<x"_s}))), u"a p"_s);
    const auto found = rows({u"a"_s, u"p<a"_s, u"q<a"_s, u"r<x"_s});
    QVERIFY(gui::isPartAt(found, 1));
    QVERIFY(gui::isPartAt(found, 2));
    QVERIFY(!gui::isPartAt(found, 3));
}

void TestTodoOrder::steps_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("more");
    QTest::addColumn<QString>("before"); // "-": no way
    QTest::newRow("first up") << 0 << -1 << false << u"-"_s;
    QTest::newRow("first down, over the parts") << 0 << 1 << false << u"c"_s;
    QTest::newRow("second up") << 3 << -1 << false << u"a"_s;
    QTest::newRow("second down, to the end") << 3 << 1 << false << QString();
    QTest::newRow("the end is not there yet") << 3 << 1 << true << u"-"_s;
    QTest::newRow("last down") << 4 << 1 << false << u"-"_s;
    QTest::newRow("part down") << 1 << 1 << false << QString();
    QTest::newRow("part up") << 2 << -1 << false << u"p"_s;
    QTest::newRow("part does not leave its whole") << 1 << -1 << false << u"-"_s;
}

void TestTodoOrder::steps()
{
    QFETCH(int, row);
    QFETCH(int, step);
    QFETCH(bool, more);
    const auto todos = rows({u"a"_s, u"p<a"_s, u"q<a"_s, u"b"_s, u"c"_s});
    QTEST(gui::placeAfterStep(todos, row, step, more).value_or(u"-"_s), "before");
}

void TestTodoOrder::wholes()
{
    const auto todos = rows({u"a"_s, u"p<a"_s, u"b"_s, u"q<b"_s, u"c"_s});
    QVERIFY(!gui::possibleWhole(todos, 0));
    QVERIFY(!gui::possibleWhole(todos, 1));
    QVERIFY(!gui::possibleWhole(todos, 2)); // has parts itself
    QCOMPARE(gui::possibleWhole(todos, 4)->id, u"b"_s);
}

QTEST_APPLESS_MAIN(TestTodoOrder)
#include "tst_todoorder.moc"
