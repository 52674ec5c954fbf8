#include "control/controlclient.h"
#include "control/controlhost.h"
#include "support/fakecontrolservice.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::control;
using namespace std::chrono_literals;

namespace {

/// Keeps the one answer that a call gives.
template <typename T>
struct Taken
{
    std::optional<core::Result<T>> result;
    int count = 0;

    ControlService::Answer<T> answer()
    {
        return [this](core::Result<T> given) {
            result = std::move(given);
            ++count;
        };
    }
    bool ok() const { return result && result->ok(); }
    core::ErrorCode code() const
    {
        return result && !result->ok() ? result->error().code : core::ErrorCode::Internal;
    }
};

} // namespace

class TestControlClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"control.sock"_s);
        m_service = std::make_unique<test::FakeControlService>();
    }

    void cleanup()
    {
        m_host.reset();
        m_service.reset();
        m_directory.reset();
    }

    void saysWhenNobodyIsThere()
    {
        ControlClient client(m_path);
        QSignalSpy lost(&client, &ControlClient::connectionLost);
        client.start();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.first().first().value<core::Error>().code, core::ErrorCode::Unavailable);
        QVERIFY(!client.isConnected());

        Taken<Status> status;
        client.status(status.answer());
        QCOMPARE(status.count, 1);
        QCOMPARE(status.code(), core::ErrorCode::Unavailable);
    }

    void callsMadeWhileConnectingWait()
    {
        listen();
        ControlClient client(m_path);
        client.start();
        Taken<Status> status;
        client.status(status.answer());
        QTRY_VERIFY(status.ok());
        QVERIFY(client.isConnected());
        QCOMPARE((*status.result)->version, u"0.1.0"_s);
    }

    void everyCallReachesTheServer()
    {
        listen();
        ControlClient client(m_path);
        client.start();
        const auto request = m_service->consentData.first();
        const auto todoId = m_service->todoData.first().id;

        Taken<QList<core::ConsentRequest>> consents;
        client.consents(consents.answer());
        Taken<core::ConsentRequest> extended;
        client.extendConsent(request.id, extended.answer());
        Taken<void> expected;
        client.expectClient(u"Codex"_s, expected.answer());
        m_service->blockData = {{.id = u"b"_s,
                                 .kind = core::BlockKind::All,
                                 .subject = {},
                                 .clientName = u"Evil"_s,
                                 .createdAt = request.createdAt,
                                 .endsAt = {}}};
        Taken<QList<core::Block>> blocks;
        client.blocks(blocks.answer());
        Taken<void> unblocked;
        client.removeBlock(u"b"_s, unblocked.answer());
        Taken<core::ConsentOutcome> outcome;
        core::ConsentDecision decision;
        decision.allow = true;
        decision.number = 42;
        decision.scopes = core::Scope::TodosRead;
        decision.lists.all = true;
        decision.duration = 1h;
        client.decideConsent(request.id, decision, outcome.answer());
        Taken<QList<ClientSummary>> clients;
        client.clients(clients.answer());
        Taken<void> revoked;
        client.revokeClient(request.clientId, revoked.answer());
        Taken<QList<ListSummary>> lists;
        client.lists(lists.answer());
        Taken<core::TodoList> list;
        client.createList(u"Garden"_s, u"#00ff00"_s, u"cli"_s, list.answer());
        Taken<TodoPage> page;
        client.todos({}, page.answer());
        Taken<core::Todo> made;
        TodoEdit edit;
        edit.title = u"Water the plants"_s;
        edit.list = u"Garden"_s;
        client.createTodo(edit, u"window"_s, made.answer());
        Taken<core::Todo> changed;
        TodoEdit done;
        done.completed = true;
        client.updateTodo(todoId, done, u"window"_s, changed.answer());
        Taken<core::Todo> removed;
        client.removeTodo(todoId, u"window"_s, removed.answer());

        QTRY_VERIFY(removed.ok());
        QCOMPARE((*consents.result)->first(), request);
        QVERIFY(extended.ok());
        QCOMPARE((*extended.result)->expiresAt, request.expiresAt + 5min);
        QVERIFY(expected.ok());
        QCOMPARE(m_service->expectedClients, QStringList({u"Codex"_s}));
        QCOMPARE((*blocks.result)->first().clientName, u"Evil"_s);
        QVERIFY(unblocked.ok());
        QVERIFY(m_service->blockData.isEmpty());
        QCOMPARE(**outcome.result, core::ConsentOutcome::Allowed);
        QCOMPARE(m_service->decisions.front().decision.number, std::optional(42));
        QCOMPARE((*clients.result)->size(), 2);
        QVERIFY(revoked.ok());
        QCOMPARE((*lists.result)->size(), 2);
        QCOMPARE((*list.result)->color, u"#00ff00"_s);
        QCOMPARE((*page.result)->todos.size(), 2);
        QCOMPARE((*made.result)->listId, (*list.result)->id);
        QVERIFY((*changed.result)->isCompleted());
        QVERIFY((*removed.result)->deletedAt.has_value());
        QCOMPARE(m_service->vias, QStringList({u"cli"_s, u"window"_s, u"window"_s, u"window"_s}));
    }

    void whatThePersonDecidesReachesTheServer()
    {
        listen();
        ControlClient client(m_path);
        client.start();
        const auto hour = core::fromEpochMs(1'795'000'000'000);
        const auto app = m_service->clientData.first();
        m_service->callData = {{app.id, app.name, hour - 1h, 9, 9, 9}, {app.id, app.name, hour, 3, 2, 1}};

        const GrantEdit edit{.scopes = core::Scope::TodosRead,
                             .lists = {false, {u"a"_s, u"b"_s}},
                             .endsAt = hour + 24h,
                             .face = core::ConsentFace::CommandLine};
        Taken<ClientSummary> edited;
        client.updateGrant(app.id, edit, edited.answer());
        Taken<QList<CallCount>> counts;
        client.callCounts({.clientId = app.id, .since = hour}, counts.answer());
        Taken<void> paused;
        client.setPaused(true, paused.answer());
        Taken<Status> status;
        client.status(status.answer());
        Taken<ServerSettings> changed;
        client.updateSettings(
            {.port = 7400, .lanEnabled = true, .lanPort = {}, .clientMetadataDocuments = false},
            changed.answer());
        Taken<ServerSettings> settings;
        client.settings(settings.answer());
        Taken<void> backup;
        client.backup(u"/home/ann/copy.sqlite"_s, backup.answer());
        QTRY_COMPARE(backup.count, 1);

        QVERIFY(edited.ok() && counts.ok() && paused.ok() && status.ok() && changed.ok() && settings.ok() &&
                backup.ok());
        QVERIFY((*edited.result)->scopes == edit.scopes);
        QCOMPARE((*edited.result)->lists, edit.lists);
        QCOMPARE((*edited.result)->grantEndsAt, std::optional(edit.endsAt));
        QCOMPARE(**counts.result, QList<CallCount>{m_service->callData.last()});
        QVERIFY((*status.result)->paused);
        QCOMPARE((*settings.result)->port, quint16(7400));
        QVERIFY((*settings.result)->lanEnabled);
        QCOMPARE((*settings.result)->lanPort, quint16(7318));
        QVERIFY(!(*settings.result)->clientMetadataDocuments);
        QCOMPARE(m_service->backups, QStringList{u"/home/ann/copy.sqlite"_s});
    }

    void failuresKeepTheirKind()
    {
        listen();
        ControlClient client(m_path);
        client.start();
        Taken<void> revoked;
        client.revokeClient(u"nobody"_s, revoked.answer());
        QTRY_COMPARE(revoked.count, 1);
        QCOMPARE(revoked.code(), core::ErrorCode::NotFound);
    }

    void passesChangesOn()
    {
        listen();
        ControlClient client(m_path);
        QSignalSpy changed(&client, &ControlService::changed);
        QSignalSpy connected(&client, &ControlClient::connected);
        client.start();
        QTRY_COMPARE(connected.size(), 1);
        Q_EMIT m_service->changed(Topic::Lists);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Topic>(), Topic::Lists);
    }

    void raisesTheOthers()
    {
        listen();
        ControlClient window(m_path);
        QSignalSpy raised(&window, &ControlClient::raiseRequested);
        QSignalSpy connected(&window, &ControlClient::connected);
        window.start();
        QTRY_COMPARE(connected.size(), 1);

        QVERIFY(!window.foundWindow());
        ControlClient secondStart(m_path, {.subscribe = false});
        secondStart.start();
        secondStart.raiseOthers(u"token-1"_s);
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(secondStart.foundWindow());
        QCOMPARE(raised[0][0].toString(), u"token-1"_s);
        secondStart.raiseOthers();
        secondStart.raiseOthers(u"not a word"_s);
        secondStart.raiseOthers(u"x"_s.repeated(257));
        QTRY_COMPARE(raised.size(), 4);
        for (const auto &other : raised.sliced(1))
            QVERIFY2(other[0].toString().isEmpty(), "it raises, but without that");
    }

    void pendingCallsFailWhenTheServerGoes()
    {
        listen();
        m_service->holding = true;
        ControlClient client(m_path);
        QSignalSpy lost(&client, &ControlClient::connectionLost);
        client.start();
        Taken<Status> status;
        Taken<void> revoked;
        client.status(status.answer());
        client.revokeClient(u"x"_s, revoked.answer());
        QTRY_COMPARE(m_service->calls.size(), 2);

        m_host.reset();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(status.count, 1);
        QCOMPARE(status.code(), core::ErrorCode::Unavailable);
        QCOMPARE(revoked.count, 1);
        QCOMPARE(revoked.code(), core::ErrorCode::Unavailable);
    }

    void pendingCallsFailWhenTheClientGoes()
    {
        listen();
        m_service->holding = true;
        Taken<Status> status;
        {
            ControlClient client(m_path);
            client.start();
            client.status(status.answer());
            QTRY_COMPARE(m_service->calls.size(), 1);
        }
        QCOMPARE(status.count, 1);
        QCOMPARE(status.code(), core::ErrorCode::Unavailable);
    }

    void reconnectsByItself()
    {
        ControlClient client(m_path, {.reconnect = true, .firstPause = 5ms, .longestPause = 20ms});
        QSignalSpy connected(&client, &ControlClient::connected);
        QSignalSpy lost(&client, &ControlClient::connectionLost);
        client.start();
        QTRY_VERIFY(lost.size() >= 2);

        listen();
        QTRY_COMPARE(connected.size(), 1);
        m_host.reset();
        QTRY_VERIFY(!client.isConnected());
        listen();
        QTRY_COMPARE(connected.size(), 2);
        Taken<Status> status;
        client.status(status.answer());
        QTRY_VERIFY(status.ok());
    }

    void stopsTrying()
    {
        ControlClient client(m_path, {.reconnect = true, .firstPause = 1ms, .longestPause = 1ms});
        QSignalSpy lost(&client, &ControlClient::connectionLost);
        QSignalSpy connected(&client, &ControlClient::connected);
        client.start();
        QTRY_VERIFY(lost.size() >= 2);
        client.stop();
        listen();
        ControlClient other(m_path);
        QSignalSpy otherConnected(&other, &ControlClient::connected);
        other.start();
        QTRY_COMPARE(otherConnected.size(), 1);
        QCOMPARE(connected.size(), 0);
    }

    void takesLargeAnswers()
    {
        listen();
        auto todo = m_service->todoData.first();
        todo.notes = QString(core::maxNotesLength, u'ä');
        for (int i = 0; i < 100; ++i)
            m_service->todoData.append(todo);
        ControlClient client(m_path);
        client.start();
        Taken<TodoPage> page;
        client.todos({}, page.answer());
        QTRY_VERIFY(page.ok());
        QCOMPARE((*page.result)->todos.size(), 100);
        QVERIFY((*page.result)->more);
    }

    void reportsAnotherProtocolVersion()
    {
        QLocalServer server;
        QVERIFY(server.listen(m_path));
        connect(&server, &QLocalServer::newConnection, &server, [&server] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, socket, [socket] {
                socket->write(
                    R"({"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"this is version 9",)"
                    R"("data":{"kind":"conflict"}}})"
                    "\n");
            });
        });
        ControlClient client(m_path, {.reconnect = true, .firstPause = 1ms});
        QSignalSpy lost(&client, &ControlClient::connectionLost);
        client.start();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.first().first().value<core::Error>().code, core::ErrorCode::Conflict);
        QVERIFY(!client.isConnected());
    }

    void leavesAServerThatTalksNonsense()
    {
        QLocalServer server;
        QVERIFY(server.listen(m_path));
        connect(&server, &QLocalServer::newConnection, &server,
                [&server] { server.nextPendingConnection()->write("220 mail.example ESMTP\n"); });
        ControlClient client(m_path);
        QSignalSpy lost(&client, &ControlClient::connectionLost);
        client.start();
        QTRY_COMPARE(lost.size(), 1);
    }

private:
    void listen()
    {
        auto host = ControlHost::listen(m_path, *m_service, OwnWindow::None);
        QVERIFY2(host.ok(), qPrintable(host ? QString() : host.error().text));
        m_host = *std::move(host);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::FakeControlService> m_service;
    std::unique_ptr<ControlHost> m_host;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestControlClient)
#include "tst_controlclient.moc"
