#include "connect/jsonc.h"
#include "connect/settingsformat.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::connect;

namespace {

const auto ourUrl = u"http://127.0.0.1:7317/mcp"_s;

QByteArray content(const QString &name)
{
    QFile file(QStringLiteral(TRAYDO_SOURCE_DIR "/tests/connect/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qUtf8Printable(name));
    return file.readAll();
}

Field url()
{
    return {u"url"_s, ourUrl};
}

Field type(const QString &type)
{
    return {u"type"_s, type};
}

SettingsKey key(const QString &group, const QList<Field> &fields, const QString &address = u"url"_s)
{
    return {{group, u"traydo"_s}, fields, address};
}

/// All of `part` in the same order in `whole`: nothing was lost.
bool isSubsequence(const QByteArray &part, const QByteArray &whole)
{
    qsizetype at = 0;
    for (const char c : whole) {
        if (at < part.size() && part[at] == c)
            ++at;
    }
    return at == part.size();
}

/// A random JSONC object as a hurried person might write it.
class Scribbler
{
public:
    explicit Scribbler(quint32 seed) : m_random(seed) {}

    QByteArray object(int depth)
    {
        QByteArray text = "{" + blank();
        const int count = m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            const QByteArray name = depth == 0 && i == 1 ? "servers" : "n" + QByteArray::number(i);
            text += '"' + name + '"' + blank() + ':' + blank();
            text += name == "servers" ? object(depth + 1) : value(depth + 1);
            text += blank();
            if (i + 1 < count || m_random.bounded(3) == 0)
                text += ',' + blank();
        }
        return text + '}';
    }

    QByteArray blank()
    {
        static const QByteArrayList blanks{"",          " ",     "\n",       "\n\t",    "  ",
                                           "// }{\"\n", "/*,*/", "\r\n    ", " // é\n "};
        return blanks[m_random.bounded(int(blanks.size()))];
    }

private:
    QByteArray value(int depth)
    {
        static const QByteArrayList scalars{"1", "-2.5e3", "\"a\\\"b//\"", "true", "null", "[1, {} ,]"};
        return depth < 4 && m_random.bounded(3) == 0 ? object(depth)
                                                     : scalars[m_random.bounded(int(scalars.size()))];
    }

    QRandomGenerator m_random;
};

} // namespace

/// Every byte outside our key stays.
class TestSettingsFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsItselfToARealFile_data()
    {
        QTest::addColumn<SettingsFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<SettingsKey>("key");
        QTest::addColumn<bool>("reversible");
        const auto row = [](const char *name, const SettingsKey &ours, bool reversible,
                            SettingsFormat format = SettingsFormat::Jsonc) {
            QTest::newRow(name) << format << QString::fromLatin1(name) << ours << reversible;
        };
        row("zed", key(u"context_servers"_s, {url()}), true);
        row("vscode-crlf", key(u"servers"_s, {type(u"http"_s), url()}), true);
        row("cursor-bom", key(u"mcpServers"_s, {url()}), true);
        row("gemini-oneline", key(u"mcpServers"_s, {url(), type(u"http"_s)}), false);
        row("opencode", key(u"mcp"_s, {type(u"remote"_s), url()}), true);
        row("claude", key(u"mcpServers"_s, {type(u"http"_s), url()}), false);
        row("claude-desktop",
            key(u"mcpServers"_s, {{u"command"_s, u"/usr/bin/traydo-bridge"_s}, {u"args"_s, QStringList()}},
                u"command"_s),
            false);
        row("vscode-stale", key(u"servers"_s, {type(u"http"_s), url()}), false);
        row("cursor-program", key(u"mcpServers"_s, {url()}), false);
        row("codex", key(u"mcp_servers"_s, {url()}), true, SettingsFormat::Toml);
        row("codex-stale", key(u"mcp_servers"_s, {url()}), false, SettingsFormat::Toml);
    }

    void addsItselfToARealFile()
    {
        QFETCH(const SettingsFormat, format);
        QFETCH(const QString, name);
        QFETCH(const SettingsKey, key);
        QFETCH(const bool, reversible);
        const auto before = content(name + u".before"_s);
        const auto after = withKey(format, before, key);
        QVERIFY2(after.ok(), after ? "" : qPrintable(after.error().text));
        QCOMPARE(*after, content(name + u".after"_s));
        QCOMPARE(*withKey(format, *after, key), *after);
        QCOMPARE(addressIn(format, *after, key).valueOr(QString()), std::optional(key.address()));
        const auto removed = withoutKey(format, *after, key);
        QVERIFY(removed.ok());
        QCOMPARE(addressIn(format, *removed, key).valueOr(QString()), std::optional<QString>());
        if (reversible)
            QCOMPARE(*removed, before);
    }

