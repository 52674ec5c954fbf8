#include "support/exchangefixture.h"
#include "todo/icalendar.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;

namespace {

FileContent contentOf(const QByteArray &bytes)
{
    const auto content = readICalendar(bytes, test::readContext());
    if (!content)
        qFatal("%s", qUtf8Printable(content.error().text));
    return *content;
}

QByteArray calendarWith(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:a\r\nSUMMARY:x\r\n" + lines +
           "\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";
}

QString utc(core::Instant at)
{
    return core::toIsoString(at);
}

} // namespace

/// VTODO of RFC 5545.
class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc5545Examples()
    {
        const auto content = contentOf(test::testFile(u"rfc5545.ics"_s));
        QCOMPARE(content.todos.size(), 4);
        const auto &tax = content.todos[0];
        QCOMPARE(tax.line, 4);
        QCOMPARE(tax.todo.title, u"Submit Quebec Income Tax Return for 2006"_s);
        QCOMPARE(tax.todo.due->toString(), u"2007-05-01"_s);
        QCOMPARE(tax.todo.tags, QStringList({u"family"_s, u"finance"_s}));
        QVERIFY(!tax.todo.isCompleted());
        const auto &draft = content.todos[1].todo;
        QCOMPARE(draft.due->toString(), u"2007-07-09T15:00"_s); // 13:00 UTC in Berlin's summer
        QCOMPARE(draft.priority, core::Priority::High);
        // The example says NEEDS-ACTION along with COMPLETED: the status decides.
        QVERIFY(!draft.isCompleted());
        const auto &done = content.todos[2].todo;
        QCOMPARE(done.due->toString(), u"1998-04-15T00:00"_s);
        QCOMPARE(utc(*done.completedAt), u"1998-04-01T12:00:00.000Z"_s);
        QCOMPARE(
            done.notes,
            u"Project XYZ Final Review\nConference Room - 3B\nCome Prepared, with a line that is folded."_s);
        const auto &twice = content.todos[3].todo;
        QCOMPARE(twice.due->toString(), u"1997-09-02"_s);
        QVERIFY(twice.repeat.contains("BYMONTHDAY=2,15"_L1));
        QCOMPARE(content.skipped.size(), 2);
        QCOMPARE(content.skipped[0], (FileRemark{34,
                                                 u"is a VEVENT, not a VTODO"_s,
                                                 {.code = core::ReasonCode::NotATodo, .name = u"VEVENT"_s}}));
        QCOMPARE(content.skipped[1].line, 47);
        QVERIFY(content.skipped[1].text.contains("title"_L1));
        QCOMPARE(content.skipped[1].reason.code, core::ReasonCode::TitleMissing);
    }

    void nextcloudTasks()
    {
        const auto content = contentOf(test::testFile(u"nextcloud-tasks.ics"_s));
        QCOMPARE(content.todos.size(), 2);
        QVERIFY(content.skipped.isEmpty());
        const auto &move = content.todos[0].todo;
        QCOMPARE(move.id, u"8c1e4f6a-2f6d-4a2e-9d51-0b5e2f1c7a01"_s);
        QCOMPARE(move.notes, u"Kartons, Klebeband\nHelfer fragen"_s);
        QCOMPARE(move.tags, QStringList({u"haus-garten"_s, u"privat"_s}));
        QCOMPARE(move.due->toString(), u"2026-11-27T17:00"_s); // the person's own zone is not named
        QVERIFY(!move.isCompleted());
        const auto &boxes = content.todos[1].todo;
        QCOMPARE(boxes.parentId, move.id);
        QCOMPARE(utc(*boxes.completedAt), u"2026-11-03T10:15:00.000Z"_s);
    }

    void appleReminders()
    {
        const auto content = contentOf(test::testFile(u"apple-reminders.ics"_s));
        QCOMPARE(content.todos.size(), 1);
        const auto &milk = content.todos[0];
        QCOMPARE(milk.list, u"Groceries"_s);
        QCOMPARE(milk.todo.id, u"e621e1f8-c36c-495a-93fc-0c247a3e6e5f"_s);
        QCOMPARE(milk.todo.due->toString(), u"2026-11-24T09:00[America/New_York]"_s);
        QCOMPARE(milk.todo.repeat, u"FREQ=WEEKLY;INTERVAL=2"_s);
        QCOMPARE(content.skipped.size(), 1);
        QCOMPARE(content.skipped[0].text, u"was cancelled"_s);
        QCOMPARE(content.skipped[0].reason.code, core::ReasonCode::Cancelled);
    }

    void zonesOfTheFilesOwn()
    {
        const auto content = contentOf(test::testFile(u"outlook-zone.ics"_s));
        QCOMPARE(content.todos.size(), 2);
        QCOMPARE(content.todos[0].todo.due->toString(), u"2026-11-27T09:00"_s); // 17:00 at +09:00
        QCOMPARE(content.todos[0].todo.priority, core::Priority::Medium);
        QCOMPARE(content.todos[1].todo.due->toString(), u"2026-11-27T17:00"_s);
        QCOMPARE(content.remarks.size(), 1);
        QVERIFY(content.remarks[0].text.contains("Nowhere/Land"_L1));
        QCOMPARE(content.remarks[0].reason.code, core::ReasonCode::ZoneTakenAsHere);
        QVERIFY(content.remarks[0].reason.name.contains("Nowhere/Land"_L1));
    }

    void prefixedZonesAndRulesWeDoNotKeep()
    {
        const auto content = contentOf(test::testFile(u"evolution.ics"_s));
        QCOMPARE(content.todos.size(), 1);
        QCOMPARE(content.todos[0].todo.due->toString(), u"2026-11-27T17:00[Asia/Tokyo]"_s);
        QVERIFY(content.todos[0].todo.repeat.isEmpty());
        QCOMPARE(content.remarks.size(), 1);
        QVERIFY(content.remarks[0].text.startsWith("the repetition is left out"_L1));
        QCOMPARE(content.remarks[0].reason.code, core::ReasonCode::RepeatLeftOut);
    }

    void whatItHoldsComesBack()
    {
        const auto data = test::sampleData();
        const auto written = writeICalendar(data);
        QVERIFY(written.bytes.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(written.bytes.contains("TZID:Asia/Tokyo\r\n"));
        QVERIFY(written.bytes.contains("DUE;TZID=Asia/Tokyo:20261201T173000\r\n"));
        QVERIFY(written.bytes.contains("DTSTART;TZID=Asia/Tokyo:20261201T173000\r\n"));
        QVERIFY(written.bytes.contains("DUE;VALUE=DATE:20261127\r\n"));
        QVERIFY(written.bytes.contains("PERCENT-COMPLETE:100\r\n"));
        for (const auto &line : written.bytes.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the CR (RFC 5545 §3.1)
        const auto read = test::readBack(ExchangeFormat::ICalendar, written.bytes);
        QCOMPARE(read.size(), data.todos.size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            auto was = data.todos[i];
            auto is = read[i].todo;
            QCOMPARE(read[i].list, data.lists[was.listId == data.lists[0].id ? 0 : 1].name);
            QCOMPARE(is.title, was.title);
            QCOMPARE(is.notes, was.notes);
            QCOMPARE(is.due, was.due);
            QCOMPARE(is.tags, was.tags);
            QCOMPARE(is.repeat, was.repeat);
            QCOMPARE(is.completedAt, was.completedAt);
            was.listId.clear();
            was.position = is.position;
            was.version = is.version;
            was.updatedAt = is.updatedAt;
            was.createdBy = was.updatedBy = is.createdBy;
            QVERIFY2(is == was, qPrintable(was.title));
        }
    }

    void properties_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("priority");
        QTest::addColumn<bool>("done");
        QTest::newRow("nothing") << QByteArray("DTSTAMP:20261120T100000Z") << u""_s << 0 << false;
        QTest::newRow("floating") << QByteArray("DUE:20261127T170000") << u"2026-11-27T17:00"_s << 0 << false;
        QTest::newRow("UTC in winter")
            << QByteArray("DUE:20261127T160000Z") << u"2026-11-27T17:00"_s << 0 << false;
        QTest::newRow("UTC in summer")
            << QByteArray("DUE:20260727T150000Z") << u"2026-07-27T17:00"_s << 0 << false;
        QTest::newRow("UTC over midnight")
            << QByteArray("DUE:20261127T233000Z") << u"2026-11-28T00:30"_s << 0 << false;
        QTest::newRow("start and duration") << QByteArray("DTSTART:20261127T160000\r\nDURATION:PT1H30M")
                                            << u"2026-11-27T17:30"_s << 0 << false;
        QTest::newRow("start alone is no due date")
            << QByteArray("DTSTART:20261127T160000") << u""_s << 0 << false;
        QTest::newRow("lower case") << QByteArray("due;value=date:20261127") << u"2026-11-27"_s << 0 << false;
        QTest::newRow("priority 0") << QByteArray("PRIORITY:0") << u""_s << 0 << false;
        QTest::newRow("priority 2") << QByteArray("PRIORITY:2") << u""_s << 1 << false;
        QTest::newRow("priority 4") << QByteArray("PRIORITY:4") << u""_s << 1 << false;
        QTest::newRow("priority 5") << QByteArray("PRIORITY:5") << u""_s << 2 << false;
        QTest::newRow("priority 6") << QByteArray("PRIORITY:6") << u""_s << 3 << false;
        QTest::newRow("percent only") << QByteArray("PERCENT-COMPLETE:100") << u""_s << 0 << true;
        QTest::newRow("half") << QByteArray("PERCENT-COMPLETE:50") << u""_s << 0 << false;
        QTest::newRow("completed only") << QByteArray("COMPLETED:20261120T100000Z") << u""_s << 0 << true;
        QTest::newRow("status only") << QByteArray("STATUS:COMPLETED") << u""_s << 0 << true;
        QTest::newRow("empty property of no concern")
            << QByteArray("LOCATION:\r\nPRIORITY:1") << u""_s << 1 << false;
    }

    void properties()
    {
        QFETCH(const QByteArray, lines);
        const auto content = contentOf(calendarWith(lines));
        QCOMPARE(content.todos.size(), 1);
        const auto &todo = content.todos[0].todo;
        QTEST(todo.due ? todo.due->toString() : QString(), "due");
        QTEST(int(todo.priority), "priority");
        QTEST(todo.isCompleted(), "done");
    }

    void unreadableValuesAreSkippedNotDropped()
    {
        const auto content = contentOf(calendarWith("DUE:next friday"));
        QCOMPARE(content.todos.size(), 0);
        QCOMPARE(content.skipped,
                 QList<FileRemark>({{3,
                                     u"its DUE cannot be read"_s,
                                     {.code = core::ReasonCode::ValueUnreadable, .name = u"DUE"_s}}}));
    }

    void severalCalendarsInOneFile()
    {
        const auto content = contentOf(calendarWith("PRIORITY:1") + calendarWith("PRIORITY:9"));
        QCOMPARE(content.todos.size(), 2);
        QCOMPARE(content.todos[1].line, 11);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"line 1:"_s;
        QTest::newRow("text") << QByteArray("hello\n") << u"line 1:"_s;
        QTest::newRow("html") << QByteArray("<html>\n") << u"line 1:"_s;
        QTest::newRow("no calendar") << QByteArray("BEGIN:VTODO\nEND:VTODO\n") << u"line 1:"_s;
        QTest::newRow("no end") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\n") << u"line 1:"_s;
        QTest::newRow("wrong end") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VCALENDAR\n")
                                   << u"line 3:"_s;
        QTest::newRow("no colon") << QByteArray("BEGIN:VCALENDAR\nhello\nEND:VCALENDAR\n") << u"line 2:"_s;
        QTest::newRow("after the end")
            << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\nX-A:b\n") << u"line 3:"_s;
        QTest::newRow("calendar in calendar")
            << QByteArray("BEGIN:VCALENDAR\nBEGIN:VCALENDAR\n") << u"line 2:"_s;
        QTest::newRow("nested too deep")
            << "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VTODO\n").repeated(100'000) << u"line 9:"_s;
        QTest::newRow("not UTF-8") << QByteArray("BEGIN:VCALENDAR\nX-A:\xff\n") << u"line 2:"_s;
    }

    void faults()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const auto read = readICalendar(bytes, test::readContext());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, core::ErrorCode::InvalidArgument);
        QVERIFY2(read.error().text.startsWith(says), qPrintable(read.error().text));
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
