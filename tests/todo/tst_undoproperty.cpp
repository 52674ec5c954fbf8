// Any sequence of edits followed by undoing all of them equals the start: tried with random sequences. A
// failing one is repeated with its seed: TRAYDO_SEED=17 tst_todo_undoproperty.

#include "support/todofixture.h"
#include "todo/tododiff.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::Principal;
using core::Todo;

namespace {

/// Random edits by the person and a client, good and bad ones.
class Editor
{
public:
    Editor(test::TodoFixture &fixture, quint32 seed) : m(fixture), m_random(seed) {}

    void step()
    {
        m.clock.advance(core::milliseconds(below(5'000'000)));
        const auto who = below(3) == 0 ? m.codex : Principal::owner();
        switch (below(12)) {
        case 0:
        case 1:
            create(who);
            break;
        case 2:
            (void)m.service.remove(who, anyTodo(), m.via);
            break;
        case 3:
            (void)m.service.restore(who, anyTodo(), m.via);
            break;
        case 4:
            (void)m.service.completeMany(who, {anyTodo(), anyTodo(), anyTodo()}, below(3) != 0, m.via);
            break;
        case 5:
            (void)m.service.undo(who, anyChange(), m.via);
            break;
        case 6:
            editLists(who);
            break;
        default:
            (void)m.service.update(who, anyTodo(), patch(), m.via);
        }
        remember();
    }

    void remember()
    {
        const auto history = m.service.history(Principal::owner(), {.limit = 20});
        for (const auto &change : history->changes) {
            if (!m_changes.contains(change.id))
                m_changes.append(change.id);
            if (!change.isOfList() && !m_todos.contains(change.todoId))
                m_todos.append(change.todoId);
            for (const auto &part : change.also) {
                if (!m_todos.contains(part.todoId))
                    m_todos.append(part.todoId);
            }
        }
    }

private:
    int below(int end) { return int(m_random.bounded(end)); }
    QString anyTodo() { return m_todos.isEmpty() ? m.absentId : m_todos[below(int(m_todos.size()))]; }
    QString anyChange() { return m_changes.isEmpty() ? m.absentId : m_changes[below(int(m_changes.size()))]; }
    QString anyList()
    {
        const QStringList names{u"Inbox"_s, u"Work"_s, u"Home"_s, u"Shed"_s};
        return names[below(int(names.size()))];
    }
    QString word() { return QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}[below(4)]; }

    void create(const Principal &who)
    {
        TodoDraft draft{.title = word()};
        if (below(2) == 0)
            draft.list = anyList();
        if (below(3) == 0)
            draft.parent = anyTodo();
        if (below(3) == 0)
            draft.repeat = u"FREQ=DAILY;COUNT=3"_s;
        else
            draft.completed = below(4) == 0;
        (void)m.service.create(who, draft, m.via);
    }

    TodoPatch patch()
    {
        TodoPatch patch;
        for (int i = 0; i <= below(3); ++i) {
            switch (below(10)) {
            case 0:
                patch.title = word();
                break;
            case 1:
                patch.notes = below(2) == 0 ? QString() : word();
                break;
            case 2:
                patch.list = anyList();
                break;
            case 3:
                patch.due = below(2) == 0 ? std::optional<core::Due>()
                                          : core::Due{QDate(2026, 11, 1).addDays(below(60))};
                break;
            case 4:
                patch.priority = core::Priority(below(4));
                break;
            case 5:
                patch.tags = QStringList{word(), word()};
                break;
            case 6:
                patch.repeat = below(2) == 0 ? QString() : u"FREQ=WEEKLY"_s;
                break;
            case 7:
                patch.parent = below(2) == 0 ? QString() : anyTodo();
                break;
            case 8:
                patch.before = below(2) == 0 ? QString() : anyTodo();
                break;
            default:
                patch.completed = below(2) == 0;
            }
        }
        return patch;
    }

    void editLists(const Principal &who)
    {
        switch (below(4)) {
        case 0:
            (void)m.service.createList(who, anyList(), {}, m.via);
            break;
        case 1:
            (void)m.service.updateList(who, anyList(), {.color = u"#112233"_s, .archived = below(2) == 0},
                                       m.via);
            break;
        case 2:
            (void)m.service.updateList(who, anyList(), {.name = anyList(), .before = anyList()}, m.via);
            break;
        default:
            (void)m.service.removeList(who, anyList(), m.via);
        }
    }

