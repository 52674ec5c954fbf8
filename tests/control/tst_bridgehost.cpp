#include "control/bridgehost.h"
#include "control/bridgelink.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::control;

namespace {

constexpr BridgeConnection::Limits limits{1024, 256 * 1024};

core::Result<uid_t> somebodyElse(qintptr)
{
    return uid_t(::geteuid() + 1);
}

core::Result<uid_t> noIdea(qintptr)
{
    return core::Error{core::ErrorCode::Denied, u"no idea"_s};
}

} // namespace

class TestBridgeHost : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<BridgeHost> m_host;
    QList<BridgeConnection *> m_connections;
    QByteArrayList m_heard; ///< by the host
    int m_ended = 0;        ///< connections of the host

    void listen(PeerCheck peerCheck = peerUid)
    {
        auto host = BridgeHost::listen(m_path, limits, std::move(peerCheck));
        QVERIFY2(host, "cannot listen");
        m_host = *std::move(host);
        connect(m_host.get(), &BridgeHost::connected, this, [this](BridgeConnection *connection) {
            m_connections.append(connection);
            connect(connection, &BridgeConnection::ended, this, [this] { ++m_ended; });
            connect(connection, &BridgeConnection::received, this,
                    [this](const QByteArray &line) { m_heard.append(line); });
            connect(connection, &BridgeConnection::overlong, this,
                    [connection] { connection->send("too long"); });
        });
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"run/bridge.sock"_s);
        m_connections.clear();
        m_heard.clear();
        m_ended = 0;
    }
    void cleanup() { m_host.reset(); }

    void carriesLinesBothWays()
    {
        listen();
        BridgeLink link(m_path, 1024);
        QByteArrayList told;
        connect(&link, &BridgeLink::received, this, [&](const QByteArray &line) { told.append(line); });
        connect(&link, &BridgeLink::opened, this, [&] { link.send("hello"); });
        link.open();
        QTRY_COMPARE(m_heard, QByteArrayList{"hello"});
        m_connections[0]->send("welcome");
        QTRY_COMPARE(told, QByteArrayList{"welcome"});
        const auto pid = m_connections[0]->pid();
        QVERIFY(pid);
        QCOMPARE(*pid, qint64(::getpid()));
    }

    void BR4_hostSaysNothingToAnotherUser_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("another user") << true;
        QTest::newRow("who cannot be named") << false;
    }
    void BR4_hostSaysNothingToAnotherUser()
    {
        QFETCH(bool, isKnown);
        listen(isKnown ? somebodyElse : noIdea);
        BridgeLink link(m_path, 1024);
        QSignalSpy closed(&link, &BridgeLink::closed);
        QSignalSpy told(&link, &BridgeLink::received);
        connect(&link, &BridgeLink::opened, this, [&] { link.send("a secret of the client"); });
        link.open();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(m_connections.isEmpty());
        QVERIFY(m_heard.isEmpty());
        QVERIFY(told.isEmpty());
    }

    void BR4_linkSaysNothingToAnotherUser_data() { BR4_hostSaysNothingToAnotherUser_data(); }
    void BR4_linkSaysNothingToAnotherUser()
    {
        QFETCH(bool, isKnown);
        listen();
        BridgeLink link(m_path, 1024, isKnown ? somebodyElse : noIdea);
        QSignalSpy opened(&link, &BridgeLink::opened);
        core::Error why;
        connect(&link, &BridgeLink::closed, this, [&](const core::Error &error) {
            why = error;
            link.send("a secret of the client");
        });
        link.open();
        QTRY_COMPARE(why.code, core::ErrorCode::Denied);
        QTRY_COMPARE(m_ended, 1);
        QVERIFY(opened.isEmpty());
        QVERIFY(m_heard.isEmpty());
    }

    void closesOnAnOverlongLine()
    {
        listen();
        BridgeLink link(m_path, 1024);
        QSignalSpy closed(&link, &BridgeLink::closed);
        QByteArrayList told;
        connect(&link, &BridgeLink::received, this, [&](const QByteArray &line) { told.append(line); });
        connect(&link, &BridgeLink::opened, this, [&] { link.send(QByteArray(1025, 'x')); });
        link.open();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(told, QByteArrayList{"too long"});
        QVERIFY(m_heard.isEmpty());

        BridgeLink other(m_path, 1024);
        connect(&other, &BridgeLink::opened, this, [&] { other.send("still there?"); });
        other.open();
        QTRY_COMPARE(m_heard, QByteArrayList{"still there?"});
    }

    void cutsWhoDoesNotRead()
    {
        listen();
        QLocalSocket lazy; // never asked to read
        lazy.setReadBufferSize(1);
        lazy.connectToServer(m_path);
        QTRY_COMPARE(m_connections.size(), 1);
        const QByteArray line(64 * 1024, 'x');
        for (int sent = 0; sent < 64 && m_ended == 0; ++sent)
            m_connections[0]->send(line);
        QTRY_COMPARE(m_ended, 1);
    }

    void aBurstOfCallsIsAnsweredInFull()
    {
        listen();
        connect(m_host.get(), &BridgeHost::connected, this, [](BridgeConnection *connection) {
            connect(connection, &BridgeConnection::received, connection,
                    [connection] { connection->send(QByteArray(10'000, 'x')); });
        });
        BridgeLink link(m_path, 100'000);
        int answers = 0;
        connect(&link, &BridgeLink::received, this, [&] { ++answers; });
        connect(&link, &BridgeLink::opened, this, [&] {
            for (int call = 0; call < 500; ++call)
                link.send("call");
        });
        link.open();
        QTRY_COMPARE(answers, 500);
        QCOMPARE(m_ended, 0);
    }

    void letsGoOfAll()
    {
        listen();
        BridgeLink link(m_path, 1024);
        QSignalSpy closed(&link, &BridgeLink::closed);
        link.open();
        QTRY_COMPARE(m_connections.size(), 1);
        m_host->close();
        QTRY_COMPARE(closed.size(), 1);
        link.open();
        QTRY_COMPARE(closed.size(), 2);
    }

    void refusesToTakeAnothersPlace()
    {
        listen();
        const auto second = BridgeHost::listen(m_path, limits);
        QVERIFY(!second);
        QCOMPARE(second.error().code, core::ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestBridgeHost)
#include "tst_bridgehost.moc"
