#include "control/changejson.h"
#include "control/controlprotocol.h"
#include "control/servicejson.h"
#include "core/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::control;

namespace {

const auto instant = core::fromEpochMs(1'795'000'000'123);

/// Through the bytes on the wire, as the socket does it.
QJsonObject overTheWire(const QJsonObject &json)
{
    const auto parsed = core::parseJsonObject(core::toJson(json));
    return parsed ? *parsed : QJsonObject();
}

core::ConsentRequest someRequest()
{
    return {.id = u"r"_s,
            .clientId = u"c"_s,
            .clientName = u"Codex \u202e \n"_s,
            .redirectUri = u"http://127.0.0.1:1/cb"_s,
            .loopbackOnly = false,
            .trust = core::ClientTrust::VerifiedHost,
            .publisher = u"chatgpt.com"_s,
            .listener = u"/usr/bin/codex"_s,
            .peerAddress = u"127.0.0.1"_s,
            .scopes = core::allScopes,
            .numberChoices = {0, 42, 99},
            .createdAt = instant,
            .expiresAt = instant + core::seconds(300),
            .extended = true};
}

core::Todo someTodo()
{
    core::Todo todo;
    todo.id = u"t"_s;
    todo.listId = u"l"_s;
    todo.title = u"Buy milk"_s;
    todo.notes = u"two\nlines"_s;
    todo.due = core::Due{QDate(2026, 11, 21), QTime(17, 0)};
    todo.priority = core::Priority::High;
    todo.tags = {u"home"_s, u"shop"_s};
    todo.parentId = u"p"_s;
    todo.position = -3;
    todo.completedAt = instant;
    todo.createdAt = instant;
    todo.updatedAt = instant + core::seconds(1);
    todo.createdBy = core::Actor::client(u"c"_s, u"Codex"_s);
    todo.version = 9'007'199'254'740'993; // no double holds this
    todo.deletedAt = instant;
    return todo;
}

} // namespace

class TestControlProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consentRequest()
    {
        const auto read = consentRequestFromJson(overTheWire(toJson(someRequest())));
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().text));
        QCOMPARE(*read, someRequest());
    }

    void consentDecision_data()
    {
        QTest::addColumn<bool>("allow");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("block"); // -1: none
        QTest::newRow("allow") << true << 7 << -1;
        QTest::newRow("deny, no number") << false << -1 << -1;
        QTest::newRow("deny and block") << false << -1 << int(core::BlockKind::All);
    }

    void consentDecision()
    {
        QFETCH(const bool, allow);
        QFETCH(const int, number);
        QFETCH(const int, block);
        core::ConsentDecision decision;
        decision.allow = allow;
        if (number >= 0)
            decision.number = number;
        decision.scopes = core::Scope::TodosRead;
        decision.lists.listIds = {u"a"_s, u"b"_s};
        decision.duration = std::chrono::hours(1);
        decision.face = core::ConsentFace::CommandLine;
        if (block >= 0)
            decision.block = core::BlockKind(block);

        const auto read = consentDecisionFromJson(overTheWire(toJson(decision)));
        QVERIFY(read.ok());
        QCOMPARE(read->allow, decision.allow);
        QCOMPARE(read->number, decision.number);
        QVERIFY(read->scopes == decision.scopes);
        QCOMPARE(read->lists, decision.lists);
        QCOMPARE(read->duration, decision.duration);
        QCOMPARE(read->face, decision.face);
        QCOMPARE(read->block, decision.block);
    }

    void block_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("until undone") << false;
        QTest::newRow("for an hour") << true;
    }

    void block()
    {
        QFETCH(const bool, ends);
        core::Block block{.id = u"b"_s,
                          .kind = core::BlockKind::Device,
                          .subject = u"192.168.1.5"_s,
                          .clientName = u"Codex"_s,
                          .createdAt = instant,
                          .endsAt = {}};
        if (ends)
            block.endsAt = instant + core::seconds(3600);
        const auto read = blockFromJson(overTheWire(toJson(block)));
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().text));
        QCOMPARE(*read, block);
        auto odd = toJson(block);
        odd.insert(u"kind"_s, u"planet"_s);
        QVERIFY(!blockFromJson(odd).ok());
    }

    void consentOutcome()
    {
        using enum core::ConsentOutcome;
        for (const auto outcome : {Allowed, Denied, WrongNumber, WrongNumberDenied}) {
            const auto read = consentOutcomeFromJson(toJson(outcome));
            QVERIFY(read.ok());
            QCOMPARE(*read, outcome);
        }
        QVERIFY(!consentOutcomeFromJson(u"maybe"_s).ok());
    }

    void todo()
    {
        const auto full = todoFromJson(overTheWire(toJson(someTodo())));
        QVERIFY2(full.ok(), qPrintable(full ? QString() : full.error().text));
        QCOMPARE(*full, someTodo());

        core::Todo bare;
        bare.id = u"t"_s;
        const auto read = todoFromJson(overTheWire(toJson(bare)));
        QVERIFY(read.ok());
        QCOMPARE(*read, bare);
    }

    void todoPage()
    {
        const TodoPage page{{someTodo(), someTodo()}, true};
        const auto read = todoPageFromJson(overTheWire(toJson(page)));
        QVERIFY(read.ok());
        QCOMPARE(read->todos, page.todos);
        QCOMPARE(read->more, page.more);
    }

    void todoQuery()
    {
        TodoQuery query;
        query.completed = false;
        query.text = u"milk"_s;
        query.list = u"Inbox"_s;
        query.after = u"t"_s;
        query.limit = 7;
        query.trash = true;
        query.parent = u"p"_s;
        query.due = DueRange{QDate(2026, 11, 21), {}, false};
        query.tags = {u"home"_s};
        query.priority = core::Priority::Low;
        query.sort = TodoSort::Due;
        const auto read = todoQueryFromJson(overTheWire(toJson(query)));
        QVERIFY(read.ok());
        QCOMPARE(read->completed, query.completed);
        QCOMPARE(read->text, query.text);
        QCOMPARE(read->list, query.list);
        QCOMPARE(read->after, query.after);
        QCOMPARE(read->limit, query.limit);
        QCOMPARE(read->trash, query.trash);
        QCOMPARE(read->parent, query.parent);
        QCOMPARE(read->due, query.due);
        QCOMPARE(read->tags, query.tags);
        QCOMPARE(read->priority, query.priority);
        QCOMPARE(read->sort, query.sort);

        const auto open = todoQueryFromJson(overTheWire(toJson(TodoQuery())));
        QVERIFY(open.ok());
        QVERIFY(!open->completed && !open->due && !open->priority && !open->trash);
    }

    void change()
    {
        core::Change change;
        change.id = u"c"_s;
        change.todoId = u"t"_s;
        change.listId = u"l"_s;
        change.kind = core::ChangeKind::Completed;
        change.actor = core::Actor::client(u"a"_s, u"Codex"_s);
        change.via = u"update_todo"_s;
        change.before = {{u"completed"_s, false}};
        change.after = {{u"completed"_s, true}};
        change.at = instant;
        change.title = u"Water"_s;
        change.version = 3;
        change.also = {{u"n"_s, u"l"_s, core::ChangeKind::Created, {}, {{u"title"_s, u"Water"_s}}, 1}};
        change.undoes = u"u"_s;
        change.undoneBy = u"v"_s;
        const HistoryPage page{{change}, true};
        const auto read = historyPageFromJson(overTheWire(toJson(page)));
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().text));
        QVERIFY(read->more);
        QCOMPARE(toJson(read->changes.first()), toJson(change));
        QCOMPARE(read->changes.first().also, change.also);
        const UndoSummary summary{7, {{change, u"why"_s}}};
        const auto undone = undoSummaryFromJson(overTheWire(toJson(summary)));
        QVERIFY(undone.ok());
        QCOMPARE(undone->undone, 7);
        QCOMPARE(undone->refused.first().why, u"why"_s);
        auto unknown = toJson(change);
        unknown.insert(u"kind"_s, u"exploded"_s);
        QVERIFY(!changeFromJson(unknown).ok());
    }

    void historyQuery()
    {
        HistoryQuery query;
        const auto all = historyQueryFromJson(overTheWire(toJson(query)));
        QVERIFY(all.ok() && !all->clientId && !all->since);
        query.clientId = QString();
        query.since = instant;
        query.todoId = u"t"_s;
        query.after = u"c"_s;
        query.limit = 3;
        const auto read = historyQueryFromJson(overTheWire(toJson(query)));
        QVERIFY(read.ok());
        QVERIFY(read->clientId && read->clientId->isEmpty());
        QVERIFY(read->since == query.since);
        QCOMPARE(read->todoId, query.todoId);
        QCOMPARE(read->after, query.after);
        QCOMPARE(read->limit, 3);
    }

    void listEdit()
    {
        const auto nothing = listEditFromJson(overTheWire(toJson(ListEdit())));
        QVERIFY(nothing.ok() && !nothing->name && !nothing->color && !nothing->archived && !nothing->before);
        const auto read = listEditFromJson(overTheWire(toJson(ListEdit{u"n"_s, QString(), false, u"b"_s})));
        QVERIFY(read.ok());
        QCOMPARE(read->name, std::optional(u"n"_s));
        QVERIFY(read->color && read->color->isEmpty());
        QCOMPARE(read->archived, std::optional(false));
        QCOMPARE(read->before, std::optional(u"b"_s));
    }

    void todoEditKeepsUnsetApartFromEmpty()
    {
        const auto nothing = todoEditFromJson(overTheWire(toJson(TodoEdit())));
        QVERIFY(nothing.ok());
        QVERIFY(!nothing->title && !nothing->notes && !nothing->list && !nothing->due && !nothing->priority &&
                !nothing->tags && !nothing->completed && !nothing->ifVersion);

        TodoEdit edit;
        edit.title = u"x"_s;
        edit.notes = QString();
        edit.list = u"Work"_s;
        edit.due = std::optional<core::Due>();
        edit.priority = core::Priority::None;
        edit.tags = QStringList();
        edit.completed = true;
        edit.ifVersion = 3;
        const auto read = todoEditFromJson(overTheWire(toJson(edit)));
        QVERIFY(read.ok());
        QCOMPARE(read->title, edit.title);
        QCOMPARE(read->notes, std::optional(QString(u""_s)));
        QCOMPARE(read->list, edit.list);
        QVERIFY(read->due.has_value() && !read->due->has_value());
        QCOMPARE(read->priority, edit.priority);
        QCOMPARE(read->tags, edit.tags);
        QCOMPARE(read->completed, edit.completed);
        QCOMPARE(read->ifVersion, edit.ifVersion);
    }

    void status()
    {
        const Status status{.version = u"1.2"_s,
                            .mcpUrls = {QUrl(u"http://127.0.0.1:7317/mcp"_s)},
                            .startedAt = instant,
                            .pendingRequests = 1,
                            .clients = 2,
                            .openConnections = 3,
                            .openTodos = 4,
                            .cliGrants = core::CliGrants::Never,
                            .warnings = {core::Notice{u"w"_s, {{.code = core::ReasonCode::DataOlder}}}}};
        const auto read = statusFromJson(overTheWire(toJson(status)));
        QVERIFY(read.ok());
        QCOMPARE(read->version, status.version);
        QCOMPARE(read->mcpUrls, status.mcpUrls);
        QCOMPARE(read->startedAt, status.startedAt);
        QCOMPARE(read->pendingRequests, 1);
        QCOMPARE(read->clients, 2);
        QCOMPARE(read->openConnections, 3);
        QCOMPARE(read->openTodos, 4);
        QCOMPARE(read->cliGrants, status.cliGrants);
        QCOMPARE(read->warnings, status.warnings);
    }

    void clientSummary()
    {
        ClientSummary client;
        client.id = u"c"_s;
        client.name = u"Codex"_s;
        client.origin = core::ClientOrigin::Machine;
        client.redirectUris = {u"http://127.0.0.1/cb"_s};
        client.scopes = core::Scope::TodosRead;
        client.lists.all = true;
        client.createdAt = instant;
        client.grantEndsAt = instant;
        client.openStreams = 2;
        const auto read = clientSummaryFromJson(overTheWire(toJson(client)));
        QVERIFY(read.ok());
        QCOMPARE(read->id, client.id);
        QCOMPARE(read->name, client.name);
        QCOMPARE(read->origin, client.origin);
        QCOMPARE(read->redirectUris, client.redirectUris);
        QVERIFY(read->scopes == client.scopes);
        QCOMPARE(read->lists, client.lists);
        QCOMPARE(read->createdAt, client.createdAt);
        QCOMPARE(read->lastSeenAt, client.lastSeenAt);
        QCOMPARE(read->grantEndsAt, client.grantEndsAt);
        QCOMPARE(read->openStreams, client.openStreams);
    }

    void listSummary()
    {
        const ListSummary summary{
            {u"l"_s, u"Inbox"_s, u"#010203"_s, 5, instant, instant, instant, 9}, 6, 2, 1};
        const auto read = listSummaryFromJson(overTheWire(toJson(summary)));
        QVERIFY(read.ok());
        QCOMPARE(read->list, summary.list);
        QCOMPARE(read->open, 6);
        QCOMPARE(read->overdue, 2);
        QCOMPARE(read->today, 1);
    }

    void errorsKeepTheirKind()
    {
        using enum core::ErrorCode;
        for (const auto code : {InvalidArgument, NotFound, Conflict, Denied, Expired, LimitExceeded, Locked,
                                Unavailable, Corrupt, Internal}) {
            const core::Error error{code, u"why"_s};
            QCOMPARE(fromRpcError(toRpcError(error)), error);
        }
        const core::Error taken{
            Conflict,
            u"in use"_s,
            {.code = core::ReasonCode::PortTaken, .name = u"nginx"_s, .number = 7317, .process = 812}};
        QCOMPARE(fromRpcError(toRpcError(taken)), taken);
        QCOMPARE(fromRpcError({-32601, u"x"_s, QJsonValue::Undefined}).code, Internal);
    }

    void readingIsStrict_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("missing") << u"title"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("unknown") << u"surprise"_s << QJsonValue(1);
        QTest::newRow("number for text") << u"title"_s << QJsonValue(1);
        QTest::newRow("text for number") << u"version"_s << QJsonValue(u"1"_s);
        QTest::newRow("fraction") << u"position"_s << QJsonValue(1.5);
        QTest::newRow("negative version") << u"version"_s << QJsonValue(-1);
        QTest::newRow("priority out of range") << u"priority"_s << QJsonValue(4);
        QTest::newRow("no date") << u"due"_s << QJsonValue(u"tomorrow"_s);
        QTest::newRow("tags of numbers") << u"tags"_s << QJsonValue(QJsonArray{1});
        QTest::newRow("unknown actor") << u"created_by"_s << QJsonValue(QJsonObject{{u"kind"_s, u"robot"_s}});
        QTest::newRow("null instant") << u"created_at"_s << QJsonValue(QJsonValue::Null);
    }

    void readingIsStrict()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        auto json = toJson(someTodo());
        json.insert(member, value);
        const auto read = todoFromJson(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, core::ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestControlProtocol)
#include "tst_controlprotocol.moc"