    test::TodoFixture &m;
    QRandomGenerator m_random;
    QStringList m_todos;
    QStringList m_changes;
};

} // namespace

class TestUndoProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingAllEqualsTheStart_data();
    void undoingAllEqualsTheStart();
    void countersAndSearchFollowEveryEdit();

private:
    /// Everything that can be seen, without the traces of when and by whom. What is overdue goes by the
    /// clock.
    static QJsonObject seen(test::TodoFixture &m);
};

QJsonObject TestUndoProperty::seen(test::TodoFixture &m)
{
    const auto owner = Principal::owner();
    QJsonObject all;
    const auto lists = m.service.lists(owner, true);
    for (const auto &list : *lists) {
        QJsonObject todos;
        const auto page = m.service.todos(owner, {.list = list.list.id, .limit = 1000});
        for (const auto &todo : page->todos)
            todos.insert(todo.id, fieldsOf(todo));
        all.insert(
            list.list.id,
            QJsonObject{{u"list"_s, fieldsOf(list.list)}, {u"todos"_s, todos}, {u"open"_s, list.open}});
    }
    return all;
}

void TestUndoProperty::undoingAllEqualsTheStart_data()
{
    QTest::addColumn<quint32>("seed");
    const auto chosen = qEnvironmentVariableIntValue("TRAYDO_SEED");
    for (quint32 seed = 1; seed <= 40; ++seed) {
        if (chosen == 0 || quint32(chosen) == seed)
            QTest::addRow("seed %u", seed) << seed;
    }
}

void TestUndoProperty::undoingAllEqualsTheStart()
{
    QFETCH(quint32, seed);
    test::TodoFixture m;
    Editor editor(m, seed);
    editor.remember();
    for (int i = 0; i < 10; ++i)
        editor.step();
    const auto start = seen(m);
    m.clock.advance(core::milliseconds(1));
    const auto since = m.clock.now();
    m.clock.advance(core::milliseconds(1));
    for (int i = 0; i < 60; ++i)
        editor.step();
    // What each actor did, in one go and newest first over both.
    const auto owner = Principal::owner();
    const auto history = m.service.history(owner, {.since = since, .limit = 1000});
    QVERIFY(history.ok() && !history->more);
    for (const auto &listed : history->changes) {
        const auto undone = m.service.undo(owner, listed.id, u"undo"_s);
        QVERIFY2(undone.ok() || undone.error().text.contains(u"undone already"_s),
                 undone.ok() ? "" : qUtf8Printable(undone.error().text));
    }
    const auto end = seen(m);
    for (auto list = start.begin(); list != start.end(); ++list)
        QCOMPARE(end.value(list.key()), list.value());
    QCOMPARE(end.keys(), start.keys());
    QVERIFY(m.database->checkIntegrity().ok());
}

void TestUndoProperty::countersAndSearchFollowEveryEdit()
{
    test::TodoFixture m;
    Editor editor(m, 4711);
    const auto single = [&](const char *sql) {
        auto query = m.database->prepare(QLatin1StringView(sql));
        return query.exec().ok() && query.next() ? query.text(0) : u"failed"_s;
    };
    for (int i = 0; i < 300; ++i)
        editor.step();
    QCOMPARE(
        single(
            "SELECT COUNT(*) FROM (SELECT list_id, state, CASE due WHEN '~' THEN '' ELSE SUBSTR(due, 1, 10)"
            " END AS day, COUNT(*) AS n FROM todos WHERE state < 2 GROUP BY 1, 2, 3) AS counted"
            " INNER JOIN todo_counts ON todo_counts.list_id = counted.list_id"
            " AND todo_counts.state = counted.state AND todo_counts.day = counted.day"
            " WHERE todo_counts.todos <> counted.n"),
        u"0"_s);
    QCOMPARE(single("SELECT COUNT(*) - (SELECT SUM(todos) FROM todo_counts) FROM todos WHERE state < 2"),
             u"0"_s);
    // The engine compares its index with the texts.
    auto check =
        m.database->prepare("INSERT INTO todo_search (todo_search, rank) VALUES ('integrity-check', 1)"_L1);
    QVERIFY(check.exec().ok());
}

QTEST_GUILESS_MAIN(TestUndoProperty)
#include "tst_undoproperty.moc"
