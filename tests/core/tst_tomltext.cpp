#include "core/tomltext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo::core;

namespace {

const QStringList traydoTable{u"mcp_servers"_s, u"traydo"_s};
const QList<TomlPair> traydoPairs{{u"url"_s, u"http://127.0.0.1:7317/mcp"_s}};

/// What a person's file may look like; our part is added to each and taken out again.
const char *const personal = "# my settings\r\n"
                             "model = 'gpt'   # literal\r\n"
                             "text = \"\"\"[not.a.table]\r\n"
                             "x = \\\"\\\"\" # still one\"\"\"\"\"\r\n"
                             "dates = [ 1979-05-27 07:32:00, 1980-01-01 ] # ]\r\n"
                             "nested = [ { a = 1, \"b]\" = ['}'] }, # }\r\n"
                             "  { c = \"#\" } ]\r\n"
                             "\r\n"
                             "  [profiles . \"o'3\"]  # odd\r\n"
                             "  approval = \"never\"\r\n"
                             "[[jobs]]\r\n"
                             "name = \"one\"\r\n"
                             "[[jobs]]\r\n"
                             "name = \"two\"\r\n"
                             "# last words\r\n";

/// The text of before, from the text of after.
QByteArray takenBack(const TomlEdit &edit)
{
    auto text = edit.text;
    auto splices = edit.splices;
    std::reverse(splices.begin(), splices.end()); // now from the begin to the end
    for (const TextSplice &each : splices)
        text.replace(each.at, each.added.size(), each.removed);
    return text;
}

QByteArray textOf(const Result<TomlEdit> &edit)
{
    return edit ? edit->text : edit.error().text.toUtf8();
}

} // namespace

