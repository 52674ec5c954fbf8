#include "support/clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

/// `traydoctl connect`, in a home of its own with programs that only write down how they were called.
class TestConnectVerb : public test::CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsHere()
    {
        QCOMPARE(run({u"connect"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.startsWith(u"None of the apps"_s));
        QVERIFY(m_console.talk.contains(u"codex"_s));

        write(u".config/zed/settings.json"_s, zedWith("http://127.0.0.1:7317/mcp"));
        write(u".copilot/mcp-config.json"_s, "{");
        QCOMPARE(run({u"connect"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Zed"_s));
        QVERIFY(m_console.data.contains(u"connected"_s));
        QVERIFY(m_console.data.contains(u"settings cannot be read"_s));

        QCOMPARE(run({u"connect"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["url"_L1].toString(), u"http://127.0.0.1:7317/mcp"_s);
        QCOMPARE(stateOf(u"zed"_s), u"connected"_s);
        QCOMPARE(stateOf(u"copilot-cli"_s), u"unreadable"_s);
        QCOMPARE(stateOf(u"codex"_s), u"not_connected"_s);
    }

    void onlyShowsWithoutApply()
    {
        install(u"claude"_s, "exit 0");
        for (const auto &options : {QStringList(), {u"--print"_s}, {u"--apply"_s, u"--dry-run"_s}}) {
            QCOMPARE(run(QStringList{u"connect"_s, u"claude-code"_s} + options), ExitCode::Ok);
            QVERIFY(m_console.data.contains(
                u"mcp add --transport http --scope user traydo http://127.0.0.1:7317/mcp\n"_s));
            QVERIFY(m_console.data.contains(u"mcp login traydo\n"_s));
        }
        QVERIFY(calls().isEmpty());
        QVERIFY(m_service->expectedClients.isEmpty());
    }

    void runsItsCommands()
    {
        install(u"codex"_s, "echo 'hello'; echo 'bye' >&2");
        QCOMPARE(run({u"connect"_s, u"codex"_s, u"--apply"_s}), ExitCode::Ok);
        QCOMPARE(calls(), QStringList{u"mcp add traydo --url http://127.0.0.1:7317/mcp"_s});
        QVERIFY(m_console.talk.contains(u"hello\nbye\n"_s));
        QCOMPARE(m_service->expectedClients, QStringList{u"Codex"_s});
        QVERIFY(m_console.data.isEmpty());

        QCOMPARE(run({u"connect"_s, u"codex"_s, u"--remove"_s, u"--json"_s}), ExitCode::NotFound);
        write(u".codex/config.toml"_s, "[mcp_servers.traydo]\nurl = \"http://127.0.0.1:7317/mcp\"\n");
        QCOMPARE(run({u"connect"_s, u"codex"_s, u"--remove"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(calls().last(), u"mcp remove traydo"_s);
        QVERIFY(json()["done"_L1].toBool());
    }

    void leavesSigningInToATerminal()
    {
        install(u"claude"_s, "exit 0");
        QCOMPARE(run({u"connect"_s, u"claude-code"_s, u"--apply"_s}), ExitCode::Ok);
        QCOMPARE(calls().size(), 1);
        QVERIFY(m_console.talk.contains(u"mcp login traydo"_s));
    }

    void saysWhenACommandFails()
    {
        install(u"codex"_s, "echo 'no \033[31mway'; exit 7");
        QCOMPARE(run({u"connect"_s, u"codex"_s, u"--apply"_s}), ExitCode::Failed);
        QCOMPARE(calls().size(), 1);
        QVERIFY(m_console.talk.contains(u"no \\u001b[31mway"_s, Qt::CaseInsensitive));
        QVERIFY(m_console.talk.contains(u"code 7"_s));
    }

    void editsItsFile()
    {
        const QByteArray before = "{\n  // mine\n  \"context_servers\": {}\n}\n";
        write(u".config/zed/settings.json"_s, before);
        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--print"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"+     \"traydo\": {"_s));
        QCOMPARE(read(u".config/zed/settings.json"_s), before);

        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--apply"_s, u"--json"_s}), ExitCode::Ok);
        QVERIFY(read(u".config/zed/settings.json"_s).contains("http://127.0.0.1:7317/mcp"));
        QCOMPARE(read(json()["backup"_L1].toString()), before);
        QCOMPARE(m_service->expectedClients, QStringList{u"Zed"_s});
        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--apply"_s}), ExitCode::Ok);
        QVERIFY(m_console.talk.contains(u"already"_s));

        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--remove"_s}), ExitCode::Ok);
        QCOMPARE(read(u".config/zed/settings.json"_s), before);
        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--remove"_s}), ExitCode::NotFound);
    }

    void asksAPersonFirst_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("yes") << QStringList() << u"y"_s << ExitCode::Ok;
        QTest::newRow("no") << QStringList() << u"n"_s << ExitCode::Failed;
        QTest::newRow("--yes") << QStringList{u"--yes"_s} << QString() << ExitCode::Ok;
        QTest::newRow("--no-input") << QStringList{u"--no-input"_s} << QString() << ExitCode::Usage;
    }

    void asksAPersonFirst()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, typed);
        QFETCH(const ExitCode, code);
        write(u".config/zed/settings.json"_s, "{}");
        m_console.inputTerminal = true;
        m_console.typed = {typed};
        QCOMPARE(run(QStringList{u"connect"_s, u"zed"_s, u"--apply"_s} + options), code);
        QCOMPARE(read(u".config/zed/settings.json"_s) != "{}", code == ExitCode::Ok);
        QVERIFY(m_console.talk.contains(u"+ "_s)); // what would change was shown
    }

    void leavesABrokenFileAlone()
    {
        write(u".config/zed/settings.json"_s, "{ broken");
        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--apply"_s}), ExitCode::Refused);
        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--remove"_s}), ExitCode::Failed);
        QCOMPARE(read(u".config/zed/settings.json"_s), "{ broken");
    }

    void givesTextForTheRest()
    {
        QCOMPARE(run({u"connect"_s, u"other"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"\"url\": \"http://127.0.0.1:7317/mcp\""_s));
        QCOMPARE(run({u"connect"_s, u"lm-studio"_s, u"--apply"_s}), ExitCode::Refused);
    }

    void worksWithoutTheServer()
    {
        m_host.reset();
        m_environment.insert(u"TRAYDO_PORT"_s, u"7400"_s);
        write(u".config/zed/settings.json"_s, "{}");
        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--print"_s}), ExitCode::Ok);
        QVERIFY(m_console.talk.contains(u"not running"_s));
        QVERIFY(m_console.data.contains(u"http://127.0.0.1:7400/mcp"_s));
        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--apply"_s}), ExitCode::Unreachable);
        QCOMPARE(read(u".config/zed/settings.json"_s), "{}");
        m_environment.insert(u"TRAYDO_PORT"_s, u"0"_s);
        QCOMPARE(run({u"connect"_s, u"zed"_s}), ExitCode::Unreachable);
    }

    void refusesNonsense()
    {
        QCOMPARE(run({u"connect"_s, u"emacs"_s}), ExitCode::NotFound);
        QCOMPARE(run({u"connect"_s, u"--apply"_s}), ExitCode::Usage);
        QCOMPARE(run({u"connect"_s, u"zed"_s, u"--apply"_s, u"--remove"_s}), ExitCode::Usage);
    }

private:
    static QByteArray zedWith(const QByteArray &url)
    {
        return "{\"context_servers\": {\"traydo\": {\"url\": \"" + url + "\"}}}";
    }

    QString stateOf(const QString &id) const
    {
        const auto apps = json()["apps"_L1].toArray();
        for (const auto &app : apps) {
            if (app["app"_L1].toString() == id)
                return app["state"_L1].toString();
        }
        return {};
    }

    void write(const QString &path, const QByteArray &content)
    {
        const auto whole = m_directory->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray read(const QString &path) const
    {
        QFile file(QDir::isAbsolutePath(path) ? path : m_directory->filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A program in PATH that writes down its arguments and then does `script`.
    void install(const QString &name, const QByteArray &script)
    {
        const auto log = m_directory->filePath(u"calls"_s).toUtf8();
        write(u"programs/"_s + name, "#!/bin/sh\necho \"$*\" >> '" + log + "'\n" + script + "\n");
        QVERIFY(QFile::setPermissions(m_directory->filePath(u"programs/"_s + name),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_environment.insert(u"PATH"_s, m_directory->filePath(u"programs"_s) + u":/usr/bin:/bin"_s);
    }

    QStringList calls() const { return QString::fromUtf8(read(u"calls"_s)).split(u'\n', Qt::SkipEmptyParts); }
};

QTEST_GUILESS_MAIN(TestConnectVerb)
#include "tst_connectverb.moc"
