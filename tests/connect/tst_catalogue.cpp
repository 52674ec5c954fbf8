#include "connect/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::connect;

namespace {

const Offer offer{QUrl(u"http://127.0.0.1:7317/mcp"_s), u"/usr/bin/traydo-bridge"_s};

QByteArray settings(const char *group, int port)
{
    const auto url = u"http://127.0.0.1:%1/mcp"_s.arg(port);
    const QJsonObject ours{{u"traydo"_s, QJsonObject{{u"url"_s, url}}}};
    return QJsonDocument(QJsonObject{{QString::fromLatin1(group), ours}}).toJson();
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"PATH"_s, m_home->filePath(u"programs"_s) + u":relative"_s);
        m_surroundings = core::readSurroundings(environment);
        QVERIFY(QDir(m_home->path()).mkdir(u"programs"_s));
    }

    void findsNothingInAnEmptyHome()
    {
        const auto apps = catalogue(m_surroundings, offer);
        QCOMPARE(apps.size(), 13);
        for (const auto &app : apps) {
            const auto findings = examine(app, m_surroundings);
            QVERIFY2(!findings.installed, qPrintable(app.id));
            QCOMPARE(findings.standing, Standing::Absent);
            if (app.id != u"claude-desktop"_s)
                QVERIFY2(waysTo(app, findings).contains(Way::Text), qPrintable(app.id));
        }
    }

    void neverPromisesAToken()
    {
        for (const auto &app : catalogue(m_surroundings, offer)) {
            auto all = app.text + app.deeplink.toString();
            if (app.adding)
                all += app.adding->toText();
            QVERIFY2(!all.contains(u"token"_s, Qt::CaseInsensitive), qPrintable(app.id));
            QVERIFY2(!all.contains(u"Bearer"_s, Qt::CaseInsensitive), qPrintable(app.id));
        }
    }

    void prefersItsCommand()
    {
        install(u"claude"_s);
        const auto app = find(u"claude-code"_s);
        const auto findings = examine(app, m_surroundings);
        QVERIFY(findings.installed);
        QCOMPARE(waysTo(app, findings).first(), Way::Command);
        const auto commands = commandsToAdd(app, findings);
        QCOMPARE(commands.first().program, m_home->filePath(u"programs/claude"_s));
        QCOMPARE(app.adding->toText(),
                 u"claude mcp add --transport http --scope user traydo http://127.0.0.1:7317/mcp"_s);
        QCOMPARE(commandToSignIn(app, findings)->arguments, (QStringList{u"mcp"_s, u"login"_s, u"traydo"_s}));
    }

    void findsProgramsOfTheHomeFolder()
    {
        QVERIFY(QDir(m_home->path()).mkpath(u".local/bin"_s));
        install(u"../.local/bin/codex"_s);
        QVERIFY(examine(find(u"codex"_s), m_surroundings).installed);
    }

    void editsWhereThereIsNoCommand()
    {
        QVERIFY(QDir(m_home->path()).mkpath(u".copilot"_s));
        const auto app = find(u"copilot-cli"_s);
        const auto findings = examine(app, m_surroundings);
        QVERIFY(findings.installed);
        QCOMPARE(waysTo(app, findings).first(), Way::Edit);
    }

    void knowsWhatItsFileSays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Standing>("standing");
        QTest::newRow("nothing") << QByteArray("{}") << Standing::Absent;
        QTest::newRow("this") << settings("servers", 7317) << Standing::Connected;
        QTest::newRow("old port") << settings("servers", 80) << Standing::OtherAddress;
        QTest::newRow("wrong name") << settings("mcpServers", 7317) << Standing::Misplaced;
        QTest::newRow("broken") << QByteArray("{") << Standing::Unreadable;
    }

    void knowsWhatItsFileSays()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const Standing, standing);
        QVERIFY(QDir(m_home->path()).mkpath(u".config/Code/User"_s));
        QFile file(m_home->filePath(u".config/Code/User/mcp.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto app = find(u"vscode"_s);
        const auto findings = examine(app, m_surroundings);
        QCOMPARE(findings.standing, standing);
        QCOMPARE(waysTo(app, findings).contains(Way::Edit), standing != Standing::Unreadable);
        QCOMPARE(!findings.problem.isEmpty(), standing == Standing::Unreadable);
    }

    void takesBackAnOldAddressFirst()
    {
        install(u"codex"_s);
        QVERIFY(QDir(m_home->path()).mkpath(u".codex"_s));
        QFile file(m_home->filePath(u".codex/config.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[mcp_servers.traydo]\nurl = \"http://127.0.0.1:80/mcp\"\n");
        file.close();
        const auto app = find(u"codex"_s);
        const auto commands = commandsToAdd(app, examine(app, m_surroundings));
        QCOMPARE(commands.first().arguments, (QStringList{u"mcp"_s, u"remove"_s, u"traydo"_s}));
        QCOMPARE(commands.size(), 2);
    }

    void deeplinksSayWhatTheyShould()
    {
        const auto cursor = find(u"cursor"_s).deeplink;
        QCOMPARE(cursor.scheme(), u"cursor"_s);
        const QUrlQuery query(cursor);
        QCOMPARE(query.queryItemValue(u"name"_s), u"traydo"_s);
        const auto config =
            QByteArray::fromBase64(query.queryItemValue(u"config"_s, QUrl::FullyDecoded).toLatin1());
        QCOMPARE(QJsonDocument::fromJson(config).object(),
                 (QJsonObject{{u"url"_s, u"http://127.0.0.1:7317/mcp"_s}}));

        const auto code = find(u"vscode"_s).deeplink;
        QCOMPARE(code.path(), u"mcp/install"_s);
        const auto said = QJsonDocument::fromJson(code.query(QUrl::FullyDecoded).toUtf8()).object();
        QCOMPARE(said, (QJsonObject{{u"name"_s, u"traydo"_s},
                                    {u"type"_s, u"http"_s},
                                    {u"url"_s, u"http://127.0.0.1:7317/mcp"_s}}));
    }

    void quotesForAShell()
    {
        QCOMPARE((Command{u"/opt/my apps/x"_s, {u"it's"_s, u"a=b"_s, u"$HOME"_s}}).toText(),
                 u"'/opt/my apps/x' 'it'\\''s' a=b '$HOME'"_s);
    }

    void claudeDesktopNeedsTheBridge()
    {
        QVERIFY(QDir(m_home->path()).mkpath(u".config/Claude"_s));
        QVERIFY(find(u"claude-desktop"_s).entry);
        QVERIFY(find(u"claude-desktop"_s).text.contains(u"\"args\": []"_s));
        for (const auto &app : catalogue(m_surroundings, {offer.url, {}})) {
            if (app.id == u"claude-desktop"_s)
                QVERIFY(waysTo(app, examine(app, m_surroundings)).isEmpty());
        }
    }

private:
    void install(const QString &program)
    {
        QFile file(m_home->filePath(u"programs/"_s + program));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    App find(const QString &id) const
    {
        const auto apps = catalogue(m_surroundings, offer);
        const auto found =
            std::find_if(apps.cbegin(), apps.cend(), [&](const auto &app) { return app.id == id; });
        return found == apps.cend() ? App() : *found;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    core::Surroundings m_surroundings;
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
