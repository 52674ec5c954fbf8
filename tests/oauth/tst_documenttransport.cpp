#include "core/json.h"
#include "oauth/clientmetadatadocument.h"
#include "oauth/documenttransport.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Result;
using oauth::DocumentReply;

namespace {

const auto host = u"client.example.com"_s;

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TRAYDO_SOURCE_DIR "/tests/oauth/data/tls/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qUtf8Printable(name));
    return file.readAll();
}

QList<QSslCertificate> certificates(const QString &name)
{
    return {QSslCertificate(fixture(name))};
}

/// A web server on loopback that answers every request with the same bytes. Keeps what it was sent.
class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(QByteArray answer, const QString &certificate = u"server.pem"_s)
        : m_answer(std::move(answer))
    {
        m_tls.setLocalCertificate(QSslCertificate(fixture(certificate)));
        m_tls.setPrivateKey(QSslKey(fixture(u"server.key"_s), QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_tls.setAllowedNextProtocols({"h2", "http/1.1"});
        if (!listen(QHostAddress::LocalHost))
            qFatal("the test server cannot listen");
    }

    QByteArray received;
    QByteArray protocol; ///< negotiated by ALPN
    int connections = 0;
    int open = 0;
    bool plain = false; ///< speaks no TLS
    bool closes = true; ///< after its answer

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        ++open;
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_tls);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            received += socket->readAll();
            protocol = socket->sslConfiguration().nextNegotiatedProtocol();
            if (!plain && !received.contains("\r\n\r\n"))
                return;
            socket->write(m_answer);
            if (closes)
                socket->disconnectFromHost();
        });
        connect(socket, &QSslSocket::disconnected, this, [this] { --open; });
        if (!plain)
            socket->startServerEncryption();
    }

private:
    QByteArray m_answer;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

QByteArray answer(const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Every name is this computer.
class LoopbackResolver final : public oauth::HostResolver
{
    class Answer final : public QObject, public oauth::PendingOperation
    {
    };

public:
    std::unique_ptr<oauth::PendingOperation> resolve(const QString &, const Callback &callback) override
    {
        auto answer = std::make_unique<Answer>();
        QMetaObject::invokeMethod(
            answer.get(), [callback] { callback(QList{QHostAddress(QHostAddress::LocalHost)}); },
            Qt::QueuedConnection);
        return answer;
    }
};

} // namespace

/// The real transport against a real TLS server on loopback.
class TestDocumentTransport : public QObject
{
    Q_OBJECT

private:
    using Taken = std::optional<Result<DocumentReply>>;

    static oauth::ClientIdUrl urlOf(const TlsServer &server)
    {
        return {host.toLatin1(), server.serverPort(), "/c?x=1"};
    }
    Result<DocumentReply> get(const TlsServer &server, const QString &trusted = u"ca.pem"_s,
                              const QStringList &addresses = {u"127.0.0.1"_s})
    {
        oauth::TlsDocumentTransport transport(m_limits, certificates(trusted));
        QList<QHostAddress> parsed;
        for (const auto &address : addresses)
            parsed.append(QHostAddress(address));
        Taken taken;
        const auto operation =
            transport.get(urlOf(server), parsed, [&taken](const auto &reply) { taken = reply; });
        if (taken || !QTest::qWaitFor([&taken] { return taken.has_value(); }, 10'000))
            return core::Error{ErrorCode::Internal, u"no answer, or one at once"_s};
        return *taken;
    }

    core::Limits m_limits;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QSslSocket::supportsSsl(), "Qt's TLS plugin is missing"); }

    void fetchesPlainly()
    {
        TlsServer server(answer("{}", "Cache-Control: max-age=60\r\n"));
        const auto reply = get(server);
        QVERIFY2(reply.ok(), qPrintable(reply ? QString() : reply.error().text));
        QCOMPARE(reply->body, QByteArray("{}"));
        QCOMPARE(reply->headers.value("Cache-Control"), QByteArray("max-age=60"));
        const auto lines = server.received.split('\n');
        QCOMPARE(lines.first().trimmed(), QByteArray("GET /c?x=1 HTTP/1.1"));
        QVERIFY(server.received.contains(
            "\r\nHost: client.example.com:" + QByteArray::number(server.serverPort()) + "\r\n"));
        QVERIFY(server.received.contains("\r\nAccept-Encoding: identity\r\n"));
        for (const char *field : {"cookie", "authorization", "referer", "origin:", "upgrade"})
            QVERIFY2(!server.received.toLower().contains(field), field);
        QVERIFY2(server.protocol.isEmpty(), "no HTTP/2 may be negotiated");
        QCOMPARE(server.connections, 1);
    }

