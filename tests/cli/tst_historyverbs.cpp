#include "support/clifixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

/// The change log, undo, the trash and edits of lists.
class TestHistoryVerbs : public test::CliFixture
{
    Q_OBJECT

private:
    core::Change change(const QString &id, const QString &title, const core::Actor &actor, core::seconds ago)
    {
        core::Change change;
        change.id = id;
        change.todoId = m_service->todoData.first().id;
        change.listId = m_service->listData.first().id;
        change.title = title;
        change.kind = core::ChangeKind::Updated;
        change.actor = actor;
        change.via = u"update_todo"_s;
        change.before = {{u"title"_s, u"old"_s}};
        change.after = {{u"title"_s, title}};
        change.at = core::SystemClock().now() - ago;
        change.version = 2;
        return change;
    }

    void fillLog()
    {
        const auto codex = core::Actor::client(m_service->clientData.first().id, u"Codex"_s);
        m_service->changeData = {
            change(u"0000-aaaa"_s, u"One"_s, codex, core::seconds(60)),
            change(u"0000-bbbb"_s, u"Two\u202e"_s, core::Actor::person(), core::seconds(120)),
            change(u"0000-cccc"_s, u"Three"_s, codex, core::seconds(7200)),
            change(u"0000-dddd"_s, u"Four"_s, core::Actor::client(u"gone-9999"_s, u"Gone"_s),
                   core::seconds(9000))};
    }
    QStringList logged(const QStringList &options = {})
    {
        if (run(QStringList{u"log"_s, u"--json"_s} + options) != ExitCode::Ok)
            return {u"failed"_s};
        QStringList titles;
        for (const auto entry : json()["changes"_L1].toArray())
            titles.append(entry["title"_L1].toString());
        return titles;
    }

private Q_SLOTS:
    void log()
    {
        QCOMPARE(run({u"log"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"Nothing was changed.\n"_s);
        fillLog();
        QCOMPARE(run({u"log"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"edited \"One\" (title)"_s));
        QVERIFY(m_console.data.contains(u"Codex"_s));
        QVERIFY(!m_console.data.contains(u'\u202e')); // CF3
        QCOMPARE(logged(), (QStringList{u"One"_s, u"Two\u202e"_s, u"Three"_s, u"Four"_s}));
        QCOMPARE(logged({u"--app"_s, u"codex"_s}), (QStringList{u"One"_s, u"Three"_s}));
        QCOMPARE(logged({u"--app"_s, u"Gone"_s}), QStringList{u"Four"_s}); // revoked, but in the log
        QCOMPARE(logged({u"--mine"_s}).size(), 1);
        QCOMPARE(logged({u"--since"_s, u"1h"_s}).size(), 2);
        QCOMPARE(logged({u"--limit"_s, u"1"_s}), QStringList{u"One"_s});
        QVERIFY(json()["more"_L1].toBool());
        QCOMPARE(json()["schema"_L1].toInt(), 1);
        const auto entry = json()["changes"_L1][0];
        QCOMPARE(entry["by"_L1]["client_name"_L1].toString(), u"Codex"_s);
        QCOMPARE(entry["kind"_L1].toString(), u"updated"_s);
        QCOMPARE(entry["before"_L1]["title"_L1].toString(), u"old"_s);
    }

    void logFaults()
    {
        QCOMPARE(run({u"log"_s, u"--app"_s, u"Nobody"_s}), ExitCode::NotFound);
        QCOMPARE(run({u"log"_s, u"--since"_s, u"yesterweek"_s}), ExitCode::Usage);
        QCOMPARE(run({u"log"_s, u"--app"_s, u"Codex"_s, u"--mine"_s}), ExitCode::Usage);
    }

    void undoOne()
    {
        fillLog();
        QCOMPARE(run({u"undo"_s, u"bbbb"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["change"_L1]["undoes"_L1].toString(), u"0000-bbbb"_s);
        QCOMPARE(m_service->vias, QStringList{u"cli"_s});
        QCOMPARE(run({u"undo"_s, u"bbbb"_s}), ExitCode::Conflict);
        QCOMPARE(run({u"undo"_s, u"eeee"_s}), ExitCode::NotFound);
    }

    void undoApp()
    {
        fillLog();
        m_service->unundoable = {u"0000-cccc"_s};
        QCOMPARE(run({u"undo"_s, u"--app"_s, u"Codex"_s, u"--since"_s, u"1h"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["undone"_L1].toInt(), 1);
        QCOMPARE(run({u"undo"_s, u"--app"_s, u"Codex"_s, u"--since"_s, u"1d"_s, u"--json"_s}),
                 ExitCode::Conflict);
        QCOMPARE(json()["refused"_L1][0]["change"_L1]["id"_L1].toString(), u"0000-cccc"_s);
        QVERIFY(json()["refused"_L1][0]["why"_L1].toString().contains(u"changed since"_s));
    }

    void undoFaults_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("app without since") << QStringList{u"--app"_s, u"Codex"_s};
        QTest::newRow("since without app") << QStringList{u"--since"_s, u"1h"_s};
        QTest::newRow("both") << QStringList{u"0000-aaaa"_s, u"--app"_s, u"Codex"_s, u"--since"_s, u"1h"_s};
        QTest::newRow("no time") << QStringList{u"--app"_s, u"Codex"_s, u"--since"_s, u"soon"_s};
    }

    void undoFaults()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(run(QStringList{u"undo"_s} + arguments), ExitCode::Usage);
        QVERIFY(m_service->vias.isEmpty());
    }

    void undoAsksOnATerminal()
    {
        fillLog();
        m_console.inputTerminal = true;
        m_console.typed = {u"n"_s};
        QCOMPARE(run({u"undo"_s, u"--app"_s, u"Codex"_s, u"--since"_s, u"1h"_s}), ExitCode::Failed);
        QVERIFY(m_service->vias.isEmpty());
    }

    void trashAndRestore()
    {
        const auto id = m_service->todoData.first().id;
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--trash"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"The trash is empty.\n"_s);
        QCOMPARE(run({u"todo"_s, u"rm"_s, id}), ExitCode::Ok);
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--trash"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["todos"_L1].toArray().size(), 1);
        QCOMPARE(run({u"todo"_s, u"restore"_s, id.right(8)}), ExitCode::Ok);
        QVERIFY(!m_service->todoData.first().deletedAt);
        QCOMPARE(run({u"todo"_s, u"restore"_s, id.right(8)}), ExitCode::NotFound);
    }

    void todoListFilters()
    {
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--due"_s, u"2026-11-01..2026-11-30"_s, u"--sort"_s, u"due"_s,
                      u"--tag"_s, u"office"_s, u"--priority"_s, u"1"_s}),
                 ExitCode::Ok);
        const auto query = m_service->queries.last();
        QCOMPARE(query.due, (control::DueRange{QDate(2026, 11, 1), QDate(2026, 11, 30), false}));
        QCOMPARE(query.sort, control::TodoSort::Due);
        QCOMPARE(query.tags, QStringList{u"office"_s});
        QCOMPARE(query.priority, core::Priority::High);
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--due"_s, u"none"_s}), ExitCode::Ok);
        QVERIFY(m_service->queries.last().due->none);
        for (const auto &wrong : {u"someday"_s, u".."_s, u"2026-12-01..2026-11-01"_s, u"2026-11-21T10:00"_s})
            QCOMPARE(run({u"todo"_s, u"list"_s, u"--due"_s, wrong}), ExitCode::Usage);
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--sort"_s, u"size"_s}), ExitCode::Usage);
    }

    void parents()
    {
        const auto parent = m_service->todoData.first().id;
        const auto child = m_service->todoData.last().id;
        QCOMPARE(run({u"todo"_s, u"edit"_s, child, u"--parent"_s, parent.right(8), u"--json"_s}),
                 ExitCode::Ok);
        QCOMPARE(json()["todo"_L1]["parent_id"_L1].toString(), parent);
        QCOMPARE(run({u"todo"_s, u"edit"_s, child, u"--parent"_s, QString()}), ExitCode::Ok);
        QVERIFY(m_service->todoData.last().parentId.isEmpty());
        QCOMPARE(run({u"todo"_s, u"edit"_s, child, u"--parent"_s, u"nowhere"_s}), ExitCode::NotFound);
    }

    void listEdits()
    {
        QCOMPARE(run({u"lists"_s, u"edit"_s, u"work"_s, u"--name"_s, u"Office"_s, u"--color"_s, QString()}),
                 ExitCode::Ok);
        QCOMPARE(m_service->listData.last().name, u"Office"_s);
        QVERIFY(m_service->listData.last().color.isEmpty());
        QCOMPARE(run({u"lists"_s, u"edit"_s, u"Office"_s}), ExitCode::Usage);
        QCOMPARE(run({u"lists"_s, u"edit"_s, u"Nope"_s, u"--name"_s, u"x"_s}), ExitCode::NotFound);
        QCOMPARE(run({u"lists"_s, u"archive"_s, u"Office"_s, u"--json"_s}), ExitCode::Ok);
        QVERIFY(json()["list"_L1]["archived"_L1].toBool());
        QCOMPARE(run({u"lists"_s, u"--archived"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["lists"_L1].toArray().size(), 1);
        QCOMPARE(run({u"lists"_s, u"archive"_s, u"Office"_s, u"--undo"_s}), ExitCode::Ok);
        QVERIFY(!m_service->listData.last().isArchived());
        QCOMPARE(run({u"lists"_s, u"move"_s, u"Office"_s, u"--before"_s, u"Inbox"_s}), ExitCode::Ok);
        QVERIFY(m_service->listData.last().position < m_service->listData.first().position);
        QCOMPARE(run({u"lists"_s, u"rm"_s, u"Office"_s}), ExitCode::Ok);
        QVERIFY(m_service->listData.last().deletedAt.has_value());
        QCOMPARE(run({u"lists"_s, u"--trash"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["lists"_L1].toArray().size(), 1);
        QCOMPARE(run({u"lists"_s, u"restore"_s, u"Office"_s}), ExitCode::Ok);
        QVERIFY(!m_service->listData.last().deletedAt);
        QCOMPARE(run({u"lists"_s, u"--trash"_s, u"--archived"_s}), ExitCode::Usage);
        QVERIFY(m_service->vias.count(u"cli"_s) == m_service->vias.size());
    }
};

QTEST_GUILESS_MAIN(TestHistoryVerbs)
#include "tst_historyverbs.moc"
