#include "bridge/localupstream.h"
#include "control/bridgehost.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;
using bridge::LocalUpstream;

namespace {

constexpr qint64 maxBytes = 4096;

jsonrpc::Request request(qint64 id, const QString &method, const QJsonObject &params = {})
{
    return {id, method, params};
}

jsonrpc::Request toolCall(qint64 id)
{
    return request(id, u"tools/call"_s, {{u"name"_s, u"x"_s}});
}

/// A Traydo that writes down what it hears and says what the test wants.
class FakeTraydo
{
public:
    explicit FakeTraydo(const QString &path)
        : m_host(std::move(*control::BridgeHost::listen(path, {maxBytes, maxBytes})))
    {
        QObject::connect(m_host.get(), &control::BridgeHost::connected, m_host.get(),
                         [this](auto *connection) {
                             m_connection = connection;
                             QObject::connect(connection, &control::BridgeConnection::received, connection,
                                              [this](const QByteArray &line) { take(line); });
                         });
    }

    void say(const jsonrpc::Message &message) { m_connection->send(jsonrpc::serialise(message)); }
    void answer(const jsonrpc::Id &id, const QJsonObject &result = {})
    {
        say(jsonrpc::Response::result(id, result));
    }
    QStringList methods() const
    {
        QStringList methods;
        for (const auto &message : heard) {
            if (const auto *asked = std::get_if<jsonrpc::Request>(&message))
                methods.append(asked->method);
            else if (const auto *told = std::get_if<jsonrpc::Notification>(&message))
                methods.append(told->method);
        }
        return methods;
    }
    bool isConnected() const { return m_connection; }

    QList<jsonrpc::Message> heard;

private:
    void take(const QByteArray &line)
    {
        const auto read = jsonrpc::parseMessage(line);
        heard.append(std::get<jsonrpc::Message>(read));
    }

    std::unique_ptr<control::BridgeHost> m_host;
    QPointer<control::BridgeConnection> m_connection;
};

} // namespace

