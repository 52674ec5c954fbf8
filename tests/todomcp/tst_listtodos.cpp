#include "support/todotoolsfixture.h"

using namespace traydo;
using namespace Qt::StringLiterals;
using test::arguments;
using Fixture = test::TodoToolsFixture;

class TestListTodos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void pages();
    void cursorBelongsToItsFilter();
    void cutsLongNotesInPages();
};

void TestListTodos::filters_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *name, const char *given, const QStringList &titles) {
        QTest::newRow(name) << QByteArray(given) << titles;
    };
    // Today is Saturday, 2026-11-21.
    row("all", "{}", {u"late"_s, u"now"_s, u"soon"_s, u"far"_s, u"never"_s, u"done"_s});
    row("open", R"({"completed":false})", {u"late"_s, u"now"_s, u"soon"_s, u"far"_s, u"never"_s});
    row("done", R"({"completed":true})", {u"done"_s});
    row("today", R"({"due":"today"})", {u"now"_s});
    row("overdue", R"({"due":"overdue"})", {u"late"_s});
    row("overdue, also done", R"({"due":"overdue","completed":true})", {u"done"_s});
    row("week", R"({"due":"week"})", {u"now"_s, u"soon"_s});
    row("none", R"({"due":"none"})", {u"never"_s});
    row("day", R"({"due":"2026-11-27"})", {u"soon"_s});
    row("range", R"({"due":"2026-11-20..2026-11-27"})", {u"late"_s, u"now"_s, u"soon"_s});
    row("range to", R"({"due":"..2026-11-20"})", {u"late"_s, u"done"_s});
    row("range from", R"({"due":"2026-11-28.."})", {u"far"_s});
    row("list", R"({"list":"Work"})", {u"far"_s});
    row("query", R"({"query":"NEV"})", {u"never"_s});
    row("tags", R"({"tags":["home"]})", {u"now"_s, u"soon"_s});
    row("both tags", R"({"tags":["home","garden"]})", {u"soon"_s});
    row("priority", R"({"priority":1})", {u"far"_s});
    row("sorted", R"({"sort":"priority","limit":2})", {u"far"_s, u"soon"_s});
    row("limit", R"({"limit":1})", {u"late"_s});
}

void TestListTodos::filters()
{
    QFETCH(QByteArray, given);
    Fixture f;
    f.add(arguments(R"({"title":"late","due":"2026-11-20T23:00"})"));
    f.add(arguments(R"({"title":"now","due":"2026-11-21T08:00","tags":["home"]})"));
    f.add(arguments(R"({"title":"soon","due":"2026-11-27","tags":["home","garden"],"priority":2})"));
    f.add(arguments(R"({"title":"far","due":"2026-11-28","list":"Work","priority":1})"));
    f.add(arguments(R"({"title":"never"})"));
    f.add(arguments(R"({"title":"done","due":"2026-11-19","completed":true})"));
    QTEST(f.listed(arguments(given)), "titles");
}

void TestListTodos::pages()
{
    Fixture f;
    QStringList titles;
    for (int i = 0; i < 25; ++i) {
        titles.append(u"todo %1"_s.arg(i));
        f.add({{u"title"_s, titles.last()}});
    }
    const QJsonObject first = f.ask(u"list_todos"_s, {});
    QCOMPARE(first["todos"_L1].toArray().size(), 20);
    const QJsonValue cursor = first["next_cursor"_L1];
    QVERIFY(cursor.toString().size() < 100);
    const QJsonObject second = f.ask(u"list_todos"_s, {{u"cursor"_s, cursor}, {u"limit"_s, 100}});
    QCOMPARE(second["todos"_L1].toArray().size(), 5);
    QCOMPARE(second["todos"_L1][0]["title"_L1], QJsonValue(u"todo 20"_s));
    QVERIFY(!second.contains("next_cursor"_L1));
}

void TestListTodos::cursorBelongsToItsFilter()
{
    Fixture f;
    f.create(u"a"_s, u"Work"_s);
    f.create(u"b"_s, u"Work"_s);
    const QJsonObject first{{u"limit"_s, 1}, {u"list"_s, u"Work"_s}};
    const QJsonValue cursor = f.ask(u"list_todos"_s, first)["next_cursor"_L1];
    QVERIFY(cursor.isString());
    const auto fault = [&](const QJsonObject &given) { return f.fault(u"list_todos"_s, given); };
    QCOMPARE(f.listed({{u"cursor"_s, cursor}, {u"list"_s, u"Work"_s}}), QStringList{u"b"_s});
    QVERIFY(fault({{u"cursor"_s, cursor}}).contains("without cursor"_L1));
    QVERIFY(fault({{u"cursor"_s, cursor}, {u"list"_s, u"Inbox"_s}}).contains("without cursor"_L1));
    QVERIFY(fault({{u"cursor"_s, u"2"_s}}).contains("without cursor"_L1));
    QVERIFY(fault({{u"cursor"_s, QString(cursor.toString() + u'A')}, {u"list"_s, u"Work"_s}})
                .contains("without cursor"_L1));
    const QJsonObject foreign =
        f.call(u"list_todos"_s, {{u"cursor"_s, cursor}, {u"list"_s, u"Work"_s}}, f.codex);
    QCOMPARE(foreign["isError"_L1], QJsonValue(true));
}

void TestListTodos::cutsLongNotesInPages()
{
    Fixture f;
    const QString notes = QString::fromUtf8("\xf0\x9f\x8d\x8e").repeated(400);
    const QString id = f.add({{u"title"_s, u"Apples"_s}, {u"notes"_s, u'x' + notes}});
    const QJsonObject listed = f.ask(u"list_todos"_s, {})["todos"_L1][0].toObject();
    QCOMPARE(listed["notes"_L1].toString(), QString(u'x' + notes.left(118)));
    QCOMPARE(listed["notes_cut"_L1], true);
    const QJsonObject whole = f.ask(u"get_todo"_s, {{u"id"_s, id}})["todo"_L1].toObject();
    QCOMPARE(whole["notes"_L1].toString(), QString(u'x' + notes));
    QVERIFY(!whole.contains("notes_cut"_L1));
}

QTEST_GUILESS_MAIN(TestListTodos)
#include "tst_listtodos.moc"