    void startsAFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no byte") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF");
    }

    void startsAFile()
    {
        QFETCH(const QByteArray, text);
        const auto made = withKey(SettingsFormat::Jsonc, text, key(u"servers"_s, {url()}));
        QVERIFY(made.ok());
        QCOMPARE(*made, text.trimmed() + "{\n  \"servers\": {\n    \"traydo\": {\n      \"url\": \"" +
                            ourUrl.toLatin1() + "\"\n    }\n  }\n}\n");
    }

    void removesFromAnywhere_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("first") << QByteArray("{\"s\": {\"traydo\": {\"url\": \"x\"}, \"b\": 1}}")
                               << QByteArray("{\"s\": { \"b\": 1}}");
        QTest::newRow("middle") << QByteArray("{\"s\": {\n\t\"a\": 1,\n\t\"traydo\": {},\n\t\"b\": 1\n}}")
                                << QByteArray("{\"s\": {\n\t\"a\": 1,\n\t\"b\": 1\n}}");
        QTest::newRow("last") << QByteArray("{\"s\": {\n\t\"a\": 1, // one\n\t\"traydo\": {}\n}}")
                              << QByteArray("{\"s\": {\n\t\"a\": 1 // one\n}}");
        QTest::newRow("last with comma")
            << QByteArray("{\"s\": {\"a\": 1, \"traydo\": {},}}") << QByteArray("{\"s\": {\"a\": 1,}}");
        QTest::newRow("only") << QByteArray("{\"s\": {\"traydo\": {}}}") << QByteArray("{\"s\": {}}");
        QTest::newRow("comment would swallow")
            << QByteArray("{\"s\": {\"a\": 1, // one\n\"traydo\": {}, \"b\": 2}}")
            << QByteArray("{\"s\": {\"a\": 1, // one\n \"b\": 2}}");
    }

    void removesFromAnywhere()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto removed = withoutKey(SettingsFormat::Jsonc, before, key(u"s"_s, {url()}));
        QVERIFY2(removed.ok(), removed ? "" : qPrintable(removed.error().text));
        QCOMPARE(*removed, after);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<core::ErrorCode>("code");
        using enum core::ErrorCode;
        QTest::newRow("only a comment") << QByteArray("// all of it\n") << Corrupt;
        QTest::newRow("cut off") << QByteArray("{\"servers\": {") << Corrupt;
        QTest::newRow("two values") << QByteArray("{} {}") << Corrupt;
        QTest::newRow("comment without end") << QByteArray("{} /* ") << Corrupt;
        QTest::newRow("double comma") << QByteArray("{\"a\": 1,, \"b\": 2}") << Corrupt;
        QTest::newRow("only a comma") << QByteArray("{,}") << Corrupt;
        QTest::newRow("single quotes") << QByteArray("{'a': 1}") << Corrupt;
        QTest::newRow("wrong escape") << QByteArray("{\"a\\x\": 1}") << Corrupt;
        QTest::newRow("no UTF-8") << QByteArray("{\"a\": \"\xE9\"}") << Corrupt;
        QTest::newRow("zero byte") << QByteArray("{\"a\": \"\0\"}", 10) << Corrupt;
        QTest::newRow("misspelt value") << QByteArray("{\"a\": yes}") << Corrupt;
        QTest::newRow("an array") << QByteArray("[1]") << InvalidArgument;
        QTest::newRow("group is null") << QByteArray("{\"servers\": null}") << InvalidArgument;
        QTest::newRow("group is a list") << QByteArray("{\"servers\": []}") << InvalidArgument;
        QTest::newRow("group twice") << QByteArray("{\"servers\": {}, \"servers\": {}}") << InvalidArgument;
        QTest::newRow("too deep") << "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}"
                                  << InvalidArgument;
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const core::ErrorCode, code);
        const auto ours = key(u"servers"_s, {url()});
        const auto added = withKey(SettingsFormat::Jsonc, text, ours);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().code, code);
        QVERIFY(!withoutKey(SettingsFormat::Jsonc, text, ours).ok());
    }

    void saysWhereItBroke()
    {
        const auto parsed = parseJsonc("{\n  \"a\": 1\n  \"b\": 2\n}");
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().text, u"line 3: a comma or '}' is missing"_s);
    }

    void findsWhatOthersCallIt()
    {
        const auto ours = key(u"servers"_s, {url()});
        QCOMPARE(misplacedGroup(SettingsFormat::Jsonc, R"({"mcpServers": {"traydo": {"url": "x"}}})", ours),
                 u"mcpServers"_s);
        QCOMPARE(misplacedGroup(SettingsFormat::Jsonc, R"({"servers": {"traydo": {"url": "x"}}})", ours),
                 QString());
    }

    /// Whatever is in a file: adding loses no byte of it, and removing gives back what it meant.
    void losesNothing()
    {
        const auto ours = key(u"servers"_s, {type(u"http"_s), url()});
        int done = 0;
        for (quint32 seed = 0; seed < 1500; ++seed) {
            Scribbler scribbler(seed);
            const auto text = scribbler.blank() + scribbler.object(0) + scribbler.blank();
            const auto before = parseJsonc(text);
            if (!before)
                continue; // a `//` swallowed a brace
            const auto added = withKey(SettingsFormat::Jsonc, text, ours);
            QVERIFY2(added.ok(), text.constData());
            QVERIFY2(isSubsequence(text, *added), text + "\n---\n" + *added);
            const auto removed = withoutKey(SettingsFormat::Jsonc, *added, ours);
            QVERIFY2(removed.ok(), added->constData());
            if (before->find(u"servers"_s))
                QCOMPARE(parseJsonc(*removed)->value(), before->value());
            ++done;
        }
        QVERIFY(done > 700);
    }
};

QTEST_GUILESS_MAIN(TestSettingsFormat)
#include "tst_settingsformat.moc"
