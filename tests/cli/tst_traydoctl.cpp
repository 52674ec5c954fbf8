#include "cli/traydoctl.h"
#include "control/controlhost.h"
#include "support/fakeconsole.h"
#include "support/fakecontrolservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

/// The verbs in this process, against a real control socket with a fake service behind it.
class TestTraydoctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<test::FakeControlService>();
        m_console = {};
        m_environment = {};
        m_environment.insert(u"HOME"_s, m_directory->path());
        m_environment.insert(u"TRAYDO_RUNTIME_DIR"_s, m_directory->path());
        m_environment.insert(u"TRAYDO_CONFIG_DIR"_s, m_directory->path());
        auto host = control::ControlHost::listen(m_directory->filePath(u"control.sock"_s), *m_service);
        QVERIFY(host.ok());
        m_host = *std::move(host);
    }

    void cleanup()
    {
        m_host.reset();
        m_service.reset();
        m_directory.reset();
    }

    void status()
    {
        QCOMPARE(run({u"status"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"http://127.0.0.1:7317/mcp"_s));
        QVERIFY(m_console.data.contains(u"Requests waiting:  1"_s));

        QCOMPARE(run({u"status"_s, u"--json"_s}), ExitCode::Ok);
        const auto status = json();
        QCOMPARE(status["schema"_L1].toInt(), 1);
        QCOMPARE(status["version"_L1].toString(), u"0.1.0"_s);
        QCOMPARE(status["urls"_L1][0].toString(), u"http://127.0.0.1:7317/mcp"_s);
        QCOMPARE(status["counts"_L1]["requests"_L1].toInt(), 1);
        QCOMPARE(status["counts"_L1]["clients"_L1].toInt(), 1);
        QCOMPARE(status["counts"_L1]["connections"_L1].toInt(), 1);
        QCOMPARE(status["counts"_L1]["todos"_L1].toInt(), 2);
        QCOMPARE(status["cli_grants"_L1].toString(), u"prompt"_s);
    }

    void requestsKeepTheNumbersToThemselves()
    {
        const auto request = m_service->consentData.first();
        QCOMPARE(run({u"requests"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["schema"_L1].toInt(), 1);
        const auto shown = json()["requests"_L1][0].toObject();
        QCOMPARE(shown.keys(), QStringList({u"client_id"_s, u"client_name"_s, u"created_at"_s,
                                            u"expires_at"_s, u"id"_s, u"redirect_uri"_s, u"scope"_s}));
        QCOMPARE(shown["id"_L1].toString(), request.id);
        QCOMPARE(shown["client_name"_L1].toString(), u"Claude Code (traydo)"_s);
        QCOMPARE(shown["scope"_L1].toString(), u"todos:read todos:write"_s);
        QCOMPARE(shown["expires_at"_L1].toString(), core::toIsoString(request.expiresAt));

        QCOMPARE(run({u"requests"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Claude Code (traydo)"_s));
        m_service->consentData.clear();
        QCOMPARE(run({u"requests"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"No requests are waiting.\n"_s);
    }

    void CF3_clientTextCannotSteerTheTerminal()
    {
        m_service->consentData[0].clientName = u"Evil\033[2J\u202e\n\u009b31m"_s;
        for (const auto &arguments : {QStringList{u"requests"_s}, {u"requests"_s, u"--json"_s}}) {
            QCOMPARE(run(arguments), ExitCode::Ok);
            for (const auto c : {u'\033', u'\u202e', u'\u009b'})
                QVERIFY(!m_console.data.contains(c));
        }
        QCOMPARE(json()["requests"_L1][0]["client_name"_L1].toString(), m_service->consentData[0].clientName);
    }

    void CL4_approveNeedsATerminal()
    {
        const auto id = m_service->consentData.first().id;
        QCOMPARE(run({u"approve"_s, id, u"--number"_s, u"42"_s}), ExitCode::Refused);
        QCOMPARE(m_service->consentData.size(), 1);
        QVERIFY(m_service->decisions.empty());
        QVERIFY(m_console.talk.contains(u"terminal"_s));
        QVERIFY(m_console.data.isEmpty());
    }

    void approveWithTheNumberGiven()
    {
        m_console.inputTerminal = true;
        const auto request = m_service->consentData.first();
        QCOMPARE(run({u"approve"_s, request.id, u"--number"_s, u"42"_s}), ExitCode::Ok);
        const auto &decision = m_service->decisions.at(0).decision;
        QVERIFY(decision.allow);
        QCOMPARE(decision.number, std::optional(42));
        QCOMPARE(decision.face, core::ConsentFace::CommandLine);
        QVERIFY(decision.scopes == core::allScopes);
        QVERIFY(!decision.lists.all);
        QCOMPARE(decision.lists.listIds, QSet<QString>({m_service->listData.first().id}));
        QCOMPARE(decision.duration, core::milliseconds(std::chrono::hours(30 * 24)));
        QVERIFY(m_console.talk.contains(u"Claude Code (traydo)"_s));
        QVERIFY(m_console.talk.contains(request.redirectUri));
        QVERIFY(m_console.talk.contains(u"Inbox"_s));
    }

    void approveAsksForTheNumber()
    {
        m_console.inputTerminal = true;
        m_console.typed = {u"abc"_s, u"17"_s, u" 42 "_s};
        QCOMPARE(run({u"approve"_s}), ExitCode::Ok);
        QCOMPARE(m_service->decisions.size(), std::size_t(2));
        QVERIFY(m_service->consentData.isEmpty());
    }

    void approveStopsAtAnEmptyLine()
    {
        m_console.inputTerminal = true;
        m_console.typed = {QString()};
        QCOMPARE(run({u"approve"_s}), ExitCode::Failed);
        QVERIFY(m_service->decisions.empty());
    }

    void approveWithTheWrongNumber()
    {
        m_console.inputTerminal = true;
        const auto id = m_service->consentData.first().id;
        QCOMPARE(run({u"approve"_s, id, u"-n"_s, u"08"_s}), ExitCode::Refused);
        QCOMPARE(m_service->decisions.at(0).decision.number, std::optional(8));
        QCOMPARE(m_service->consentData.size(), 1);
    }

    void approveWithEverything()
    {
        m_service->statusData.cliGrants = core::CliGrants::Always;
        const auto id = m_service->consentData.first().id;
        QCOMPARE(run({u"approve"_s, id.right(8), u"--scope"_s, u"todos:read"_s, u"--lists"_s,
                      u"work, INBOX"_s, u"--for"_s, u"1h"_s, u"--json"_s}),
                 ExitCode::Ok);
        const auto &decision = m_service->decisions.at(0).decision;
        QVERIFY(!decision.number);
        QVERIFY(decision.scopes == core::Scopes(core::Scope::TodosRead));
        QCOMPARE(decision.lists.listIds.size(), 2);
        QCOMPARE(decision.duration, core::milliseconds(std::chrono::hours(1)));
        QCOMPARE(json()["outcome"_L1].toString(), u"allowed"_s);
        QCOMPARE(json()["schema"_L1].toInt(), 1);
        QCOMPARE(json()["request"_L1]["id"_L1].toString(), id);
    }

    void approveAllLists()
    {
        m_service->statusData.cliGrants = core::CliGrants::Always;
        QCOMPARE(run({u"approve"_s, m_service->consentData.first().id, u"--lists"_s, u"all"_s}),
                 ExitCode::Ok);
        QVERIFY(m_service->decisions.at(0).decision.lists.all);
    }

    void approveRefuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("number of three digits") << QStringList{u"--number"_s, u"142"_s} << ExitCode::Usage;
        QTest::newRow("unknown scope") << QStringList{u"--scope"_s, u"admin"_s} << ExitCode::Usage;
        QTest::newRow("more than asked") << QStringList{u"--scope"_s, u"todos:write"_s} << ExitCode::Usage;
        QTest::newRow("unknown list") << QStringList{u"--lists"_s, u"Nope"_s} << ExitCode::NotFound;
        QTest::newRow("no list") << QStringList{u"--lists"_s, u","_s} << ExitCode::Usage;
        QTest::newRow("too long") << QStringList{u"--for"_s, u"1000d"_s} << ExitCode::Usage;
        QTest::newRow("unknown option") << QStringList{u"--force"_s} << ExitCode::Usage;
    }

    void approveRefuses()
    {
        QFETCH(const QStringList, options);
        QFETCH(const ExitCode, code);
        m_service->statusData.cliGrants = core::CliGrants::Always;
        m_service->consentData[0].scopes = core::Scope::TodosRead;
        QCOMPARE(run(QStringList{u"approve"_s, m_service->consentData.first().id} + options), code);
        QVERIFY(m_service->decisions.empty());
        QVERIFY(!m_console.talk.isEmpty());
    }

    void approveWhenSwitchedOff()
    {
        m_console.inputTerminal = true;
        m_service->statusData.cliGrants = core::CliGrants::Never;
        QCOMPARE(run({u"approve"_s, m_service->consentData.first().id, u"--number"_s, u"42"_s}),
                 ExitCode::Refused);
        QVERIFY(m_service->decisions.empty());
    }

    void approveNothing()
    {
        m_console.inputTerminal = true;
        QCOMPARE(run({u"approve"_s, u"deadbeef"_s}), ExitCode::NotFound);
        m_service->consentData.clear();
        QCOMPARE(run({u"approve"_s}), ExitCode::NotFound);
        QCOMPARE(m_console.talk, u"No requests are waiting.\n"_s);
    }

    void approveWithoutInput()
    {
        m_console.inputTerminal = true;
        QCOMPARE(run({u"approve"_s, m_service->consentData.first().id, u"--no-input"_s}), ExitCode::Usage);
        QVERIFY(m_console.talk.contains(u"--number"_s));
    }

    void serverErrorsBecomeExitCodes_data()
    {
        QTest::addColumn<core::ErrorCode>("error");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("invalid") << core::ErrorCode::InvalidArgument << ExitCode::Usage;
        QTest::newRow("not found") << core::ErrorCode::NotFound << ExitCode::NotFound;
        QTest::newRow("denied") << core::ErrorCode::Denied << ExitCode::Refused;
        QTest::newRow("unavailable") << core::ErrorCode::Unavailable << ExitCode::Unreachable;
        QTest::newRow("conflict") << core::ErrorCode::Conflict << ExitCode::Conflict;
        QTest::newRow("expired") << core::ErrorCode::Expired << ExitCode::Expired;
        QTest::newRow("limit") << core::ErrorCode::LimitExceeded << ExitCode::Failed;
        QTest::newRow("internal") << core::ErrorCode::Internal << ExitCode::Failed;
    }

    void serverErrorsBecomeExitCodes()
    {
        QFETCH(const core::ErrorCode, error);
        QFETCH(const ExitCode, code);
        m_service->nextError = core::Error{error, u"why\033"_s};
        QCOMPARE(run({u"requests"_s}), code);
        QVERIFY(m_console.talk.contains(u"why\\u001b"_s, Qt::CaseInsensitive));
        QVERIFY(m_console.data.isEmpty());
    }

    void deny()
    {
        const auto id = m_service->consentData.first().id;
        QCOMPARE(run({u"deny"_s, id}), ExitCode::Ok);
        QVERIFY(!m_service->decisions.at(0).decision.allow);
        QVERIFY(m_service->consentData.isEmpty());
        QCOMPARE(run({u"deny"_s, id}), ExitCode::NotFound);
    }

    void clients()
    {
        QCOMPARE(run({u"clients"_s, u"--json"_s}), ExitCode::Ok);
        const auto client = json()["clients"_L1][0];
        QCOMPARE(client["client_id"_L1].toString(), m_service->clientData.first().id);
        QCOMPARE(client["client_name"_L1].toString(), u"Codex"_s);
        QCOMPARE(client["scope"_L1].toString(), u"todos:read todos:write"_s);
        QCOMPARE(client["open_streams"_L1].toInt(), 1);
        QCOMPARE(run({u"clients"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"2 min ago"_s));
        m_service->clientData.clear();
        QCOMPARE(run({u"clients"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"No apps are connected yet.\n"_s);
    }

    void revokeFromAScript()
    {
        QCOMPARE(run({u"revoke"_s, m_service->clientData.first().id}), ExitCode::Ok);
        QVERIFY(m_service->clientData.isEmpty());
        QCOMPARE(run({u"revoke"_s, u"whoever"_s}), ExitCode::NotFound);
    }

    void revokeAsksAPerson_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ExitCode>("code");
        QTest::addColumn<bool>("revoked");
        QTest::newRow("y") << QStringList() << u"y"_s << ExitCode::Ok << true;
        QTest::newRow("n") << QStringList() << u"n"_s << ExitCode::Failed << false;
        QTest::newRow("Enter") << QStringList() << QString() << ExitCode::Failed << false;
        QTest::newRow("--yes") << QStringList{u"--yes"_s} << QString() << ExitCode::Ok << true;
        QTest::newRow("--no-input") << QStringList{u"--no-input"_s} << QString() << ExitCode::Usage << false;
        QTest::newRow("--dry-run") << QStringList{u"--dry-run"_s} << QString() << ExitCode::Ok << false;
    }

    void revokeAsksAPerson()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, typed);
        QFETCH(const ExitCode, code);
        QFETCH(const bool, revoked);
        m_console.inputTerminal = true;
        m_console.typed = {typed};
        QCOMPARE(run(QStringList{u"revoke"_s, m_service->clientData.first().id.left(8)} + options), code);
        QCOMPARE(m_service->clientData.isEmpty(), revoked);
    }

    void lists()
    {
        QCOMPARE(run({u"lists"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["lists"_L1][0]["name"_L1].toString(), u"Inbox"_s);
        QCOMPARE(json()["lists"_L1][0]["open"_L1].toInt(), 1);
        QCOMPARE(run({u"lists"_s, u"add"_s, u"Garden"_s, u"--color"_s, u"#00ff00"_s}), ExitCode::Ok);
        QCOMPARE(m_service->listData.last().name, u"Garden"_s);
        QCOMPARE(m_service->listData.last().color, u"#00ff00"_s);
        QCOMPARE(run({u"lists"_s, u"add"_s, u"Garden"_s}), ExitCode::Conflict);
    }

    void todoList()
    {
        QCOMPARE(run({u"todo"_s, u"list"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Buy milk"_s));
        QVERIFY(m_console.data.contains(u"by Codex"_s));

        QCOMPARE(run({u"todo"_s, u"list"_s, u"--list"_s, u"Work"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["todos"_L1].toArray().size(), 1);
        const auto todo = json()["todos"_L1][0];
        QCOMPARE(todo["title"_L1].toString(), u"Write the report"_s);
        QCOMPARE(todo["list"_L1].toString(), u"Work"_s);
        QCOMPARE(todo["due"_L1].toString(), u"2026-11-21T17:00"_s);
        QCOMPARE(todo["priority"_L1].toInt(), 1);
        QCOMPARE(todo["created_by"_L1]["client_name"_L1].toString(), u"Codex"_s);
        QCOMPARE(todo["completed"_L1].toBool(), false);

        QCOMPARE(run({u"todo"_s, u"list"_s, u"--done"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"Nothing has been done yet.\n"_s);
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--list"_s, u"Nope"_s}), ExitCode::NotFound);
    }

    void todoListGoesThroughAllPages()
    {
        const auto pattern = m_service->todoData.first();
        for (int i = 0; i < 250; ++i) {
            auto todo = pattern;
            todo.id = u"many-%1"_s.arg(i);
            m_service->todoData.append(todo);
        }
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--limit"_s, u"150"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["todos"_L1].toArray().size(), 150);
        QVERIFY(json()["more"_L1].toBool());
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--limit"_s, u"1000"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["todos"_L1].toArray().size(), 252);
        QVERIFY(!json()["more"_L1].toBool());
        QCOMPARE(run({u"todo"_s, u"done"_s, u"many-249"_s}), ExitCode::Ok);
        QVERIFY(m_service->todoData.last().isCompleted());
    }

    void todoAddEditDoneRm()
    {
        QCOMPARE(run({u"todo"_s, u"add"_s, u"Send it"_s, u"--list"_s, u"Work"_s, u"--due"_s, u"2026-11-22"_s,
                      u"--priority"_s, u"2"_s, u"--tag"_s, u"a"_s, u"--tag"_s, u"b"_s, u"--notes"_s, u"n"_s,
                      u"--json"_s}),
                 ExitCode::Ok);
        QCOMPARE(json()["todo"_L1]["title"_L1].toString(), u"Send it"_s);
        const auto &todo = m_service->todoData.last();
        QCOMPARE(todo.listId, m_service->listData[1].id);
        QCOMPARE(todo.due, std::optional(core::Due{QDate(2026, 11, 22), {}}));
        QCOMPARE(todo.priority, core::Priority::Medium);
        QCOMPARE(todo.tags, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(todo.notes, u"n"_s);

        const auto shortId = todo.id.right(8);
        QCOMPARE(run({u"todo"_s, u"edit"_s, shortId, u"--title"_s, u"Send all"_s, u"--due"_s, QString()}),
                 ExitCode::Ok);
        QCOMPARE(m_service->todoData.last().title, u"Send all"_s);
        QVERIFY(!m_service->todoData.last().due);
        QCOMPARE(m_service->todoData.last().priority, core::Priority::Medium);

        QCOMPARE(run({u"todo"_s, u"done"_s, shortId, m_service->todoData.first().id}), ExitCode::Ok);
        QVERIFY(m_service->todoData.last().isCompleted());
        QVERIFY(m_service->todoData.first().isCompleted());
        QCOMPARE(run({u"todo"_s, u"done"_s, shortId, u"--undo"_s}), ExitCode::Ok);
        QVERIFY(!m_service->todoData.last().isCompleted());

        QCOMPARE(run({u"todo"_s, u"rm"_s, shortId, u"--dry-run"_s}), ExitCode::Ok);
        QVERIFY(!m_service->todoData.last().deletedAt);
        QCOMPARE(run({u"todo"_s, u"rm"_s, shortId}), ExitCode::Ok);
        QVERIFY(m_service->todoData.last().deletedAt.has_value());
        QCOMPARE(run({u"todo"_s, u"rm"_s, shortId}), ExitCode::NotFound);
        QVERIFY(m_service->vias.count(u"cli"_s) == m_service->vias.size());
    }

    void todoFaults_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no title") << QStringList{u"add"_s};
        QTest::newRow("empty title") << QStringList{u"add"_s, u" "_s};
        QTest::newRow("no date") << QStringList{u"add"_s, u"x"_s, u"--due"_s, u"tomorrow"_s};
        QTest::newRow("priority") << QStringList{u"add"_s, u"x"_s, u"--priority"_s, u"4"_s};
        QTest::newRow("limit") << QStringList{u"list"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("nothing to tick off") << QStringList{u"done"_s};
        QTest::newRow("unknown verb") << QStringList{u"explode"_s};
        QTest::newRow("no verb") << QStringList();
    }

    void todoFaults()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(run(QStringList{u"todo"_s} + arguments), ExitCode::Usage);
        QCOMPARE(m_service->todoData.size(), 2);
        QVERIFY(m_console.data.isEmpty());
        QVERIFY(!m_console.talk.isEmpty());
    }

    void helpAndVersionAreData()
    {
        m_host.reset();
        QCOMPARE(run({u"--help"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"approve"_s));
        QCOMPARE(run({u"approve"_s, u"--help"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Examples:"_s));
        QCOMPARE(run({u"--version"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(QStringLiteral(TRAYDO_VERSION)));
        QVERIFY(m_console.talk.isEmpty());
    }

    void namesAnUnknownCommand()
    {
        QCOMPARE(run({u"frobnicate"_s}), ExitCode::Usage);
        QVERIFY(m_console.talk.contains(u"frobnicate"_s));
    }

    void saysWhereItLooked()
    {
        m_host.reset();
        QCOMPARE(run({u"status"_s}), ExitCode::Unreachable);
        QVERIFY(m_console.talk.contains(m_directory->path()));
    }

    void findsTheServerByFlag()
    {
        m_environment.insert(u"TRAYDO_RUNTIME_DIR"_s, m_directory->filePath(u"nothing"_s));
        QCOMPARE(run({u"status"_s}), ExitCode::Unreachable);
        QCOMPARE(run({u"status"_s, u"--runtime-dir"_s, m_directory->path()}), ExitCode::Ok);
        QCOMPARE(run({u"--runtime-dir"_s, m_directory->path(), u"status"_s}), ExitCode::Ok);
    }

    void colour_data()
    {
        QTest::addColumn<bool>("terminal");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("option");
        QTest::addColumn<bool>("coloured");
        QTest::newRow("terminal") << true << QString() << u"auto"_s << true;
        QTest::newRow("pipe") << false << QString() << u"auto"_s << false;
        QTest::newRow("NO_COLOR") << true << u"NO_COLOR=1"_s << u"auto"_s << false;
        QTest::newRow("dumb") << true << u"TERM=dumb"_s << u"auto"_s << false;
        QTest::newRow("never") << true << QString() << u"never"_s << false;
        QTest::newRow("always") << false << QString() << u"always"_s << true;
    }

    void colour()
    {
        QFETCH(const bool, terminal);
        QFETCH(const QString, variable);
        QFETCH(const QString, option);
        QFETCH(const bool, coloured);
        m_console.outputTerminal = terminal;
        if (!variable.isEmpty())
            m_environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QCOMPARE(run({u"lists"_s, u"--color"_s, option}), ExitCode::Ok);
        QCOMPARE(m_console.data.contains(u'\033'), coloured);
    }

private:
    ExitCode run(const QStringList &arguments)
    {
        m_console.data.clear();
        m_console.talk.clear();
        return runTraydoctl(arguments, m_environment, m_console, core::SystemClock());
    }

    QJsonObject json() const { return QJsonDocument::fromJson(m_console.data.toUtf8()).object(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::FakeControlService> m_service;
    std::unique_ptr<control::ControlHost> m_host;
    test::FakeConsole m_console;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(TestTraydoctl)
#include "tst_traydoctl.moc"
