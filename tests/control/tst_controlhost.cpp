#include "control/changejson.h"
#include "control/controlhost.h"
#include "control/controlprotocol.h"
#include "control/servicejson.h"
#include "jsonrpc/linechannel.h"
#include "support/fakecontrolservice.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::control;

namespace {

/// A client by hand, which can also say wrong things.
class RawClient
{
public:
    explicit RawClient(const QString &path) : channel(&socket, maxAnswerBytes)
    {
        QObject::connect(&channel, &jsonrpc::LineChannel::received, &channel,
                         [this](const QByteArray &line) { messages.append(parsed(line)); });
        socket.connectToServer(path);
    }

    void ask(QLatin1StringView method, const QJsonObject &params = {})
    {
        channel.send(jsonrpc::serialise(jsonrpc::Request{++lastId, method, params}));
    }
    void hello(bool subscribe = false) { ask(method::hello, toJson(Hello{protocolVersion, subscribe})); }
    void notify(QLatin1StringView method)
    {
        channel.send(jsonrpc::serialise(jsonrpc::Notification{method, {}}));
    }
    bool isClosed() const { return socket.state() == QLocalSocket::UnconnectedState; }

    QJsonValue result(qsizetype index) const
    {
        const auto *response = std::get_if<jsonrpc::Response>(&messages.at(index));
        const auto *value = response ? std::get_if<QJsonValue>(&response->outcome) : nullptr;
        return value ? *value : QJsonValue(QJsonValue::Undefined);
    }
    jsonrpc::Error error(qsizetype index) const
    {
        const auto *response = std::get_if<jsonrpc::Response>(&messages.at(index));
        const auto *failure = response ? std::get_if<jsonrpc::Error>(&response->outcome) : nullptr;
        return failure ? *failure : jsonrpc::Error{0, {}, {}};
    }
    QString notification(qsizetype index) const
    {
        const auto *found = std::get_if<jsonrpc::Notification>(&messages.at(index));
        return found ? found->method + found->params.value("topic"_L1).toString() : QString();
    }

    QLocalSocket socket;
    jsonrpc::LineChannel channel;
    QList<jsonrpc::Message> messages;
    qint64 lastId = 0;

private:
    static jsonrpc::Message parsed(const QByteArray &line)
    {
        const auto read = jsonrpc::parseMessage(line);
        const auto *message = std::get_if<jsonrpc::Message>(&read);
        return message ? *message : jsonrpc::Message(jsonrpc::Notification{u"unreadable"_s, {}});
    }
};

} // namespace

class TestControlHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"run/control.sock"_s);
        m_service = std::make_unique<test::FakeControlService>();
    }

    void cleanup()
    {
        m_host.reset();
        m_service.reset();
        m_directory.reset();
    }

    void CL1_refusesAnotherUser()
    {
        QVERIFY(listen([](qintptr) { return core::Result<uid_t>(::geteuid() + 1); }));
        RawClient client(m_path);
        client.hello();
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.messages.isEmpty());
        QVERIFY(m_service->calls.isEmpty());
    }

    void CL1_refusesWhomItCannotName()
    {
        QVERIFY(listen([](qintptr) {
            return core::Result<uid_t>(core::Error{core::ErrorCode::Denied, u"no idea"_s});
        }));
        RawClient client(m_path);
        QTRY_VERIFY(client.isClosed());
    }

    void CL3_closesOnAnOverlongLine()
    {
        QVERIFY(listen());
        RawClient flooder(m_path);
        RawClient other(m_path);
        other.hello();
        flooder.hello();
        QTRY_COMPARE(flooder.messages.size(), 1);
        flooder.channel.send(QByteArray(10'000'000, 'x'));
        QTRY_VERIFY(flooder.isClosed());

        other.ask(method::status);
        QTRY_COMPARE(other.messages.size(), 2);
        QVERIFY(other.result(1).isObject());
    }

    void greets()
    {
        QVERIFY(listen());
        RawClient client(m_path);
        client.hello();
        QTRY_COMPARE(client.messages.size(), 1);
        QCOMPARE(client.result(0)["protocol"_L1].toInt(), protocolVersion);
        QCOMPARE(client.result(0)["version"_L1].toString(), QStringLiteral(TRAYDO_VERSION));
    }

    void saysWhetherThereIsAWindow()
    {
        QVERIFY(listen());
        RawClient first(m_path);
        first.hello();
        QTRY_COMPARE(first.messages.size(), 1);
        QCOMPARE(first.result(0)["window"_L1], QJsonValue(false));
        RawClient window(m_path);
        window.hello(true);
        QTRY_COMPARE(window.messages.size(), 1);
        QCOMPARE(window.result(0)["window"_L1], QJsonValue(false)); // it is that itself
        RawClient second(m_path);
        second.hello();
        QTRY_COMPARE(second.messages.size(), 1);
        QCOMPARE(second.result(0)["window"_L1], QJsonValue(true));
    }

    void keepsAnEarlyRaiseForItsOwnWindow()
    {
        QVERIFY(listen(peerUid, OwnWindow::Shown));
        RawClient secondStart(m_path);
        secondStart.hello();
        secondStart.notify(method::raise);
        secondStart.ask(method::status);
        QTRY_COMPARE(secondStart.messages.size(), 2);
        QCOMPARE(secondStart.result(0)["window"_L1], QJsonValue(true));
        for (const bool first : {true, false}) {
            RawClient window(m_path);
            window.hello(true);
            window.ask(method::status);
            QTRY_COMPARE(window.messages.size(), first ? 3 : 2);
            QCOMPARE(window.notification(1), first ? QString(method::raise) : QString());
        }
    }

    void refusesAnotherProtocolVersion()
    {
        QVERIFY(listen());
        RawClient client(m_path);
        client.ask(method::hello, {{u"protocol"_s, protocolVersion + 1}, {u"news"_s, true}});
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.messages.size(), 1);
        QCOMPARE(fromRpcError(client.error(0)).code, core::ErrorCode::Conflict);
    }

    void wantsHelloFirst()
    {
        QVERIFY(listen());
        RawClient client(m_path);
        client.ask(method::status);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(fromRpcError(client.error(0)).code, core::ErrorCode::InvalidArgument);
        QVERIFY(m_service->calls.isEmpty());
    }

    void answersWhatIsNoMessage()
    {
        QVERIFY(listen());
        RawClient client(m_path);
        client.hello();
        client.channel.send("this is no JSON");
        client.ask(QLatin1StringView("launch_missiles"));
        client.ask(method::revokeClient);
        client.ask(method::revokeClient, {{u"id"_s, u"x"_s}, {u"force"_s, true}});
        client.ask(method::status);
        QTRY_COMPARE(client.messages.size(), 6);
        QCOMPARE(client.error(1).code, jsonrpc::code::parseError);
        QCOMPARE(client.error(2).code, jsonrpc::code::methodNotFound);
        QCOMPARE(fromRpcError(client.error(3)).code, core::ErrorCode::InvalidArgument);
        QCOMPARE(fromRpcError(client.error(4)).code, core::ErrorCode::InvalidArgument);
        QVERIFY(client.result(5).isObject());
        QCOMPARE(m_service->calls, QStringList({u"status"_s}));
    }

    void mirrorsTheService_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("call");
        const test::FakeControlService fake;
        const auto todo = fake.todoData.first().id;
        TodoEdit edit;
        edit.title = u"New"_s;
        const QJsonObject decision = toJson(core::ConsentDecision());

        QTest::newRow("status") << u"status"_s << QJsonObject() << u"status"_s;
        QTest::newRow("consents") << u"consents"_s << QJsonObject() << u"consents"_s;
        QTest::newRow("decide") << u"decide_consent"_s
                                << QJsonObject{{u"id"_s, fake.consentData.first().id},
                                               {u"decision"_s, decision}}
                                << u"decideConsent"_s;
        const auto id = fake.consentData.first().id;
        QTest::newRow("extend") << u"extend_consent"_s << QJsonObject{{u"id"_s, id}} << u"extendConsent"_s;
        QTest::newRow("expect") << u"expect_client"_s << QJsonObject{{u"name"_s, u"Codex"_s}}
                                << u"expectClient"_s;
        QTest::newRow("blocks") << u"blocks"_s << QJsonObject() << u"blocks"_s;
        QTest::newRow("remove block")
            << u"remove_block"_s << QJsonObject{{u"id"_s, u"b"_s}} << u"removeBlock"_s;
        QTest::newRow("clients") << u"clients"_s << QJsonObject() << u"clients"_s;
        QTest::newRow("revoke") << u"revoke_client"_s << QJsonObject{{u"id"_s, fake.clientData.first().id}}
                                << u"revokeClient"_s;
        QTest::newRow("lists") << u"lists"_s << QJsonObject() << u"lists"_s;
        QTest::newRow("create list") << u"create_list"_s
                                     << QJsonObject{{u"name"_s, u"Garden"_s},
                                                    {u"color"_s, QString()},
                                                    {u"via"_s, u"cli"_s}}
                                     << u"createList"_s;
        QTest::newRow("shelved lists")
            << u"shelved_lists"_s << QJsonObject{{u"shelf"_s, u"trash"_s}} << u"shelvedLists"_s;
        const auto list = fake.listData.first().id;
        QTest::newRow("update list") << u"update_list"_s
                                     << QJsonObject{{u"list"_s, list},
                                                    {u"edit"_s, QJsonObject{{u"name"_s, u"New"_s}}},
                                                    {u"via"_s, u"cli"_s}}
                                     << u"updateList"_s;
        QTest::newRow("remove list") << u"remove_list"_s
                                     << QJsonObject{{u"list"_s, list}, {u"via"_s, u"cli"_s}}
                                     << u"removeList"_s;
        QTest::newRow("restore list")
            << u"restore_list"_s << QJsonObject{{u"id"_s, list}, {u"via"_s, u"cli"_s}} << u"restoreList"_s;
        QTest::newRow("todos") << u"todos"_s << QJsonObject{{u"query"_s, toJson(TodoQuery())}} << u"todos"_s;
        QTest::newRow("create todo") << u"create_todo"_s
                                     << QJsonObject{{u"todo"_s, toJson(edit)}, {u"via"_s, u"cli"_s}}
                                     << u"createTodo"_s;
        QTest::newRow("update todo") << u"update_todo"_s
                                     << QJsonObject{{u"id"_s, todo},
                                                    {u"edit"_s, toJson(edit)},
                                                    {u"via"_s, u"cli"_s}}
                                     << u"updateTodo"_s;
        QTest::newRow("remove todo") << u"remove_todo"_s << QJsonObject{{u"id"_s, todo}, {u"via"_s, u"cli"_s}}
                                     << u"removeTodo"_s;
        QTest::newRow("restore todo")
            << u"restore_todo"_s << QJsonObject{{u"id"_s, todo}, {u"via"_s, u"cli"_s}} << u"restoreTodo"_s;
        QTest::newRow("history") << u"history"_s << QJsonObject{{u"query"_s, toJson(HistoryQuery())}}
                                 << u"history"_s;
        QTest::newRow("undo since") << u"undo_since"_s
                                    << QJsonObject{{u"client_id"_s, u"c"_s},
                                                   {u"since"_s, 0},
                                                   {u"via"_s, u"cli"_s}}
                                    << u"undoSince"_s;
        QTest::newRow("LAN status") << u"lan_status"_s << QJsonObject() << u"lanStatus"_s;
    }

    void mirrorsTheService()
    {
        QFETCH(const QString, method);
        QFETCH(const QJsonObject, params);
        QFETCH(const QString, call);
        m_service->blockData.append(core::Block{.id = u"b"_s,
                                                .kind = core::BlockKind::All,
                                                .subject = {},
                                                .clientName = {},
                                                .createdAt = {},
                                                .endsAt = {}});
        QVERIFY(listen());
        RawClient client(m_path);
        client.hello();
        const auto name = method.toLatin1();

        client.ask(QLatin1StringView(name), params);
        QTRY_COMPARE(client.messages.size(), 2);
        QVERIFY(!client.result(1).isUndefined());
        QCOMPARE(m_service->calls, QStringList({call}));

        // A failure arrives as the kind it is.
        m_service->nextError = core::Error{core::ErrorCode::Expired, u"too late"_s};
        client.ask(QLatin1StringView(name), params);
        QTRY_COMPARE(client.messages.size(), 3);
        QCOMPARE(fromRpcError(client.error(2)), core::Error({core::ErrorCode::Expired, u"too late"_s}));
    }

    void tellsSubscribersWhatChanged()
    {
        QVERIFY(listen());
        RawClient subscriber(m_path);
        RawClient other(m_path);
        subscriber.hello(true);
        other.hello(false);
        QTRY_COMPARE(subscriber.messages.size(), 1);
        QTRY_COMPARE(other.messages.size(), 1);

        Q_EMIT m_service->changed(Topic::Consents);
        Q_EMIT m_service->changed(Topic::Todos);
        QTRY_COMPARE(subscriber.messages.size(), 3);
        QCOMPARE(subscriber.notification(1), u"changedconsents"_s);
        QCOMPARE(subscriber.notification(2), u"changedtodos"_s);
        other.ask(method::status);
        QTRY_COMPARE(other.messages.size(), 2);
        QVERIFY(other.result(1).isObject());
    }

    void passesRaiseOnToTheOthers()
    {
        QVERIFY(listen());
        RawClient first(m_path);
        RawClient second(m_path);
        first.hello(true);
        second.hello(true);
        QTRY_COMPARE(first.messages.size(), 1);
        QTRY_COMPARE(second.messages.size(), 1);
        second.notify(method::raise);
        QTRY_COMPARE(first.messages.size(), 2);
        QCOMPARE(first.notification(1), u"raise"_s);
        QCOMPARE(second.messages.size(), 1);
    }

    void survivesAClientThatLeavesBeforeItsAnswer()
    {
        QVERIFY(listen());
        m_service->holding = true;
        {
            RawClient client(m_path);
            client.hello();
            client.ask(method::status);
            QTRY_COMPARE(m_service->calls.size(), 1);
        }
        QTRY_VERIFY(m_host->findChildren<QLocalSocket *>().isEmpty());
        m_service->release();
        RawClient client(m_path);
        client.hello();
        QTRY_COMPARE(client.messages.size(), 1);
    }

private:
    bool listen(PeerCheck check = peerUid, OwnWindow ownWindow = OwnWindow::None)
    {
        auto host = ControlHost::listen(m_path, *m_service, ownWindow, std::move(check));
        if (!host) {
            qWarning() << host.error().text;
            return false;
        }
        m_host = *std::move(host);
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::FakeControlService> m_service;
    std::unique_ptr<ControlHost> m_host;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestControlHost)
#include "tst_controlhost.moc"
