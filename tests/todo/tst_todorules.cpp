#include "todo/todorules.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::ErrorCode;

class TestTodoRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void title_data();
    void title();
    void notes_data();
    void notes();
    void tags_data();
    void tags();
    void color_data();
    void color();
    void due();
    void priority();
    void search();
    void range();
};

/// Rows: what comes in, what is kept; a null string where it is refused.
static void addRow(const char *name, const QString &given, const QString &kept)
{
    QTest::newRow(name) << given << kept;
}

static void verify(const core::Result<QString> &result, const QString &kept, QLatin1StringView field)
{
    QCOMPARE(result.ok(), !kept.isNull());
    if (result) {
        QCOMPARE(*result, kept);
    } else {
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(result.error().text.startsWith(field + u": "_s), qUtf8Printable(result.error().text));
    }
}

void TestTodoRules::title_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    addRow("plain", u"Buy milk"_s, u"Buy milk"_s);
    addRow("trimmed", u"  Buy milk \n"_s, u"Buy milk"_s);
    addRow("composed", u"A\u0308pfel"_s, u"Äpfel"_s);
    addRow("joined emoji", u"👨‍👩‍👧 day"_s, u"👨‍👩‍👧 day"_s);
    addRow("markup stays text", u"<b>x</b>"_s, u"<b>x</b>"_s);
    addRow("500 code points", u"😀"_s.repeated(500), u"😀"_s.repeated(500));
    addRow("501 code points", u"😀"_s.repeated(501), {});
    addRow("empty", u""_s, {});
    addRow("blank", u" \t\n "_s, {});
    addRow("two lines", u"a\nb"_s, {});
    addRow("tab", u"a\tb"_s, {});
    addRow("NUL", QString(u"a"_s + QChar(0) + u'b'), {});
    addRow("escape", u"a\u001b[31mb"_s, {});
    addRow("C1 control", u"a\u0085b"_s, {});
    addRow("line separator", u"a\u2028b"_s, {});
    addRow("right-to-left override", u"a\u202eb"_s, {});
    addRow("half a surrogate pair", QString(u"a"_s + QChar(0xd800)), {});
}

void TestTodoRules::title()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    verify(validTitle(given), kept, "title"_L1);
}

void TestTodoRules::notes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    addRow("empty", u""_s, u""_s);
    addRow("lines and tabs", u"a\n\tb\n"_s, u"a\n\tb\n"_s);
    addRow("CR LF", u"a\r\nb"_s, u"a\nb"_s);
    addRow("lone CR", u"a\rb"_s, {});
    addRow("bell", u"a\u0007"_s, {});
    addRow("at most", u"x"_s.repeated(core::maxNotesLength), u"x"_s.repeated(core::maxNotesLength));
    addRow("too long", u"x"_s.repeated(core::maxNotesLength + 1), {});
}

void TestTodoRules::notes()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    verify(validNotes(given), kept, "notes"_L1);
}

void TestTodoRules::tags_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QStringList>("kept");
    const auto row = [](const char *name, const QStringList &given, bool accepted, const QStringList &kept) {
        QTest::newRow(name) << given << accepted << kept;
    };
    row("none", {}, true, {});
    row("normalised, sorted, unique", {u"@Work"_s, u" home "_s, u"#work"_s, u"ÄB"_s}, true,
        {u"home"_s, u"work"_s, u"äb"_s});
    row("empty", {u""_s}, false, {});
    row("only a sign", {u"@"_s}, false, {});
    row("white space", {u"two words"_s}, false, {});
    row("no-break space", {u"two\u00a0words"_s}, false, {});
    row("control", {u"a\u0007"_s}, false, {});
    row("50 long", {u"x"_s.repeated(50)}, true, {u"x"_s.repeated(50)});
    row("51 long", {u"x"_s.repeated(51)}, false, {});
    QStringList many;
    for (int i = 10; i < 31; ++i)
        many.append(u"t%1"_s.arg(i));
    row("21 tags", many, false, {});
    many.removeLast();
    row("20 tags", many, true, many);
    row("20 tags, one twice", many + QStringList{many.first()}, true, many);
}

void TestTodoRules::tags()
{
    QFETCH(QStringList, given);
    QFETCH(bool, accepted);
    QFETCH(QStringList, kept);
    const auto result = validTags(given);
    QCOMPARE(result.ok(), accepted);
    if (result)
        QCOMPARE(*result, kept);
    else
        QVERIFY(result.error().code == ErrorCode::InvalidArgument &&
                result.error().text.startsWith("tags: "_L1));
}

void TestTodoRules::color_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    addRow("none", u""_s, u""_s);
    addRow("six digits", u"#3366CC"_s, u"#3366cc"_s);
    addRow("name", u"red"_s, {});
    addRow("three digits", u"#36c"_s, {});
    addRow("something behind", u"#3366cc;x"_s, {});
}

void TestTodoRules::color()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    verify(validColor(given), kept, "color"_L1);
}

void TestTodoRules::due()
{
    const core::Due day{QDate(2026, 11, 21), {}};
    QVERIFY(*validDue(day) == day);
    QVERIFY(
        (*validDue({QDate(2026, 11, 21), QTime(17, 5, 9)}) == core::Due{QDate(2026, 11, 21), QTime(17, 5)}));
    for (const auto &wrong : {core::Due{QDate(), {}}, core::Due{QDate(2026, 11, 21), QTime()},
                              core::Due{QDate(10000, 1, 1), {}}, core::Due{QDate(-1, 1, 1), {}}})
        QCOMPARE(validDue(wrong).error().code, ErrorCode::InvalidArgument);
}

void TestTodoRules::priority()
{
    QVERIFY(*validPriority(core::Priority::Low) == core::Priority::Low);
    QCOMPARE(validPriority(core::Priority(4)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(validPriority(core::Priority(-1)).error().code, ErrorCode::InvalidArgument);
}

void TestTodoRules::search()
{
    QCOMPARE(*validSearch(u"  milk \t bread\n"_s), u"milk bread"_s);
    QVERIFY(validSearch(u"1 2 3 4 5 6 7 8 9 10"_s).ok());
    QCOMPARE(validSearch(u"1 2 3 4 5 6 7 8 9 10 11"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(validSearch(u"x"_s.repeated(201)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(validSearch(QString(QChar(0))).error().code, ErrorCode::InvalidArgument);
}

void TestTodoRules::range()
{
    const QDate first(2026, 11, 21);
    QVERIFY(validRange({first, first, false}).ok());
    QVERIFY(validRange({{}, {}, true}).ok());
    QCOMPARE(validRange({first, first.addDays(-1), false}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(validRange({first, {}, true}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(validRange({QDate(), {}, false}).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestTodoRules)
#include "tst_todorules.moc"
