#include "support/exchangefixture.h"
#include "support/todofixture.h"
#include "todo/todoimport.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;

namespace {

const auto owner = core::Principal::owner();

ExchangeData everything(TodoService &service)
{
    const auto data = exportedTodos(service, {}, true, 100'000, test::readContext().now);
    if (!data)
        qFatal("%s", qUtf8Printable(data.error().text));
    return *data;
}

TodoQuery query(const QString &list)
{
    TodoQuery query;
    query.list = list;
    return query;
}

core::ImportReport imported(TodoService &service, ExchangeFormat format, const QByteArray &bytes,
                            const ImportOptions &options = {})
{
    const auto content = readExchange(format, bytes, test::readContext());
    if (!content)
        qFatal("%s", qUtf8Printable(content.error().text));
    const auto report = importTodos(service, *content, options);
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().text));
    return *report;
}

} // namespace

/// Files into the data and out of it.
class TestTodoImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIntoEmptyDataAndOutAgainIsTheSameFile()
    {
        test::TodoFixture from;
        const auto sample = test::sampleData();
        auto report = imported(from.service, ExchangeFormat::Json,
                               writeExchange(ExchangeFormat::Json, sample, {}).bytes);
        QCOMPARE(report.added, 5);
        QCOMPARE(report.newLists, QStringList({u"Home"_s, u"Old, \"things\"; etc"_s}));
        const auto written = writeExchange(ExchangeFormat::Json, everything(from.service), {}).bytes;

        test::TodoFixture to;
        QVERIFY(to.service.removeList(owner, u"Work"_s, u"test"_s).ok());
        report = imported(to.service, ExchangeFormat::Json, written);
        QCOMPARE(report.added, 5);
        QVERIFY(report.skipped.isEmpty());
        QCOMPARE(writeExchange(ExchangeFormat::Json, everything(to.service), {}).bytes, written);
        // And it is there already the second time.
        report = imported(to.service, ExchangeFormat::Json, written);
        QCOMPARE(report.added, 0);
        QCOMPARE(report.changed, 0);
        QCOMPARE(report.unchanged, 5);
    }

    void everyFormTwiceIsThereAlready_data()
    {
        QTest::addColumn<ExchangeFormat>("format");
        QTest::newRow("json") << ExchangeFormat::Json;
        QTest::newRow("todotxt") << ExchangeFormat::TodoTxt;
        QTest::newRow("ical") << ExchangeFormat::ICalendar;
        QTest::newRow("csv") << ExchangeFormat::Csv;
    }

    void everyFormTwiceIsThereAlready()
    {
        QFETCH(const ExchangeFormat, format);
        test::TodoFixture fixture;
        const auto bytes = writeExchange(format, test::sampleData(), test::readContext().zone).bytes;
        QCOMPARE(imported(fixture.service, format, bytes).added, 5);
        const auto before = everything(fixture.service);
        const auto report = imported(fixture.service, format, bytes);
        QCOMPARE(report.added, 0);
        QCOMPARE(report.changed, 0);
        QCOMPARE(report.unchanged, 5);
        QVERIFY(everything(fixture.service).todos == before.todos);
    }

    void aKnownIdIsSetToTheFile()
    {
        test::TodoFixture fixture;
        auto data = test::sampleData();
        imported(fixture.service, ExchangeFormat::Json, writeExchange(ExchangeFormat::Json, data, {}).bytes);
        data.todos[0].title = u"Buy oat milk"_s;
        const auto report = imported(fixture.service, ExchangeFormat::Json,
                                     writeExchange(ExchangeFormat::Json, data, {}).bytes);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 4);
        const auto todo = fixture.service.todo(owner, data.todos[0].id);
        QCOMPARE(todo->title, u"Buy oat milk"_s);
        QCOMPARE(todo->version, 2);
    }

    void aPreviewCountsAndChangesNothing()
    {
        test::TodoFixture fixture;
        QSignalSpy changes(&fixture.service, &TodoService::changed);
        const auto before = everything(fixture.service);
        const auto bytes = writeExchange(ExchangeFormat::Json, test::sampleData(), {}).bytes;
        const auto report = imported(fixture.service, ExchangeFormat::Json, bytes, {.preview = true});
        QCOMPARE(report.added, 5);
        QCOMPARE(report.newLists.size(), 2);
        QVERIFY(everything(fixture.service).todos == before.todos);
        QVERIFY(everything(fixture.service).lists == before.lists);
        QVERIFY(changes.isEmpty());
        QCOMPARE(imported(fixture.service, ExchangeFormat::Json, bytes), report);
        QCOMPARE(changes.size(), 7); // five todos, two lists
    }

    void aPreviewCountsWhatComesTwiceAsTheImportDoes()
    {
        test::TodoFixture fixture;
        const QByteArray bytes("id,title,list\na,One,Work\na,One,Work\na,Won,Work\nb,Two,New\n,Two,New\n");
        const auto foreseen = imported(fixture.service, ExchangeFormat::Csv, bytes, {.preview = true});
        QCOMPARE(foreseen.added, 3);
        QCOMPARE(foreseen.unchanged, 1);
        QCOMPARE(foreseen.changed, 1);
        QVERIFY(everything(fixture.service).todos.isEmpty());
        QCOMPARE(imported(fixture.service, ExchangeFormat::Csv, bytes), foreseen);
        const auto again = imported(fixture.service, ExchangeFormat::Csv, bytes, {.preview = true});
        QCOMPARE(imported(fixture.service, ExchangeFormat::Csv, bytes), again);
    }

    void isToldInOneGo()
    {
        test::TodoFixture fixture;
        QSignalSpy changes(&fixture.service, &TodoService::changed);
        QSignalSpy commits(&fixture.service, &TodoService::committed);
        imported(fixture.service, ExchangeFormat::TodoTxt, "One\nTwo\nThree +New\n");
        QCOMPARE(changes.size(), 4);
        QCOMPARE(commits.size(), 1);
        imported(fixture.service, ExchangeFormat::TodoTxt, "One\n");
        QCOMPARE(commits.size(), 1);
    }

    void allOrNothing()
    {
        test::TodoFixture fixture;
        QSignalSpy changes(&fixture.service, &TodoService::changed);
        FileContent content = *readExchange(ExchangeFormat::TodoTxt, "One\nTwo +New\n", test::readContext());
        content.todos[1].todo.parentId = fixture.absentId;
        content.todos.append(content.todos[0]);
        content.todos[2].todo.listId = fixture.absentId; // of no list of the file: left out
        QCOMPARE(importTodos(fixture.service, content, {})->added, 2);
        const auto before = everything(fixture.service);
        changes.clear();
        const auto failed = fixture.service.atomically([&]() -> core::Result<void> {
            auto todo = before.todos[0];
            todo.title = u"Changed"_s;
            if (const auto adopted = fixture.service.adopt(owner, todo, u"test"_s); !adopted)
                return adopted.error();
            todo.id = fixture.absentId;
            todo.listId = fixture.absentId;
            // The database refuses a list that is not there; that cannot be passed over.
            (void)fixture.service.adopt(owner, todo, u"test"_s);
            return {};
        });
        QVERIFY(!failed.ok());
        QVERIFY(everything(fixture.service).todos == before.todos);
        QVERIFY(changes.isEmpty());
    }

    void progressIsToldAndCanEndItAll()
    {
        test::TodoFixture fixture;
        QByteArray bytes;
        for (int i = 0; i < 450; ++i)
            bytes += "Todo " + QByteArray::number(i) + '\n';
        const auto content = readExchange(ExchangeFormat::TodoTxt, bytes, test::readContext());
        QList<int> told;
        const auto ended = importTodos(fixture.service, *content, {.progress = [&](int done, int total) {
                                           told.append(done);
                                           return total == 450 && done < 300;
                                       }});
        QVERIFY(!ended.ok());
        QCOMPARE(ended.error().code, core::ErrorCode::Expired);
        QCOMPARE(told, QList<int>({100, 200, 300}));
        QVERIFY(everything(fixture.service).todos.isEmpty());
    }

    void equalLinesAreSeveralTodos()
    {
        test::TodoFixture fixture;
        QCOMPARE(imported(fixture.service, ExchangeFormat::TodoTxt, "Buy milk\nBuy milk\n").added, 2);
        const auto report =
            imported(fixture.service, ExchangeFormat::TodoTxt, "Buy milk\nBuy milk\nBuy milk\n");
        QCOMPARE(report.added, 1);
        QCOMPARE(report.unchanged, 2);
    }

    void listsAreFoundOrMade()
    {
        test::TodoFixture fixture;
        auto report = imported(fixture.service, ExchangeFormat::TodoTxt,
                               "One +work\nTwo +Garden\nThree\nFour +garden\n");
        QCOMPARE(report.newLists, QStringList({u"Garden"_s}));
        QCOMPARE(fixture.titles(owner, query(u"Work"_s)), QStringList({u"One"_s}));
        QCOMPARE(fixture.titles(owner, query(u"Garden"_s)), QStringList({u"Two"_s, u"Four"_s}));
        QCOMPARE(fixture.titles(owner, query(u"Inbox"_s)), QStringList({u"Three"_s}));
        report = imported(fixture.service, ExchangeFormat::TodoTxt, "Five +New\n", {.into = u"work"_s});
        QVERIFY(report.newLists.isEmpty());
        QCOMPARE(fixture.titles(owner, query(u"Work"_s)), QStringList({u"One"_s, u"Five"_s}));
        const auto content = readExchange(ExchangeFormat::TodoTxt, "x", test::readContext());
        const auto nowhere = importTodos(fixture.service, *content, {.into = u"Nope"_s});
        QCOMPARE(nowhere.error().code, core::ErrorCode::NotFound);
        QCOMPARE(nowhere.error().reason,
                 (core::Reason{.code = core::ReasonCode::NoSuchList, .name = u"Nope"_s}));
    }

    void partsFindTheirTopmostParent()
    {
        test::TodoFixture fixture;
        const auto report =
            imported(fixture.service, ExchangeFormat::Csv,
                     "id,title,parent,list\nc,Leaf,b,Inbox\nb,Branch,a,Inbox\na,Root,,Work\nd,Lost,z,\n");
        QCOMPARE(report.added, 4);
        QCOMPARE(report.remarks.size(), 1);
        QCOMPARE(report.remarks[0].line, 5);
        QCOMPARE(report.remarks[0].reason.code, core::ReasonCode::ParentMissing);
        const auto root = fixture.service.todo(owner, idFromForeign(u"a"_s));
        QCOMPARE(fixture.service.todo(owner, idFromForeign(u"b"_s))->parentId, root->id);
        QCOMPARE(fixture.service.todo(owner, idFromForeign(u"b"_s))->listId, root->listId);
        const auto leaf = fixture.service.todo(owner, idFromForeign(u"c"_s));
        QCOMPARE(leaf->parentId, root->id);
        QVERIFY(fixture.service.todo(owner, idFromForeign(u"d"_s))->parentId.isEmpty());
    }

    void circlesOfPartsStandOnTheirOwn()
    {
        test::TodoFixture fixture;
        const auto report =
            imported(fixture.service, ExchangeFormat::Csv, "id,title,parent\na,One,b\nb,Two,a\nc,Three,c\n");
        QCOMPARE(report.added, 3);
        QCOMPARE(report.remarks.size(), 3);
    }

    void indentedRowsBecomeParts()
    {
        test::TodoFixture fixture;
        imported(fixture.service, ExchangeFormat::Csv, test::testFile(u"todoist.csv"_s));
        for (const auto &todo : everything(fixture.service).todos) {
            if (todo.title == "Oat milk"_L1)
                QCOMPARE(fixture.service.todo(owner, todo.parentId)->title, u"Buy milk"_s);
            else
                QVERIFY(todo.parentId.isEmpty());
        }
    }

    void whatIsInTheTrashStaysThere()
    {
        test::TodoFixture fixture;
        const auto todo = fixture.create(u"Gone"_s);
        const auto bytes = writeExchange(ExchangeFormat::Json, everything(fixture.service), {}).bytes;
        QVERIFY(fixture.service.remove(owner, todo.id, u"test"_s).ok());
        const auto report = imported(fixture.service, ExchangeFormat::Json, bytes);
        QCOMPARE(report.added + report.changed, 0);
        QCOMPARE(report.skipped.size(), 1);
        QVERIFY(report.skipped[0].text.contains("trash"_L1));
        QCOMPARE(report.skipped[0].reason.code, core::ReasonCode::IsInTrash);
        QCOMPARE(imported(fixture.service, ExchangeFormat::Json, bytes, {.preview = true}), report);
    }

    void exportChoosesListsAndOpenOnes()
    {
        test::TodoFixture fixture;
        fixture.create(u"One"_s);
        fixture.create(u"Two"_s, u"Work"_s);
        const auto done = fixture.create(u"Three"_s, u"Work"_s);
        TodoPatch patch;
        patch.completed = true;
        QVERIFY(fixture.service.update(owner, done.id, patch, u"test"_s).ok());
        const auto now = test::readContext().now;
        QCOMPARE(exportedTodos(fixture.service, {}, true, 100, now)->todos.size(), 3);
        QCOMPARE(exportedTodos(fixture.service, {u"work"_s}, true, 100, now)->todos.size(), 2);
        QCOMPARE(exportedTodos(fixture.service, {u"work"_s}, true, 100, now)->lists.size(), 1);
        QCOMPARE(exportedTodos(fixture.service, {u"work"_s}, false, 100, now)->todos.size(), 1);
        QCOMPARE(exportedTodos(fixture.service, {u"Nope"_s}, true, 100, now).error().code,
                 core::ErrorCode::NotFound);
        QCOMPARE(exportedTodos(fixture.service, {}, true, 2, now).error().code,
                 core::ErrorCode::LimitExceeded);
    }

    void clientsHaveNoPartInIt()
    {
        test::TodoFixture fixture;
        core::Todo todo = fixture.create(u"One"_s, u"Work"_s);
        todo.title = u"Mine now"_s;
        QCOMPARE(fixture.service.adopt(fixture.codex, todo, u"test"_s).error().code, core::ErrorCode::Denied);
        QCOMPARE(fixture.service.adoptList(fixture.codex, {}, u"test"_s).error().code,
                 core::ErrorCode::Denied);
    }

    void anImportCanBeUndone()
    {
        test::TodoFixture fixture;
        imported(fixture.service, ExchangeFormat::TodoTxt, "One\nTwo\n", {.via = u"cli"_s});
        QCOMPARE(everything(fixture.service).todos.size(), 2);
        const auto undone = fixture.service.undoSince(owner, {}, core::Instant(), u"cli"_s);
        QVERIFY(undone.ok());
        QVERIFY(everything(fixture.service).todos.isEmpty());
    }

    void aLargeFile()
    {
        test::TodoFixture fixture;
        QByteArray bytes;
        for (int i = 0; i < 5000; ++i)
            bytes += "(A) 2026-11-20 Todo number " + QByteArray::number(i) + " +Work @phone due:2026-11-27\n";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(imported(fixture.service, ExchangeFormat::TodoTxt, bytes).added, 5000);
        qInfo("5000 todos in %lld ms", timer.restart());
        QCOMPARE(imported(fixture.service, ExchangeFormat::TodoTxt, bytes).unchanged, 5000);
        qInfo("5000 known ones in %lld ms", timer.restart());
        QCOMPARE(everything(fixture.service).todos.size(), 5000);
        qInfo("read again in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestTodoImport)
#include "tst_todoimport.moc"