class TestLocalUpstream : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<FakeTraydo> m_traydo;
    std::unique_ptr<LocalUpstream> m_upstream;
    QList<jsonrpc::Message> m_received;

    void startTraydo() { m_traydo = std::make_unique<FakeTraydo>(m_path); }
    void endTraydo() { m_traydo.reset(); }
    void start(std::chrono::milliseconds patience = 10s, control::PeerCheck peerCheck = control::peerUid)
    {
        LocalUpstream::Options options;
        options.socketPath = m_path;
        options.maxMessageBytes = maxBytes;
        options.patience = patience;
        options.peerCheck = std::move(peerCheck);
        m_upstream = std::make_unique<LocalUpstream>(options);
        connect(m_upstream.get(), &bridge::Upstream::received, this,
                [this](const jsonrpc::Message &message) { m_received.append(message); });
        m_upstream->start();
    }
    /// A session with a subscription, as the program knows it.
    void settle()
    {
        m_upstream->send(request(1, u"initialize"_s, {{u"protocolVersion"_s, u"2025-11-25"_s}}));
        QTRY_COMPARE(m_traydo->heard.size(), 1);
        m_traydo->answer(qint64(1));
        QTRY_COMPARE(m_received.size(), 1);
        m_upstream->send(jsonrpc::Notification{u"notifications/initialized"_s, {}});
        m_upstream->send(request(2, u"logging/setLevel"_s, {{u"level"_s, u"error"_s}}));
        m_upstream->send(request(3, u"resources/subscribe"_s, {{u"uri"_s, u"todo://overview"_s}}));
        QTRY_COMPARE(m_traydo->heard.size(), 4);
        m_traydo->answer(qint64(2));
        m_traydo->answer(qint64(3));
        QTRY_COMPARE(m_received.size(), 3);
        m_received.clear();
    }
    QJsonObject result(qsizetype index) const
    {
        const auto *response = std::get_if<jsonrpc::Response>(&m_received.at(index));
        const auto *value = response ? std::get_if<QJsonValue>(&response->outcome) : nullptr;
        return value ? value->toObject() : QJsonObject();
    }
    QString text(qsizetype index) const { return result(index)["content"_L1][0]["text"_L1].toString(); }
    QStringList notifications() const
    {
        QStringList methods;
        for (const auto &message : m_received) {
            if (const auto *told = std::get_if<jsonrpc::Notification>(&message))
                methods.append(told->method);
        }
        return methods;
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"run/bridge.sock"_s);
        m_received.clear();
    }
    void cleanup()
    {
        m_upstream.reset();
        m_traydo.reset();
    }

    void passesOnBothWays()
    {
        startTraydo();
        start();
        const jsonrpc::Message call = toolCall(7);
        m_upstream->send(call);
        QTRY_COMPARE(m_traydo->heard, QList{call});
        const QList<jsonrpc::Message> said{
            jsonrpc::Notification{u"notifications/progress"_s, {{u"progress"_s, 1}}},
            jsonrpc::Request{u"q"_s, u"elicitation/create"_s, {}},
            jsonrpc::Response::result(qint64(7), QJsonObject{{u"done"_s, true}})};
        for (const auto &message : said)
            m_traydo->say(message);
        QTRY_COMPARE(m_received, said);
        const jsonrpc::Message answer = jsonrpc::Response::result(u"q"_s, QJsonObject());
        m_upstream->send(answer);
        QTRY_COMPARE(m_traydo->heard.value(1), answer);
    }

    void BR4_saysNothingToAnotherUser()
    {
        startTraydo();
        start(1ms, [](qintptr) { return core::Result<uid_t>(uid_t(::geteuid() + 1)); });
        m_upstream->send(request(1, u"initialize"_s));
        m_upstream->send(toolCall(2));
        QTRY_COMPARE(m_received.size(), 2);
        QVERIFY(text(1).contains(u"another user"_s));
        QVERIFY(m_traydo->heard.isEmpty());
    }

    void waitsForATraydoThatIsAway()
    {
        start();
        m_upstream->send(toolCall(1));
        QTest::qWait(50);
        QVERIFY(m_received.isEmpty());
        startTraydo();
        QTRY_COMPARE(m_traydo->methods(), QStringList{u"tools/call"_s});
    }

    void saysThatItIsAway()
    {
        start(1ms);
        m_upstream->send(toolCall(1));
        QTRY_COMPARE(m_received.size(), 1);
        QCOMPARE(result(0)["isError"_L1], QJsonValue(true));
        QVERIFY(text(0).startsWith(u"Traydo is not running."_s));
        m_upstream->send(request(2, u"resources/read"_s)); // at once now
        QCOMPARE(m_received.size(), 2);
        QVERIFY(std::holds_alternative<jsonrpc::Error>(std::get<jsonrpc::Response>(m_received[1]).outcome));
    }

    void looksAgainBeforeItSaysSo()
    {
        start(1ms);
        m_upstream->send(toolCall(1));
        QTRY_COMPARE(m_received.size(), 1);
        startTraydo();
        m_upstream->send(toolCall(2));
        QTRY_COMPARE(m_traydo->heard.size(), 1);
        QCOMPARE(m_received.size(), 1);
    }

    void standsInAndHandsOver()
    {
        start(1ms);
        m_upstream->send(request(1, u"initialize"_s, {{u"protocolVersion"_s, u"2025-06-18"_s}}));
        QTRY_COMPARE(m_received.size(), 1);
        QCOMPARE(result(0)["protocolVersion"_L1].toString(), u"2025-06-18"_s);
        m_upstream->send(jsonrpc::Notification{u"notifications/initialized"_s, {}});
        m_upstream->send(request(2, u"tools/list"_s));
        QCOMPARE(result(1)["tools"_L1].toArray().size(), 1);
        m_received.clear();

        startTraydo();
        QTRY_COMPARE(m_traydo->methods(), QStringList({u"initialize"_s, u"notifications/initialized"_s}));
        const auto &introduction = std::get<jsonrpc::Request>(m_traydo->heard[0]);
        QCOMPARE(introduction.params["protocolVersion"_L1].toString(), u"2025-06-18"_s);
        QTRY_VERIFY(notifications().contains(u"notifications/tools/list_changed"_s));
        m_traydo->answer(introduction.id);
        m_upstream->send(toolCall(3));
        QTRY_COMPARE(m_traydo->heard.size(), 3);
        m_traydo->answer(qint64(3), {{u"done"_s, true}});
        QTRY_COMPARE(result(m_received.size() - 1)["done"_L1], QJsonValue(true));
        // The answer to what the bridge said by itself was for nobody.
        QCOMPARE(m_received.size(), notifications().size() + 1);
    }

    void aRestartGoesUnnoticed()
    {
        startTraydo();
        start();
        settle();
        m_upstream->send(request(4, u"resources/read"_s, {{u"uri"_s, u"todo://overview"_s}}));
        QTRY_COMPARE(m_traydo->heard.size(), 5);
        endTraydo();
        startTraydo();
        QTRY_COMPARE(m_traydo->methods(),
                     QStringList({u"initialize"_s, u"notifications/initialized"_s, u"logging/setLevel"_s,
                                  u"resources/subscribe"_s, u"resources/read"_s}));
        QTRY_COMPARE(notifications(), QStringList({u"notifications/resources/list_changed"_s,
                                                   u"notifications/resources/updated"_s}));
        m_traydo->answer(qint64(4), {{u"read"_s, true}});
        QTRY_COMPARE(m_received.size(), 3);
        QCOMPARE(result(2)["read"_L1], QJsonValue(true));
    }

    void aLostCallIsNotMadeTwice()
    {
        startTraydo();
        start();
        settle();
        m_upstream->send(toolCall(4));
        QTRY_COMPARE(m_traydo->heard.size(), 5);
        endTraydo();
        QTRY_COMPARE(m_received.size(), 1);
        QCOMPARE(result(0)["isError"_L1], QJsonValue(true));
        QVERIFY(text(0).contains(u"may or may not"_s));
        startTraydo();
        QTRY_VERIFY(m_traydo->methods().contains(u"resources/subscribe"_s));
        QVERIFY(!m_traydo->methods().contains(u"tools/call"_s));
    }

    void listeningGoesOn()
    {
        startTraydo();
        start();
        const QString acknowledged = u"notifications/subscriptions/acknowledged"_s;
        const QJsonObject granted{
            {u"notifications"_s, QJsonObject{{u"resourcesListChanged"_s, true},
                                             {u"resourceSubscriptions"_s, QJsonArray{u"todo://overview"_s}}}},
            {u"_meta"_s, QJsonObject{{u"io.modelcontextprotocol/subscriptionId"_s, u"l"_s}}}};
        m_upstream->send(jsonrpc::Request{u"l"_s, u"subscriptions/listen"_s, {}});
        QTRY_COMPARE(m_traydo->heard.size(), 1);
        m_traydo->say(jsonrpc::Notification{acknowledged, granted});
        QTRY_COMPARE(notifications(), QStringList{acknowledged});
        m_received.clear();
        endTraydo();
        startTraydo();
        QTRY_COMPARE(m_traydo->methods(), QStringList{u"subscriptions/listen"_s});
        m_traydo->say(jsonrpc::Notification{acknowledged, granted});
        QTRY_COMPARE(notifications(), QStringList({u"notifications/resources/list_changed"_s,
                                                   u"notifications/resources/updated"_s}));
        for (const auto &message : m_received) {
            const auto &params = std::get<jsonrpc::Notification>(message).params;
            QCOMPARE(params["_meta"_L1], granted["_meta"_L1]);
        }
    }

    void cancelledIsForgotten()
    {
        start();
        m_upstream->send(toolCall(1));
        m_upstream->send(jsonrpc::Notification{u"notifications/cancelled"_s, {{u"requestId"_s, 1}}});
        m_upstream->send(toolCall(2));
        startTraydo();
        QTRY_COMPARE(m_traydo->heard.size(), 1);
        QCOMPARE(std::get<jsonrpc::Request>(m_traydo->heard[0]).id, jsonrpc::Id(qint64(2)));
    }

    void tooLongForTraydo()
    {
        startTraydo();
        start();
        QTRY_VERIFY(m_traydo->isConnected());
        m_upstream->send(request(1, u"tools/call"_s, {{u"name"_s, QString(int(maxBytes), u'x')}}));
        QCOMPARE(m_received.size(), 1);
        QVERIFY(text(0).contains(u"too long"_s));
        m_upstream->send(toolCall(2));
        QTRY_COMPARE(m_traydo->heard.size(), 1);
    }

    void endsInOrder_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("connected") << true;
        QTest::newRow("away") << false;
    }
    void endsInOrder()
    {
        QFETCH(bool, isThere);
        if (isThere)
            startTraydo();
        start();
        if (isThere)
            QTRY_VERIFY(m_traydo->isConnected());
        QSignalSpy finished(m_upstream.get(), &bridge::Upstream::finished);
        m_upstream->send(toolCall(1));
        m_upstream->stop();
        m_upstream->stop();
        QTRY_COMPARE(finished.size(), 1);
        if (isThere)
            QTRY_COMPARE(m_traydo->heard.size(), 1); // what was said went out
        QVERIFY(m_received.isEmpty());
        QTest::qWait(10);
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLocalUpstream)
#include "tst_localupstream.moc"