class TestTomlText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsAKey_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        // [lan] enabled = true
        QTest::newRow("no file") << QByteArray() << QByteArray("[lan]\nenabled = true\n");
        QTest::newRow("replaced") << QByteArray("[lan]\nenabled=false # why\nport = 1\n")
                                  << QByteArray("[lan]\nenabled=true # why\nport = 1\n");
        QTest::newRow("added, indented")
            << QByteArray("[lan]\n\tport = 1 # p\n\n# next\n[http]\n")
            << QByteArray("[lan]\n\tport = 1 # p\n\tenabled = true\n\n# next\n[http]\n");
        QTest::newRow("empty table") << QByteArray("[lan] # nothing\n[http]\n")
                                     << QByteArray("[lan] # nothing\nenabled = true\n[http]\n");
        QTest::newRow("new table") << QByteArray("port = 1\n")
                                   << QByteArray("port = 1\n\n[lan]\nenabled = true\n");
        QTest::newRow("no line end") << QByteArray("port = 1")
                                     << QByteArray("port = 1\n\n[lan]\nenabled = true");
        QTest::newRow("no line end in the table")
            << QByteArray("[lan]\nport = 1") << QByteArray("[lan]\nport = 1\nenabled = true");
        QTest::newRow("CRLF") << QByteArray("port = 1\r\n[lan]\r\nport = 2\r\n")
                              << QByteArray("port = 1\r\n[lan]\r\nport = 2\r\nenabled = true\r\n");
        QTest::newRow("dotted") << QByteArray("lan.enabled = false\nport = 1\n")
                                << QByteArray("lan.enabled = true\nport = 1\n");
        QTest::newRow("beside dotted") << QByteArray("lan.port = 2\nport = 1\n")
                                       << QByteArray("lan.port = 2\nlan.enabled = true\nport = 1\n");
        QTest::newRow("braces") << QByteArray("lan = { enabled = false, port = 1 }\n")
                                << QByteArray("lan = { enabled = true, port = 1 }\n");
        QTest::newRow("into braces") << QByteArray("lan = { port = 1 } # x\n")
                                     << QByteArray("lan = { port = 1, enabled = true } # x\n");
        QTest::newRow("into empty braces")
            << QByteArray("lan = {}\n") << QByteArray("lan = { enabled = true }\n");
        QTest::newRow("quoted names") << QByteArray("[ 'lan' ]\n\"en\\u0061bled\" = false\n")
                                      << QByteArray("[ 'lan' ]\n\"en\\u0061bled\" = true\n");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF[lan]\nport = 1\n")
                              << QByteArray("\xEF\xBB\xBF[lan]\nport = 1\nenabled = true\n");
    }

    void setsAKey()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto edit = setTomlValue(before, {u"lan"_s}, u"enabled"_s, true);
        QCOMPARE(textOf(edit), after);
        QCOMPARE(takenBack(*edit), before);
        const auto again = setTomlValue(after, {u"lan"_s}, u"enabled"_s, true);
        QCOMPARE(textOf(again), after);
        QVERIFY(again->splices.isEmpty());
    }

    void setsAKeyOfTheRoot_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("no file") << QByteArray() << QByteArray("port = 7400\n");
        QTest::newRow("replaced") << QByteArray("port=1 #x\n[lan]\nport = 1\n")
                                  << QByteArray("port=7400 #x\n[lan]\nport = 1\n");
        QTest::newRow("after the last") << QByteArray("a = 1\n# for lan\n[lan]\nport = 1\n")
                                        << QByteArray("a = 1\nport = 7400\n# for lan\n[lan]\nport = 1\n");
        QTest::newRow("before the first table")
            << QByteArray("# top\n\n# for lan\n[lan]\nport = 1\n")
            << QByteArray("# top\n\nport = 7400\n\n# for lan\n[lan]\nport = 1\n");
        QTest::newRow("only a comment") << QByteArray("# top\n") << QByteArray("# top\nport = 7400\n");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QByteArray("\xEF\xBB\xBFport = 7400\n");
    }

    void setsAKeyOfTheRoot()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto edit = setTomlValue(before, {}, u"port"_s, qint64(7400));
        QCOMPARE(textOf(edit), after);
        QCOMPARE(takenBack(*edit), before);
    }

    void writesEveryKindOfValue()
    {
        const QString odd = u"a \"b\" \\ \n\x7f \u00e4"_s;
        for (const TomlValue &value :
             {TomlValue(true), TomlValue(qint64(-7)), TomlValue(odd), TomlValue(QStringList{u"a"_s, odd})}) {
            const auto edit = setTomlValue("", {u"a b"_s}, u"k.\u00e4"_s, value);
            QVERIFY2(edit, textOf(edit).constData());
            QCOMPARE(tomlValue(edit->text, {u"a b"_s}, u"k.\u00e4"_s).valueOr(std::nullopt),
                     std::optional(value));
        }
        QVERIFY(!tomlValue("a = 1.5\n", {}, u"a"_s));
        QCOMPARE(tomlValue("a = 1.5\n", {}, u"b"_s).valueOr(true), std::optional<TomlValue>());
    }

    void addsATableAndTakesItOutAgain_data()
    {
        QTest::addColumn<QByteArray>("before");

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one line") << QByteArray("a = 1\n");
        QTest::newRow("no line end") << QByteArray("a = 1");
        QTest::newRow("empty line at the end") << QByteArray("a = 1\n\n");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("another server") << QByteArray("[mcp_servers.other]\ncommand = \"x\"\nargs = []\n");
        QTest::newRow("parent with a header") << QByteArray("[mcp_servers]\n");
        QTest::newRow("personal") << QByteArray(personal);
        QTest::newRow("personal, no line end") << QByteArray(personal).chopped(2);
        QTest::newRow("2 MB") << QByteArray("# ein Kommentar\n").repeated(131'072);
    }

    void addsATableAndTakesItOutAgain()
    {
        QFETCH(QByteArray, before);
        const auto added = setTomlTable(before, traydoTable, traydoPairs);
        QVERIFY2(added, textOf(added).constData());
        QVERIFY(added->text.startsWith(before));
        QCOMPARE(added->splices.size(), 1);
        QCOMPARE(takenBack(*added), before);
        QVERIFY(hasTomlTable(added->text, traydoTable).valueOr(false));
        const auto removed = removeTomlTable(added->text, traydoTable);
        QCOMPARE(textOf(removed), before);
        QVERIFY(removeTomlTable(before, traydoTable)->splices.isEmpty());
    }

    void editsATableInItsPlace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<QByteArray>("removed");

        QTest::newRow("stale port, comments")
            << QByteArray("a = 1\n\n[mcp_servers.traydo] # mine\n# why\nurl = \"http://old\" # old\nx = "
                          "1\n\n# b\n[b]\n")
            << QByteArray(
                   "a = 1\n\n[mcp_servers.traydo] # mine\n# why\nurl = \"http://127.0.0.1:7317/mcp\" # "
                   "old\n\n# b\n[b]\n")
            << QByteArray("a = 1\n\n# b\n[b]\n");
        QTest::newRow("tables below")
            << QByteArray(
                   "[mcp_servers.traydo]\r\nurl = 'u'\r\n\r\n[mcp_servers.traydo.env]\r\nA = 'b'\r\n[z]\r\n")
            << QByteArray("[mcp_servers.traydo]\r\nurl = \"http://127.0.0.1:7317/mcp\"\r\n[z]\r\n")
            << QByteArray("[z]\r\n");
        QTest::newRow("one line") << QByteArray(
                                         "[mcp_servers]\ntraydo = { url = 'u' } # x\nb = { url = 'v' }\n")
                                  << QByteArray(
                                         "[mcp_servers]\ntraydo = { url = \"http://127.0.0.1:7317/mcp\" } # "
                                         "x\nb = { url = 'v' }\n")
                                  << QByteArray("[mcp_servers]\nb = { url = 'v' }\n");
        QTest::newRow("dotted") << QByteArray("[mcp_servers]\ntraydo.url = 'u'\ntraydo.x = 1\nb.url = 'v'\n")
                                << QByteArray("[mcp_servers]\nb.url = 'v'\n\n[mcp_servers.traydo]\nurl = "
                                              "\"http://127.0.0.1:7317/mcp\"\n")
                                << QByteArray("[mcp_servers]\nb.url = 'v'\n");
    }

    void editsATableInItsPlace()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, set);
        QFETCH(QByteArray, removed);
        const auto edit = setTomlTable(before, traydoTable, traydoPairs);
        QCOMPARE(textOf(edit), set);
        QCOMPARE(takenBack(*edit), before);
        const auto gone = removeTomlTable(before, traydoTable);
        QCOMPARE(textOf(gone), removed);
        QCOMPARE(takenBack(*gone), before);
    }

    void refusesWhatItCannotDoToThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");

        const auto denied = int(ErrorCode::Denied);
        const auto invalid = int(ErrorCode::InvalidArgument);
        QTest::newRow("array of tables") << QByteArray("[[mcp_servers.traydo]]\nurl = 'u'\n") << denied;
        QTest::newRow("below an array of tables") << QByteArray("[[mcp_servers]]\nurl = 'u'\n") << denied;
        QTest::newRow("closed parent") << QByteArray("mcp_servers = {}\n") << denied;
        QTest::newRow("a value in the way") << QByteArray("mcp_servers = 1\n") << denied;
        QTest::newRow("broken") << QByteArray("a = 1\n[b\n") << invalid;
        QTest::newRow("twice") << QByteArray("a = 1\na = 2\n") << invalid;
        QTest::newRow("not UTF-8") << QByteArray("a = \"\xff\"\n") << invalid;
    }

    void refusesWhatItCannotDoToThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto edit = setTomlTable(text, traydoTable, traydoPairs);
        QVERIFY(!edit);
        QCOMPARE(int(edit.error().code), code);
        const auto value = setTomlValue(text, traydoTable, u"url"_s, u"v"_s);
        QVERIFY(!value);
        QCOMPARE(int(value.error().code), code);
    }

    void namesTheLineThatIsBroken()
    {
        const auto edit = setTomlValue("a = 1\nb = \n", {}, u"c"_s, true);
        QVERIFY(!edit);
        QVERIFY2(edit.error().text.startsWith(u"line 2: "_s), qPrintable(edit.error().text));
    }
};

QTEST_GUILESS_MAIN(TestTomlText)
#include "tst_tomltext.moc"