    void readsUntilTheEnd()
    {
        TlsServer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":1}");
        const auto reply = get(server);
        QVERIFY2(reply.ok(), qPrintable(reply ? QString() : reply.error().text));
        QCOMPARE(reply->body, QByteArray("{\"a\":1}"));
    }

    void doesNotWaitForTheEndOfACompleteReply()
    {
        TlsServer server(answer("{}"));
        server.closes = false;
        QVERIFY(get(server).ok());
        QTRY_COMPARE(server.open, 0);
    }

    void AZ12_certificateMustHold_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("trusted");
        QTest::newRow("of another name") << u"othername.pem"_s << u"ca.pem"_s;
        QTest::newRow("expired") << u"expired.pem"_s << u"ca.pem"_s;
        QTest::newRow("of an unknown authority") << u"server.pem"_s << u"otherca.pem"_s;
    }
    void AZ12_certificateMustHold()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, trusted);
        TlsServer server(answer("{}"), certificate);
        const auto reply = get(server, trusted);
        QVERIFY(!reply.ok());
        QCOMPARE(reply.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(server.received.isEmpty(), "nothing may be asked of a server that proved nothing");
    }

    void systemTrustsNoTestAuthority()
    {
        TlsServer server(answer("{}"));
        oauth::TlsDocumentTransport transport(m_limits);
        Taken taken;
        const auto operation = transport.get(urlOf(server), {QHostAddress(QHostAddress::LocalHost)},
                                             [&taken](const auto &reply) { taken = reply; });
        QTRY_VERIFY(taken.has_value());
        QVERIFY(!taken->ok());
        QVERIFY(server.received.isEmpty());
    }

    void AZ14_redirectIsNotFollowed()
    {
        TlsServer target(answer("{}"));
        TlsServer server(
            "HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:" + QByteArray::number(target.serverPort()) +
            "/\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        const auto reply = get(server);
        QVERIFY(!reply.ok());
        QVERIFY(reply.error().text.contains(u"redirect"_s));
        QCOMPARE(server.connections, 1);
        QCOMPARE(target.connections, 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too large") << answer(QByteArray(5121, ' '));
        QTest::newRow("endless") << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" +
                                        QByteArray(1024 * 1024, ' ');
        QTest::newRow("gzip") << answer("{}", "Content-Encoding: gzip\r\n");
        QTest::newRow("cut off") << answer("{}").chopped(1);
        QTest::newRow("head cut off") << QByteArray("HTTP/1.1 200 OK\r\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n");
    }
    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        TlsServer server(bytes);
        const auto reply = get(server);
        QVERIFY(!reply.ok());
        QCOMPARE(reply.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(server.connections, 1);
    }

    void serverWithoutTls()
    {
        TlsServer server(answer("{}"));
        server.plain = true;
        const auto reply = get(server);
        QVERIFY(!reply.ok());
        QVERIFY2(!server.received.contains("GET"), "the request must not leave unencrypted");
    }

    void triesTheNextAddress()
    {
        TlsServer server(answer("{}"));
        const auto reply = get(server, u"ca.pem"_s, {u"127.0.0.2"_s, u"127.0.0.1"_s});
        QVERIFY2(reply.ok(), qPrintable(reply ? QString() : reply.error().text));
        QCOMPARE(server.connections, 1);
    }

    void nobodyThereIsWantOfANetwork()
    {
        TlsServer server(answer("{}"));
        const auto url = urlOf(server);
        server.close();
        oauth::TlsDocumentTransport transport(m_limits, certificates(u"ca.pem"_s));
        Taken taken;
        const auto operation = transport.get(url, {QHostAddress(QHostAddress::LocalHost)},
                                             [&taken](const auto &reply) { taken = reply; });
        QTRY_VERIFY(taken.has_value());
        QCOMPARE(taken->error().code, ErrorCode::Unavailable);
        QVERIFY(taken->error().text.contains(host));
    }

    void proxiesAreIgnored()
    {
        TlsServer proxy(answer("{}"));
        proxy.plain = true;
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()});
        TlsServer server(answer("{}"));
        const auto reply = get(server);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(reply.ok());
        QCOMPARE(proxy.connections, 0);
    }

    void endsWhenItIsDropped()
    {
        TlsServer server(QByteArray{});
        server.closes = false;
        oauth::TlsDocumentTransport transport(m_limits, certificates(u"ca.pem"_s));
        Taken taken;
        auto operation = transport.get(urlOf(server), {QHostAddress(QHostAddress::LocalHost)},
                                       [&taken](const auto &reply) { taken = reply; });
        QTRY_VERIFY(server.received.contains("GET"));
        operation.reset();
        QTRY_COMPARE(server.open, 0);
        QVERIFY(!taken);
    }

    void mayBeDroppedInItsCallback()
    {
        TlsServer server(answer("{}"));
        oauth::TlsDocumentTransport transport(m_limits, certificates(u"ca.pem"_s));
        std::unique_ptr<oauth::PendingOperation> operation;
        bool called = false;
        operation = transport.get(urlOf(server), {QHostAddress(QHostAddress::LocalHost)}, [&](const auto &) {
            called = true;
            operation.reset();
        });
        QTRY_VERIFY(called);
        QTRY_COMPARE(server.open, 0);
    }

    void systemResolver()
    {
        oauth::SystemHostResolver resolver;
        std::optional<Result<QList<QHostAddress>>> found;
        const auto operation = resolver.resolve(u"localhost"_s, [&found](const auto &r) { found = r; });
        QVERIFY(!found);
        QTRY_VERIFY(found.has_value());
        QVERIFY(found->ok());
        for (const auto &address : **found)
            QVERIFY(address.isLoopback());
    }

    void resolverMayBeDroppedInItsCallback()
    {
        oauth::SystemHostResolver resolver;
        std::unique_ptr<oauth::PendingOperation> operation;
        bool called = false;
        operation = resolver.resolve(u"localhost"_s, [&](const auto &) {
            operation.reset();
            called = true;
        });
        QTRY_VERIFY(called);
    }

    void nameThatCannotBeLookedUp()
    {
        oauth::SystemHostResolver resolver;
        std::optional<Result<QList<QHostAddress>>> found;
        const auto operation = resolver.resolve(u"no..name"_s, [&found](const auto &r) { found = r; });
        QTRY_VERIFY(found.has_value());
        QCOMPARE(found->error().code, ErrorCode::Unavailable);
    }

    /// All parts together; only the resolver is on paper, and loopback is admitted.
    void wholeChain()
    {
        const auto serve = [](quint16 port, const QString &path) {
            return core::toJson({{u"client_id"_s, u"https://%1:%2%3"_s.arg(host).arg(port).arg(path)},
                                 {u"client_name"_s, u"Example"_s},
                                 {u"redirect_uris"_s, QJsonArray{u"http://127.0.0.1/cb"_s}}});
        };
        // The document names the port, which is known only when a server listens.
        QTcpServer reserved;
        QVERIFY(reserved.listen(QHostAddress::LocalHost));
        const quint16 port = reserved.serverPort();
        reserved.close();
        TlsServer server(answer(serve(port, u"/c"_s), "Cache-Control: max-age=60\r\n"));
        server.close();
        QVERIFY(server.listen(QHostAddress::LocalHost, port));

        const auto network = [this](bool loopbackToo) -> oauth::DocumentNetwork {
            return {
                std::make_shared<LoopbackResolver>(),
                std::make_shared<oauth::TlsDocumentTransport>(m_limits, certificates(u"ca.pem"_s)),
                [loopbackToo](const QHostAddress &address) { return loopbackToo && address.isLoopback(); }};
        };
        test::TestDatabase database;
        test::FakeClock clock;
        const auto directory = *oauth::GrantDirectory::load(*database, clock, m_limits);
        const auto id = u"https://%1:%2/c"_s.arg(host).arg(port);
        const auto url = *oauth::parseClientIdUrl(id.toLatin1());
        using Documents = oauth::ClientMetadataDocuments;
        const auto ended = [&](Documents &documents) {
            return !std::holds_alternative<Documents::UnderWay>(documents.lookUp(id, url));
        };

        Documents closed(*directory, network(false), clock, m_limits);
        QTRY_VERIFY(ended(closed));
        QCOMPARE(std::get<oauth::DocumentFailure>(closed.lookUp(id, url)).kind,
                 oauth::DocumentFailure::Kind::NotPublic);
        QCOMPARE(server.connections, 0);

        Documents open(*directory, network(true), clock, m_limits);
        QTRY_VERIFY(ended(open));
        QVERIFY(std::holds_alternative<Documents::Current>(open.lookUp(id, url)));
        QCOMPARE(directory->findClient(id)->name, u"Example"_s);
        QCOMPARE(directory->findClient(id)->freshUntil, std::optional(clock.now() + 60s));
    }

    /// A server that begins an answer and never ends it holds us no longer than the whole time.
    void slowServerIsLeft()
    {
        TlsServer server("HTTP/1.1 200 OK\r\n");
        server.closes = false;
        core::Limits limits = m_limits;
        limits.documentTimeout = 300ms;
        test::TestDatabase database;
        test::FakeClock clock;
        const auto directory = *oauth::GrantDirectory::load(*database, clock, m_limits);
        oauth::ClientMetadataDocuments documents(
            *directory,
            {std::make_shared<LoopbackResolver>(),
             std::make_shared<oauth::TlsDocumentTransport>(m_limits, certificates(u"ca.pem"_s)),
             [](const QHostAddress &) { return true; }},
            clock, limits);
        const auto id = u"https://%1:%2/c"_s.arg(host).arg(server.serverPort());
        const auto url = *oauth::parseClientIdUrl(id.toLatin1());
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY(std::holds_alternative<oauth::DocumentFailure>(documents.lookUp(id, url)));
        QVERIFY(time.elapsed() >= 290);
        QCOMPARE(std::get<oauth::DocumentFailure>(documents.lookUp(id, url)).kind,
                 oauth::DocumentFailure::Kind::NoNetwork);
        QTRY_COMPARE(server.open, 0);
    }
};

QTEST_GUILESS_MAIN(TestDocumentTransport)
#include "tst_documenttransport.moc"
