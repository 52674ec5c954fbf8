#include "support/exchangefixture.h"
#include "todo/todotxt.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;

namespace {

/// What a todo says, in one line.
QString said(const FileTodo &read)
{
    const auto &todo = read.todo;
    QStringList parts{todo.title};
    if (todo.priority != core::Priority::None)
        parts << u'!' + QString::number(int(todo.priority));
    if (!read.list.isEmpty())
        parts << u"list "_s + read.list;
    if (!todo.tags.isEmpty())
        parts << u"tags "_s + todo.tags.join(u',');
    if (todo.due)
        parts << u"due "_s + todo.due->toString();
    if (!todo.repeat.isEmpty())
        parts << todo.repeat;
    const auto day = [](core::Instant at) {
        return QDateTime::fromMSecsSinceEpoch(core::toEpochMs(at), QTimeZone("Europe/Berlin"))
            .date()
            .toString(Qt::ISODate);
    };
    if (todo.completedAt)
        parts << u"done "_s + day(*todo.completedAt);
    if (todo.createdAt != test::readContext().now)
        parts << u"made "_s + day(todo.createdAt);
    return parts.join(u" | "_s);
}

} // namespace

/// todo.txt.
class TestTodoTxt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesOfTheFormat_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("expected");
        const QStringList expected{
            u"Thank Mom for the meatballs | !1 | tags phone"_s,
            u"Schedule Goodwill pickup | !2 | list GarageSale | tags phone"_s,
            u"Post signs around the neighborhood | list GarageSale"_s,
            u"Eskimo pies | tags grocerystore"_s,
            u"Really gotta call Mom (A) | tags phone,someday"_s,
            u"(b) Get back to the boss"_s,
            u"(B)->Submit TPS report"_s,
            u"Document task format | list TodoTxt | made 2011-03-02"_s,
            u"Call Mom | !1 | made 2011-03-02"_s,
            u"Call Mom 2011-03-02 | !1"_s,
            u"Call Mom +PeaceLoveAndHappiness | !1 | list Family | tags iphone,phone"_s,
            u"Email SoAndSo at soandso@example.com"_s,
            u"Learn how to add 2+2"_s,
            u"Call Mom | done 2011-03-03 | made 2011-03-03"_s,
            u"xylophone lesson"_s,
            u"X 2012-01-01 Make resolutions"_s,
            u"x Find ticket prices | !1"_s,
            u"Review Tim's pull request | list TodoTxtTouch | tags github | done 2011-03-02 | made 2011-03-01"_s,
            u"Pay rent | due 2026-12-01 | FREQ=MONTHLY"_s,
            u"Water plants t:2026-11-21 | due 2026-11-22 | FREQ=DAILY;INTERVAL=3"_s,
            u"Old one | !2 | done 2026-11-20 | made 2026-11-20"_s,
            u"Odd due:tomorrow rec:soon"_s,
            {},
            u"Low one | !3"_s,
        };
        for (qsizetype i = 0; i < expected.size(); ++i)
            QTest::addRow("line %d", int(i + 1)) << int(i + 1) << expected[i];
    }

    void rulesOfTheFormat()
    {
        QFETCH(const int, line);
        QFETCH(const QString, expected);
        const auto content = readTodoTxt(test::testFile(u"rules.todo.txt"_s), test::readContext());
        QVERIFY(content.ok());
        if (expected.isEmpty()) {
            QCOMPARE(content->skipped.size(), 1);
            QCOMPARE(content->skipped.first().line, line);
            QVERIFY(content->skipped.first().text.contains("title"_L1));
            QCOMPARE(content->skipped.first().reason.code, core::ReasonCode::TitleMissing);
            return;
        }
        const auto found = std::find_if(content->todos.cbegin(), content->todos.cend(),
                                        [&](const FileTodo &todo) { return todo.line == line; });
        QVERIFY(found != content->todos.cend());
        QCOMPARE(said(*found), expected);
    }

    void whatItHoldsComesBack()
    {
        const auto data = test::sampleData();
        const auto written = writeTodoTxt(data, test::readContext().zone);
        const auto read = test::readBack(ExchangeFormat::TodoTxt, written.bytes);
        QCOMPARE(read.size(), data.todos.size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            const auto &was = data.todos[i];
            const auto &is = read[i].todo;
            QCOMPARE(is.title, was.title.simplified());
            QCOMPARE(is.priority, was.priority);
            QCOMPARE(is.tags, was.tags);
            QCOMPARE(is.isCompleted(), was.isCompleted());
            QCOMPARE(is.due.has_value(), was.due.has_value());
            if (is.due) {
                QCOMPARE(is.due->date, was.due->date);
                QCOMPARE(is.due->time, was.due->time);
            }
        }
        QCOMPARE(read[1].todo.repeat, data.todos[1].repeat);
        QVERIFY(read[4].todo.repeat.isEmpty());
        QCOMPARE(read[0].list, u"Home"_s);
        const QStringList warnings{u"todo.txt holds no notes: left out of 2 todos"_s,
                                   u"todo.txt holds no subtasks: 1 todos stand on their own"_s,
                                   u"todo.txt holds no time zones: left out of 1 todos"_s,
                                   u"todo.txt holds only simple repetitions: left out of 1 todos"_s};
        QStringList said;
        for (const auto &warning : written.warnings)
            said.append(warning.text);
        QCOMPARE(said, warnings);
        const core::Reason notes{.code = core::ReasonCode::NotesLost, .number = 2};
        QCOMPARE(written.warnings[0].reasons, QList<core::Reason>{notes});
        QCOMPARE(written.warnings[3].reasons[0].code, core::ReasonCode::RepeatsLost);
        // And what has come back once comes back the same.
        QVERIFY(
            written.bytes.contains("x 2026-11-20 2026-11-19 x marks the spot +Home due:2026-11-27 pri:C\n"));
        QVERIFY(written.bytes.contains(
            "(B) 2026-11-19 =1+1 +Old,-\"things\";-etc @-minus due:2026-11-28 time:08:00\n"));
        QVERIFY(written.bytes.contains(" rec:+2m by:Codex,-the-app\n"));
    }

    void lineEndsAndMarks()
    {
        const auto content = readTodoTxt("\xef\xbb\xbf"
                                         "One\r\n\r\nTwo\rThree",
                                         test::readContext());
        QVERIFY(content.ok());
        QCOMPARE(content->todos.size(), 3);
        QCOMPARE(content->todos[0].todo.title, u"One"_s);
        QCOMPARE(content->todos[1].line, 3);
        QCOMPARE(content->todos[2].line, 4);
    }

    void aPlusInTheTitleIsNotTheList()
    {
        auto data = test::sampleData();
        data.todos = {data.todos[0]};
        data.todos[0].title = u"Call Mom +PeaceLoveAndHappiness"_s;
        const auto read =
            test::readBack(ExchangeFormat::TodoTxt, writeTodoTxt(data, test::readContext().zone).bytes);
        QCOMPARE(read[0].todo.title, data.todos[0].title);
        QCOMPARE(read[0].list, u"Home"_s);
    }

    void workdays()
    {
        const auto content = readTodoTxt("Stand-up due:2026-11-23 rec:1b\n", test::readContext());
        QCOMPARE(content->todos[0].todo.repeat, u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s);
        core::Todo todo = content->todos[0].todo;
        QVERIFY(writeTodoTxt({{}, {todo}, {}}, test::readContext().zone).bytes.contains("rec:+1b"));
    }

    void notUtf8IsRefusedWithItsLine()
    {
        const auto content = readTodoTxt("One\nZw\xf6lf\nThree\n", test::readContext());
        QVERIFY(!content.ok());
        QCOMPARE(content.error().code, core::ErrorCode::InvalidArgument);
        QVERIFY2(content.error().text.startsWith("line 2:"_L1), qPrintable(content.error().text));
        const auto nul = readTodoTxt(QByteArray("One\nTwo\nTh\0ree", 14), test::readContext());
        QVERIFY(!nul.ok());
        QVERIFY2(nul.error().text.startsWith("line 3:"_L1), qPrintable(nul.error().text));
    }
};

QTEST_GUILESS_MAIN(TestTodoTxt)
#include "tst_todotxt.moc"
