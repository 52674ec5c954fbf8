#include "support/clifixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

/// Lists and todos.
class TestTodoVerbs : public test::CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void lists()
    {
        QCOMPARE(run({u"lists"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["lists"_L1][0]["name"_L1].toString(), u"Inbox"_s);
        QCOMPARE(json()["lists"_L1][0]["open"_L1].toInt(), 1);
        QCOMPARE(run({u"lists"_s, u"add"_s, u"Garden"_s, u"--color"_s, u"#00ff00"_s}), ExitCode::Ok);
        QCOMPARE(m_service->listData.last().name, u"Garden"_s);
        QCOMPARE(m_service->listData.last().color, u"#00ff00"_s);
        QCOMPARE(run({u"lists"_s, u"add"_s, u"Garden"_s}), ExitCode::Conflict);
    }

    void todoList()
    {
        QCOMPARE(run({u"todo"_s, u"list"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Buy milk"_s));
        QVERIFY(m_console.data.contains(u"by Codex"_s));

        QCOMPARE(run({u"todo"_s, u"list"_s, u"--list"_s, u"Work"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["todos"_L1].toArray().size(), 1);
        const auto todo = json()["todos"_L1][0];
        QCOMPARE(todo["title"_L1].toString(), u"Write the report"_s);
        QCOMPARE(todo["list"_L1].toString(), u"Work"_s);
        QCOMPARE(todo["due"_L1].toString(), u"2026-11-21T17:00"_s);
        QCOMPARE(todo["priority"_L1].toInt(), 1);
        QCOMPARE(todo["created_by"_L1]["client_name"_L1].toString(), u"Codex"_s);
        QCOMPARE(todo["completed"_L1].toBool(), false);

        QCOMPARE(run({u"todo"_s, u"list"_s, u"--done"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"Nothing has been done yet.\n"_s);
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--list"_s, u"Nope"_s}), ExitCode::NotFound);
    }

    void todoListGoesThroughAllPages()
    {
        const auto pattern = m_service->todoData.first();
        for (int i = 0; i < 250; ++i) {
            auto todo = pattern;
            todo.id = u"many-%1"_s.arg(i);
            m_service->todoData.append(todo);
        }
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--limit"_s, u"150"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["todos"_L1].toArray().size(), 150);
        QVERIFY(json()["more"_L1].toBool());
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--limit"_s, u"1000"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["todos"_L1].toArray().size(), 252);
        QVERIFY(!json()["more"_L1].toBool());
        QCOMPARE(run({u"todo"_s, u"done"_s, u"many-249"_s}), ExitCode::Ok);
        QVERIFY(m_service->todoData.last().isCompleted());
    }

    void todoAddEditDoneRm()
    {
        QCOMPARE(run({u"todo"_s, u"add"_s, u"Send it"_s, u"--list"_s, u"Work"_s, u"--due"_s, u"2026-11-22"_s,
                      u"--priority"_s, u"2"_s, u"--tag"_s, u"a"_s, u"--tag"_s, u"b"_s, u"--notes"_s, u"n"_s,
                      u"--json"_s}),
                 ExitCode::Ok);
        QCOMPARE(json()["todo"_L1]["title"_L1].toString(), u"Send it"_s);
        const auto &todo = m_service->todoData.last();
        QCOMPARE(todo.listId, m_service->listData[1].id);
        QCOMPARE(todo.due, std::optional(core::Due{QDate(2026, 11, 22), {}}));
        QCOMPARE(todo.priority, core::Priority::Medium);
        QCOMPARE(todo.tags, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(todo.notes, u"n"_s);

        const auto shortId = todo.id.right(8);
        QCOMPARE(run({u"todo"_s, u"edit"_s, shortId, u"--title"_s, u"Send all"_s, u"--due"_s, QString()}),
                 ExitCode::Ok);
        QCOMPARE(m_service->todoData.last().title, u"Send all"_s);
        QVERIFY(!m_service->todoData.last().due);
        QCOMPARE(m_service->todoData.last().priority, core::Priority::Medium);

        QCOMPARE(run({u"todo"_s, u"done"_s, shortId, m_service->todoData.first().id}), ExitCode::Ok);
        QVERIFY(m_service->todoData.last().isCompleted());
        QVERIFY(m_service->todoData.first().isCompleted());
        QCOMPARE(run({u"todo"_s, u"done"_s, shortId, u"--undo"_s}), ExitCode::Ok);
        QVERIFY(!m_service->todoData.last().isCompleted());

        QCOMPARE(run({u"todo"_s, u"rm"_s, shortId, u"--dry-run"_s}), ExitCode::Ok);
        QVERIFY(!m_service->todoData.last().deletedAt);
        QCOMPARE(run({u"todo"_s, u"rm"_s, shortId}), ExitCode::Ok);
        QVERIFY(m_service->todoData.last().deletedAt.has_value());
        QCOMPARE(run({u"todo"_s, u"rm"_s, shortId}), ExitCode::NotFound);
        QVERIFY(m_service->vias.count(u"cli"_s) == m_service->vias.size());
    }

    void todoFaults_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no title") << QStringList{u"add"_s};
        QTest::newRow("empty title") << QStringList{u"add"_s, u" "_s};
        QTest::newRow("no date") << QStringList{u"add"_s, u"x"_s, u"--due"_s, u"tomorrow"_s};
        QTest::newRow("priority") << QStringList{u"add"_s, u"x"_s, u"--priority"_s, u"4"_s};
        QTest::newRow("limit") << QStringList{u"list"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("nothing to tick off") << QStringList{u"done"_s};
        QTest::newRow("unknown verb") << QStringList{u"explode"_s};
        QTest::newRow("no verb") << QStringList();
    }

    void todoFaults()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(run(QStringList{u"todo"_s} + arguments), ExitCode::Usage);
        QCOMPARE(m_service->todoData.size(), 2);
        QVERIFY(m_console.data.isEmpty());
        QVERIFY(!m_console.talk.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTodoVerbs)
#include "tst_todoverbs.moc"
